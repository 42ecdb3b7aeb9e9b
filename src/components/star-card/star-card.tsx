import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { StarRow } from '@/shared/service/contract';
import { STAR_STATE_LABELS } from '@/shared/service/star-application';
import { formatHours, formatInstant } from '@/shared/time/chinese-time';
import { localDateOf } from '@/shared/time/local-date';
import { HoursParts } from '../hours-parts/hours-parts';
import { Stars } from '../stars/stars';
import { StatusTag } from '../status-tag/status-tag';
import { STAR_TONES, starProgress, starTitle } from './star-words';
import './star-card.scss';

interface StarCardProps {
  row: StarRow;
  nowMs: number;
  /** What may be done with it, at the foot. */
  children?: ReactNode;
}

/** One application for a star: whose, how many, for how many hours, how far it is, and what was objected. */
export function StarCard({ row, nowMs, children }: StarCardProps) {
  const { applicationId, memberName, departmentName, stars, state, isOwn, reason } = row;
  const { minutes, creditMinutes } = row;
  return (
    <View id={`star-${applicationId}`} className="tc-star">
      <View className="tc-star__head">
        <View className="tc-star__words">
          <Text className="tc-star__name">{isOwn ? starTitle(stars) : memberName}</Text>
          <Text className="tc-star__sub">{isOwn ? '我的申请' : departmentName}</Text>
        </View>
        <StatusTag tone={STAR_TONES[state]}>{STAR_STATE_LABELS[state]}</StatusTag>
      </View>
      <View className="tc-star__line">
        <Stars count={stars} />
        <Text className="tc-star__hours">
          {isOwn
            ? `累计服务${formatHours(minutes)}小时`
            : `${starTitle(stars)} · ${formatHours(minutes)}小时`}
        </Text>
      </View>
      {creditMinutes === null ? null : (
        <HoursParts volunteerMinutes={minutes} creditMinutes={creditMinutes} />
      )}
      <Text className="tc-star__progress">{starProgress(row, localDateOf(nowMs))}</Text>
      {reason ? <Text className="tc-star__reason">{`未通过原因：${reason}`}</Text> : null}
      {row.objections.map((objection) => (
        <View className="tc-star__objection" key={`${objection.atMs}${objection.byName}`}>
          <Text className="tc-star__asked">
            {`${objection.byName} ${formatInstant(objection.atMs, nowMs)} 提出异议：${objection.text}`}
          </Text>
          <Text className="tc-star__answer">
            {objection.answer ? `答复：${objection.answer}` : '还没有答复'}
          </Text>
        </View>
      ))}
      {children ? <View className="tc-star__foot">{children}</View> : null}
    </View>
  );
}
