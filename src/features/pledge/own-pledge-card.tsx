import { Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { StatusTag } from '@/components/status-tag/status-tag';
import { openPage } from '@/services/route';
import type { PledgeRow } from '@/shared/pledge/contract';
import type { LocalDate } from '@/shared/time/local-date';
import './own-pledge-card.scss';
import { dueWords, pledgeMark } from './pledge-words';

export type OwnAct = 'note' | 'report' | 'change';

interface OwnPledgeCardProps {
  row: PledgeRow;
  today: LocalDate;
  onAct: (act: OwnAct) => void;
}

/** One own pledge with what it wants of its person now. */
export function OwnPledgeCard({ row, today, onAct }: OwnPledgeCardProps) {
  const { tone, word } = pledgeMark(row.state);
  const acts = actsOf(row, today);
  return (
    <Card>
      <View
        id={`own-pledge-${row.pledgeId}`}
        role="button"
        onClick={() => openPage('pledge/show', { id: row.pledgeId })}
      >
        <View className="own-pledge__head">
          <Text className="own-pledge__text">{row.text}</Text>
          <StatusTag tone={tone}>{word}</StatusTag>
        </View>
        <Text className="own-pledge__line">{dueWords(row, today)}</Text>
        {row.reason ? <Text className="own-pledge__reason">{`支部书记：${row.reason}`}</Text> : null}
      </View>
      {acts.length > 0 ? (
        <View className="own-pledge__acts">
          {acts.map(({ act, words }) => (
            <ActionButton
              key={act}
              id={`own-pledge-${row.pledgeId}-${act}`}
              compact
              icon={act === 'report' ? 'done' : 'edit'}
              onTap={() => onAct(act)}
            >
              {words}
            </ActionButton>
          ))}
        </View>
      ) : null}
    </Card>
  );
}

function actsOf({ state, noteAsked, year }: PledgeRow, today: LocalDate): { act: OwnAct; words: string }[] {
  const runs = year === today.slice(0, 4);
  switch (state) {
    case 'returned':
      return runs ? [{ act: 'change', words: '修改后再交' }] : [];
    case 'published':
      return [
        ...(noteAsked ? [{ act: 'note' as const, words: '写本季度进展' }] : []),
        { act: 'report', words: '已兑现' },
      ];
    case 'notKept':
      return [{ act: 'report', words: '再次上报' }];
    default:
      return [];
  }
}
