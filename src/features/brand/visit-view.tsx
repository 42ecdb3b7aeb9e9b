import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Section } from '@/components/section/section';
import { serverNowMs } from '@/services/clock';
import type { BrandVisit } from '@/shared/brand/visit-contract';
import { type LocalDate, localDateOf } from '@/shared/time/local-date';
import { BrandFace } from './brand-face';
import { BrandMoments } from './brand-moments';
import { BrandMonths } from './brand-months';
import './brand-show.scss';
import { BrandStages } from './brand-stages';
import { dayWords } from './brand-words';

/** A brand as strangers see it: nothing to tap but pictures, nobody's name. */
export function VisitView({ visit }: { visit: BrandVisit }) {
  const today = localDateOf(serverNowMs());
  return (
    <View id="brand-visit">
      <BrandFace brand={visit} />
      <BrandMonths months={visit.months} year={visit.figuresYear} today={today} />
      <BrandMoments moments={visit.moments} today={today} />
      <BrandStages stages={visit.stages} plan="" today={today} />
      <Held held={visit.held} today={today} />
      <View className="brand-show__foot">
        <Text>{[visit.unitName, `数据截至${dayWords(visit.refreshedOn, today)}`].join(' · ')}</Text>
      </View>
    </View>
  );
}

function Held({ held, today }: { held: BrandVisit['held']; today: LocalDate }) {
  if (held.length === 0) return null;
  return (
    <Section title="开展的活动">
      <Card flush>
        {held.map(({ title, place, day, records }) => (
          <ListRow
            key={`${day}${title}${place}`}
            title={title}
            lines={[[dayWords(day, today), place].filter(Boolean).join(' · ')]}
            trail={records ? <Text>{`${records}人`}</Text> : undefined}
          />
        ))}
      </Card>
    </Section>
  );
}
