import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { HoursParts } from '@/components/hours-parts/hours-parts';
import { StatusTag } from '@/components/status-tag/status-tag';
import { serverNowMs } from '@/services/clock';
import type { Output } from '@/shared/contract/actions';
import { formatHours, formatPeriod } from '@/shared/time/chinese-time';
import { localDateOf } from '@/shared/time/local-date';
import type { PeriodKey } from '@/shared/time/period';
import { objectionsWords } from './period-words';
import './published-own.scss';

interface PublishedOwnProps {
  periodKey: PeriodKey;
  published: Output<'points.published'>;
}

/** One's own line of a published list, before all others, and until when one can object. */
export function PublishedOwn({ periodKey, published }: PublishedOwnProps) {
  const { own, objectionsOpen } = published;
  const words = objectionsWords(published, localDateOf(serverNowMs()));
  return (
    <Card>
      <View id="published-own" className="published-own">
        <View className="published-own__head">
          <Text className="published-own__label">{formatPeriod(periodKey)}</Text>
          <StatusTag tone={objectionsOpen ? 'wait' : 'quiet'} icon={objectionsOpen ? 'clock' : 'done'}>
            {words}
          </StatusTag>
        </View>
        <View className="published-own__figures">
          <Figure value={String(own?.points ?? 0)} unit="分" label="本人积分" main />
          <Figure {...rankFigure(own?.rank ?? null)} label="单位名次" />
          <Figure value={formatHours(own?.volunteerMinutes ?? 0)} unit="小时" label="志愿服务" />
        </View>
        {own ? (
          <HoursParts volunteerMinutes={own.volunteerMinutes} creditMinutes={own.creditMinutes} align="end" />
        ) : null}
      </View>
    </Card>
  );
}

function rankFigure(rank: number | null): { value: string; unit: string } {
  return rank === null ? { value: '未排名', unit: '' } : { value: `第${rank}`, unit: '名' };
}

interface FigureProps {
  value: string;
  unit: string;
  label: string;
  main?: boolean;
}

function Figure({ value, unit, label, main = false }: FigureProps) {
  return (
    <View className={`published-own__figure${main ? ' published-own__figure--main' : ''}`}>
      <View className="published-own__value">
        <Text>{value}</Text>
        {unit ? <Text className="published-own__unit">{unit}</Text> : null}
      </View>
      <Text className="published-own__name">{label}</Text>
    </View>
  );
}
