import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Avatar } from '@/components/avatar/avatar';
import { Icon } from '@/components/icon/icon';
import { ObjectionLines } from '@/components/objection-lines/objection-lines';
import { StatusTag } from '@/components/status-tag/status-tag';
import { TIME_CLASS_LABELS } from '@/shared/record/record-state';
import type { PublishedRow } from '@/shared/service/publication-contract';
import { formatHours } from '@/shared/time/chinese-time';
import './published-card.scss';
import { occasionWords, publicationWords } from './published-words';

interface PublishedCardProps {
  row: PublishedRow;
  nowMs: number;
  /** What may be done with it, at the foot. */
  children?: ReactNode;
}

/** Hours under publication: whose, how many, what for, and until when one can object. */
export function PublishedCard({ row, nowMs, children }: PublishedCardProps) {
  const { recordId, memberName, departmentName, title, durationMinutes, timeClass, held, isOwn } = row;
  return (
    <View id={`published-${recordId}`} className={`published${isOwn ? ' published--own' : ''}`}>
      <View className="published__head">
        <Avatar name={memberName} />
        <View className="published__who">
          <Text className="published__name">{isOwn ? `${memberName}（本人）` : memberName}</Text>
          <Text className="published__department">{departmentName}</Text>
        </View>
        <View className="published__amount">
          <Text className="published__hours">{formatHours(durationMinutes)}</Text>
          <Text className="published__unit">小时</Text>
        </View>
      </View>
      <Text className="published__title">{title}</Text>
      <Text className="published__facts">
        {[occasionWords(row, nowMs), TIME_CLASS_LABELS[timeClass]].join(' · ')}
      </Text>
      {held ? (
        <View className="published__held">
          <StatusTag tone="wait">{publicationWords(row, nowMs)}</StatusTag>
        </View>
      ) : (
        <View className="published__until">
          <Icon name="calendar" size="small" />
          <Text className="published__until-words">{publicationWords(row, nowMs)}</Text>
        </View>
      )}
      <ObjectionLines objections={row.objections} nowMs={nowMs} />
      {children ? <View className="published__foot">{children}</View> : null}
    </View>
  );
}
