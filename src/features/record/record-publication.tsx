import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { ObjectionLines } from '@/components/objection-lines/objection-lines';
import { countsWords } from '@/components/record-tag/publication-words';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import type { RecordDetail } from '@/shared/record/contract';
import { formatDay } from '@/shared/time/chinese-time';
import { localDateOf, parseLocalDate } from '@/shared/time/local-date';
import './record-publication.scss';

/** From when approved hours count, and what was objected to them; the objections stay when it is over. */
export function RecordPublication({ record }: { record: RecordDetail }) {
  const { countsFromMs, objections } = record;
  const nowMs = serverNowMs();
  if (countsFromMs === null && objections.length === 0) return null;
  return (
    <>
      <Card>
        {countsFromMs === null ? (
          <Text className="record-publication__label">公示期间的异议</Text>
        ) : (
          <View id="record-publication" className="record-publication">
            <Icon name="notice" />
            <View className="record-publication__words">
              <Text className="record-publication__label">{`公示中，${countsWords(countsFromMs, nowMs)}`}</Text>
              <Text className="record-publication__hint">{hintWords(record, nowMs)}</Text>
            </View>
          </View>
        )}
        <ObjectionLines objections={objections} nowMs={nowMs} />
      </Card>
      {countsFromMs === null ? null : (
        <Card flush>
          <ListRow
            id="record-published"
            lead={<Icon name="people" />}
            title="查看全部公示"
            onTap={() => openPage('service/published')}
          />
        </Card>
      )}
    </>
  );
}

function hintWords({ publishedUntil, objections }: RecordDetail, nowMs: number): string {
  if (objections.some(({ answer }) => answer === '')) return '有异议待答复，答复前时长和积分都不计入';
  const until = publishedUntil === null ? undefined : parseLocalDate(publishedUntil);
  const last = until ? formatDay(until, localDateOf(nowMs)) : '';
  return `公示到${last}，其间没有异议，时长和积分自动计入`;
}
