import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { HoursParts } from '@/components/hours-parts/hours-parts';
import { Pictures } from '@/components/pictures/pictures';
import { Section } from '@/components/section/section';
import type { BrandRow } from '@/shared/brand/contract';
import { BrandCover } from './brand-cover';
import './brand-show.scss';
import { type BrandSums, brandFigures } from './brand-words';

interface BrandFaceProps {
  brand: BrandSums &
    Pick<BrandRow, 'kind' | 'year' | 'name' | 'slogan' | 'picture'> & {
      readonly story: string;
      /** The first one is the cover. */
      readonly pictures: readonly string[];
    };
}

/** What everybody sees of a brand first: cover, figures, story. */
export function BrandFace({ brand }: BrandFaceProps) {
  return (
    <>
      <BrandCover brand={brand} tall />
      <View id="brand-figures" className="brand-show__figures">
        {brandFigures(brand).map(({ label, value, hours }) => (
          <View className="brand-show__figure" key={label}>
            <Text className="brand-show__value">{value}</Text>
            <Text className="brand-show__unit">{label}</Text>
            {hours ? <HoursParts {...hours} align="center" /> : null}
          </View>
        ))}
      </View>
      {brand.story ? (
        <Section title="品牌故事">
          <Card>
            <Text className="brand-show__story">{brand.story}</Text>
            <Pictures fileIds={brand.pictures.slice(1)} />
          </Card>
        </Section>
      ) : null}
    </>
  );
}
