import { Text, View } from '@tarojs/components';
import { HoursParts } from '@/components/hours-parts/hours-parts';
import { openPage } from '@/services/route';
import type { BrandRow } from '@/shared/brand/contract';
import { BrandCover } from './brand-cover';
import { brandFigures, stageSummary } from './brand-words';
import './brand-card.scss';

/** A brand in the list: its face, this year's figures, how far its stages are. */
export function BrandCard({ brand }: { brand: BrandRow }) {
  return (
    <View
      id={`brand-${brand.brandId}`}
      className="brand-card"
      hoverClass="brand-card--pressed"
      role="button"
      onClick={() => openPage('brand/show', { brandId: brand.brandId })}
    >
      <BrandCover brand={brand} />
      <View className="brand-card__body">
        <View className="brand-card__figures">
          {brandFigures(brand).map(({ label, value, hours }) => (
            <View className="brand-card__figure" key={label}>
              <Text className="brand-card__value">{value}</Text>
              <Text className="brand-card__label">{label}</Text>
              {hours ? <HoursParts {...hours} /> : null}
            </View>
          ))}
        </View>
        {brand.stages > 0 ? (
          <View className="brand-card__steps" aria-hidden>
            {Array.from({ length: brand.stages }, (_, index) => (
              <View
                key={String(index)}
                className={`brand-card__step${index < brand.stagesDone ? ' brand-card__step--done' : ''}`}
              />
            ))}
          </View>
        ) : null}
        <Text className="brand-card__words">
          {`${stageSummary(brand)} · 负责人 ${brand.personInChargeName}`}
        </Text>
      </View>
    </View>
  );
}
