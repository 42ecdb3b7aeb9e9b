import { Text, View } from '@tarojs/components';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { StatusTag, type Tone } from '@/components/status-tag/status-tag';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import type { LedgerRow } from '@/shared/ledger/contract';
import { LEDGER_KIND_FACTS } from '@/shared/ledger/kind-facts';
import { LEDGER_STATE_LABELS, type LedgerState } from '@/shared/ledger/ledger-state';
import { formatDay } from '@/shared/time/chinese-time';
import { localDateOf, parseLocalDate } from '@/shared/time/local-date';
import { LEDGER_ICONS } from './kind-look';
import './entry-row.scss';

export const STATE_TONES: Record<LedgerState, Tone> = {
  recorded: 'good',
  submitted: 'wait',
  returned: 'bad',
  withdrawn: 'quiet',
};

/** One entry of a ledger in its list. */
export function EntryRow({ row }: { row: LedgerRow }) {
  const day = dayWords(row);
  return (
    <ListRow
      id={`entry-${row.entryId}`}
      lead={
        <View className="ledger-entry__sign">
          <Icon name={LEDGER_ICONS[row.kind]} />
        </View>
      }
      title={row.title}
      lines={[
        [day, ...row.lines.slice(0, 1)].filter(Boolean).join(' · '),
        row.lines.slice(1).join(' · '),
      ].filter(Boolean)}
      trail={trailOf(row)}
      beside={row.state === 'recorded'}
      onTap={() => openPage('ledger/detail', { entryId: row.entryId })}
    />
  );
}

/** What belongs to a day says which; a register does not: nobody looks for a room by the day it was entered. */
function dayWords({ kind, day }: LedgerRow): string {
  const { dayKey } = LEDGER_KIND_FACTS[kind];
  const date = dayKey === null || kind === 'venueBooking' ? undefined : parseLocalDate(day);
  return date ? formatDay(date, localDateOf(serverNowMs())) : '';
}

function trailOf({ kind, state, scorePoints }: LedgerRow) {
  if (kind === 'article' && state === 'recorded')
    return <Text className="ledger-entry__points">{`${scorePoints}分`}</Text>;
  if (state === 'recorded') return undefined;
  return <StatusTag tone={STATE_TONES[state]}>{LEDGER_STATE_LABELS[state]}</StatusTag>;
}
