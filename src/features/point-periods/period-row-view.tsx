import { Text, View } from '@tarojs/components';
import { HoursParts } from '@/components/hours-parts/hours-parts';
import { Icon } from '@/components/icon/icon';
import { StatusTag } from '@/components/status-tag/status-tag';
import { openPage } from '@/services/route';
import type { PeriodRow } from '@/shared/points/closing-contract';
import { formatPeriod } from '@/shared/time/chinese-time';
import type { LocalDate } from '@/shared/time/local-date';
import { parsePeriodKey, periodKindOf } from '@/shared/time/period';
import { objectionsWords, periodBadge, periodSums } from './period-words';
import './period-row-view.scss';

/** One closed period: which, its sums, and whether one can still object. */
export function PeriodRowView({ row, today }: { row: PeriodRow; today: LocalDate }) {
  const key = parsePeriodKey(row.periodKey);
  if (!key) return null;
  const out = row.state === 'published';
  const words = objectionsWords(row, today);
  return (
    <View
      id={`period-${key}`}
      className="period-row"
      hoverClass={out ? 'period-row--pressed' : 'none'}
      role={out ? 'button' : undefined}
      onClick={() => out && openPage('points/published', { period: key })}
    >
      <View className={`period-row__badge period-row__badge--${periodKindOf(key)}`} aria-hidden>
        <Text>{periodBadge(key)}</Text>
      </View>
      <View className="period-row__words">
        <Text className="period-row__title">{formatPeriod(key)}</Text>
        <Text className="period-row__sums">{periodSums(row)}</Text>
        <HoursParts volunteerMinutes={row.volunteerMinutes} creditMinutes={row.creditMinutes} />
        <View className="period-row__tag">
          {out ? (
            <StatusTag
              tone={row.objectionsOpen ? 'wait' : 'quiet'}
              icon={row.objectionsOpen ? 'clock' : 'done'}
            >
              {words}
            </StatusTag>
          ) : (
            <StatusTag tone="info">结账中</StatusTag>
          )}
        </View>
      </View>
      {out ? <Icon name="right" size="small" /> : null}
    </View>
  );
}
