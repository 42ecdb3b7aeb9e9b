import { Text, View } from '@tarojs/components';
import { KindBadge } from '@/components/kind-icon/kind-badge';
import { StatusTag } from '@/components/status-tag/status-tag';
import { openPage } from '@/services/route';
import type { PointEntryRow } from '@/shared/points/contract';
import { formatMinutes, formatRelativeDay } from '@/shared/time/chinese-time';
import { type LocalDate, parseLocalDate } from '@/shared/time/local-date';
import './entry-row.scss';

/** One point entry: how many, for what, by which rule, and why as many. */
export function EntryRow({ entry, today }: { entry: PointEntryRow; today: LocalDate }) {
  const { recordId, kind, title, earnedPoints, durationMinutes, ruleLabel, explanation, reverses } = entry;
  const day = parseLocalDate(entry.occurredOn);
  const facts = [day ? formatRelativeDay(day, today) : '', formatMinutes(Math.abs(durationMinutes))];
  return (
    <View
      id={`entry-${entry.entryId}`}
      className="entry-row"
      hoverClass="entry-row--pressed"
      onClick={() => recordId && openPage('record/detail', { recordId })}
    >
      {kind ? <KindBadge kind={kind} /> : null}
      <View className="entry-row__words">
        <View className="entry-row__line">
          <Text className="entry-row__title">{title}</Text>
          <Text className={`entry-row__points${earnedPoints < 0 ? ' entry-row__points--less' : ''}`}>
            {signed(earnedPoints)}
          </Text>
        </View>
        <Text className="entry-row__facts">{facts.filter(Boolean).join(' · ')}</Text>
        <Text className="entry-row__facts">{`规则：${ruleLabel}`}</Text>
        {explanation ? <Text className="entry-row__why">{explanation}</Text> : null}
        {reverses ? (
          <View className="entry-row__tag">
            <StatusTag tone="bad" icon="void">
              冲回：原记录已修改或作废
            </StatusTag>
          </View>
        ) : null}
      </View>
    </View>
  );
}

/** With a true minus sign, which a hyphen is not. */
function signed(points: number): string {
  if (points === 0) return '0';
  return points < 0 ? `−${-points}` : `+${points}`;
}
