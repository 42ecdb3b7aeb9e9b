import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { KindBadge } from '@/components/kind-icon/kind-badge';
import { Pictures } from '@/components/pictures/pictures';
import { RecordTag } from '@/components/record-tag/record-tag';
import { StatusTag } from '@/components/status-tag/status-tag';
import { serverNowMs } from '@/services/clock';
import { ACTIVITY_ROLE_LABELS } from '@/shared/activity/activity-role';
import { ACTIVITY_TYPE_FACTS } from '@/shared/activity/activity-type';
import type { RecordDetail } from '@/shared/record/contract';
import { RECORD_SOURCE_LABELS, TIME_CLASS_LABELS } from '@/shared/record/record-state';
import { formatMinutes, formatRelativeDay } from '@/shared/time/chinese-time';
import { localDateOf, parseLocalDate } from '@/shared/time/local-date';
import { spanOfDay } from './clock-span';
import './record-summary.scss';

/** What was done, when, where and how long; with state, words and pictures. */
export function RecordSummary({ record }: { record: RecordDetail }) {
  const day = parseLocalDate(record.occurredOn);
  const { label } = ACTIVITY_TYPE_FACTS[record.type];
  return (
    <Card>
      <View className="record-summary__top">
        <KindBadge kind={record.kind} />
        <View className="record-summary__words">
          <Text className="record-summary__title">{record.title}</Text>
          <Text className="record-summary__type">
            {record.projectLabel ? `${label} · ${record.projectLabel}` : label}
          </Text>
        </View>
      </View>
      <View className="record-summary__tags">
        <RecordTag state={record.state} countsFromMs={record.countsFromMs} />
        {record.kind === 'volunteerService' ? (
          <StatusTag
            tone={record.timeClass === 'credit' ? 'info' : 'honour'}
            icon={record.timeClass === 'credit' ? 'scan' : 'edit'}
          >
            {TIME_CLASS_LABELS[record.timeClass]}
          </StatusTag>
        ) : null}
      </View>
      {record.isOwn ? null : <Fact label="参加人" text={`${record.memberName} · ${record.departmentName}`} />}
      <Fact label="日期" text={day ? formatRelativeDay(day, localDateOf(serverNowMs())) : ''} />
      <Fact label="时间" text={timesText(record)} />
      <Fact label="时长" text={formatMinutes(record.durationMinutes)} />
      <Fact label="角色" text={roleText(record)} />
      <Fact label="地点" text={record.place} />
      <Fact label="来源" text={sourceText(record)} />
      {record.description ? <Text className="record-summary__text">{record.description}</Text> : null}
      <Pictures fileIds={record.pictures} />
    </Card>
  );
}

/** From when to when, where that is known. */
function timesText({ startAtMs, endAtMs }: RecordDetail): string {
  return startAtMs === null || endAtMs === null ? '' : spanOfDay(startAtMs, endAtMs);
}

/** Taking part goes without saying. */
function roleText({ activityRole }: RecordDetail): string {
  return activityRole === 'participant' ? '' : ACTIVITY_ROLE_LABELS[activityRole];
}

/** Where it came from; who entered it only where that was somebody else. */
function sourceText({ source, recordedByName, recordedReason, memberName }: RecordDetail): string {
  const byOther = recordedByName !== '' && recordedByName !== memberName;
  const parts = [RECORD_SOURCE_LABELS[source], byOther ? `${recordedByName}登记` : '', recordedReason];
  return parts.filter(Boolean).join('，');
}

function Fact({ label, text }: { label: string; text: string }) {
  if (!text) return null;
  return (
    <View className="record-summary__fact">
      <Text className="record-summary__label">{label}</Text>
      <Text className="record-summary__value">{text}</Text>
    </View>
  );
}
