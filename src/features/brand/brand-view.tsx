import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Section } from '@/components/section/section';
import { StatusTag } from '@/components/status-tag/status-tag';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import type { BrandDetail } from '@/shared/brand/contract';
import { type LocalDate, localDateOf } from '@/shared/time/local-date';
import { BrandFace } from './brand-face';
import { BrandMoments } from './brand-moments';
import { BrandMonths } from './brand-months';
import './brand-show.scss';
import { BrandStages } from './brand-stages';
import { dayWords, visitState } from './brand-words';

/** A brand as its unit sees it: face, figures, story, stages, moments, what was held. */
export function BrandView({ brand }: { brand: BrandDetail }) {
  const today = localDateOf(serverNowMs());
  return (
    <View>
      <BrandFace brand={brand} />
      {brand.mayPublish ? <Visit brand={brand} today={today} /> : null}
      <BrandMonths months={brand.months} year={brand.figuresYear} today={today} />
      <BrandStages stages={brand.stages} plan={brand.plan} today={today} />
      <BrandMoments moments={brand.moments} today={today} />
      <Held held={brand.held} today={today} />
      <View className="brand-show__foot">
        <Text>{`${brand.unitName} · 负责人 ${brand.personInChargeName}`}</Text>
      </View>
    </View>
  );
}

/** Whether strangers see it, and the way to change that. */
function Visit({ brand, today }: { brand: BrandDetail; today: LocalDate }) {
  const { tone, tag, line } = visitState(brand.visit, today);
  return (
    <Card flush>
      <ListRow
        id="brand-publish"
        title="对外展示"
        lines={[line]}
        trail={<StatusTag tone={tone}>{tag}</StatusTag>}
        onTap={() => openPage('brand/publish', { brandId: brand.brandId })}
      />
    </Card>
  );
}

function Held({ held, today }: { held: BrandDetail['held']; today: LocalDate }) {
  if (held.length === 0) return null;
  return (
    <Section title="开展的活动">
      <Card flush>
        {held.map(({ activityId, title, place, day, records }) => (
          <ListRow
            id={`held-${activityId}`}
            key={activityId}
            title={title}
            lines={[[dayWords(day, today), place].filter(Boolean).join(' · ')]}
            trail={records ? <Text>{`${records}人`}</Text> : undefined}
            onTap={() => openPage('activity/detail', { activityId })}
          />
        ))}
      </Card>
    </Section>
  );
}
