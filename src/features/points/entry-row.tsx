import { Text, View } from '@tarojs/components';
import { StatusTag } from '@/components/status-tag/status-tag';
import type { PointEntryRow } from '@/shared/points/contract';
import type { LocalDate } from '@/shared/time/local-date';
import { EntryBadge } from './entry-badge';
import {
  countedBefore,
  countedElsewhere,
  entryFacts,
  entryPoints,
  entryRule,
  takenBack,
} from './entry-words';
import './entry-row.scss';

interface EntryRowProps {
  entry: PointEntryRow;
  today: LocalDate;
  onTap: (entry: PointEntryRow) => void;
}

/** One point entry: how many, for what, by which rule, and why as many. */
export function EntryRow({ entry, today, onTap }: EntryRowProps) {
  const { title, earnedPoints, explanation } = entry;
  const less = earnedPoints < 0 || entry.source === 'veto';
  const rule = entryRule(entry);
  const elsewhere = countedElsewhere(entry);
  const before = countedBefore(entry);
  const back = takenBack(entry);
  return (
    <View
      id={`entry-${entry.entryId}`}
      className="entry-row"
      hoverClass="entry-row--pressed"
      role="button"
      onClick={() => onTap(entry)}
    >
      <EntryBadge entry={entry} />
      <View className="entry-row__words">
        <View className="entry-row__line">
          <Text className="entry-row__title">{title}</Text>
          <Text className={`entry-row__points${less ? ' entry-row__points--less' : ''}`}>
            {entryPoints(entry)}
          </Text>
        </View>
        <Text className="entry-row__facts">{entryFacts(entry, today)}</Text>
        {rule ? <Text className="entry-row__facts">{`规则：${rule}`}</Text> : null}
        {explanation ? (
          <Text className={entry.source === 'record' ? 'entry-row__why' : 'entry-row__facts'}>
            {explanation}
          </Text>
        ) : null}
        {elsewhere ? <Text className="entry-row__facts">{elsewhere}</Text> : null}
        {before ? <Text className="entry-row__facts">{before}</Text> : null}
        {back ? (
          <View className="entry-row__tag">
            <StatusTag tone="bad" icon="void">
              {back}
            </StatusTag>
          </View>
        ) : null}
      </View>
    </View>
  );
}
