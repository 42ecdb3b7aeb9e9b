import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '@/components/card/card';
import { Pictures } from '@/components/pictures/pictures';
import { StatusTag } from '@/components/status-tag/status-tag';
import { toast } from '@/components/toast/toast';
import { serverNowMs } from '@/services/clock';
import type { LedgerDetail } from '@/shared/ledger/contract';
import { type LedgerField, listOf } from '@/shared/ledger/field';
import { LEDGER_KIND_FACTS } from '@/shared/ledger/kind-facts';
import { LEDGER_STATE_LABELS } from '@/shared/ledger/ledger-state';
import { showValue } from '@/shared/ledger/show-field';
import { STATE_TONES } from './entry-row';
import './entry-facts.scss';

/** What an entry says: its name large, then each filled field; what is empty is left out. */
export function EntryFacts({ entry }: { entry: LedgerDetail }) {
  const { label, fields, titleKey } = LEDGER_KIND_FACTS[entry.kind];
  const pictures = listOf(entry.values.pictures);
  const told = fields.filter(({ key, type }) => key !== titleKey && type !== 'pictures');
  return (
    <Card flush>
      <View className="entry-facts__head">
        <View className="entry-facts__kind">
          <Text>{label}</Text>
          {entry.state === 'recorded' && entry.kind !== 'article' ? null : (
            <StatusTag tone={STATE_TONES[entry.state]}>{stateWords(entry)}</StatusTag>
          )}
          {entry.scorePoints > 0 ? (
            <Text className="entry-facts__score">{`${entry.scorePoints}分 · 计入${entry.departmentName}`}</Text>
          ) : null}
        </View>
        <Text id="entry-title" className="entry-facts__title">
          {entry.title}
        </Text>
      </View>
      {told.map((field) => (
        <Fact key={field.key} entry={entry} field={field} />
      ))}
      {pictures.length > 0 ? (
        <View className="entry-facts__pictures">
          <Pictures fileIds={pictures} />
        </View>
      ) : null}
    </Card>
  );
}

const stateWords = ({ kind, state }: LedgerDetail) =>
  kind === 'article' && state === 'recorded' ? '已确认' : LEDGER_STATE_LABELS[state];

function Fact({ entry, field }: { entry: LedgerDetail; field: LedgerField }) {
  const words = showValue(entry, field.key, serverNowMs());
  if (words === '') return null;
  const link = field.type === 'link';
  const long = field.type === 'longText' || link;
  return (
    <View className={`entry-facts__fact${long ? ' entry-facts__fact--long' : ''}`}>
      <Text className="entry-facts__label">{field.label}</Text>
      <Text
        className={`entry-facts__value${link ? ' entry-facts__value--link' : ''}`}
        onClick={link ? () => copy(words) : undefined}
      >
        {link ? `${words}（点按复制）` : words}
      </Text>
    </View>
  );
}

/** A mini-program opens no addresses of others: one copies them into a browser. */
function copy(link: string): void {
  void Taro.setClipboardData({ data: link }).then(() => toast('链接已复制，到浏览器打开'));
}
