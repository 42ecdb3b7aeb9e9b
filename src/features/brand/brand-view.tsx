import { Image, Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Section } from '@/components/section/section';
import { serverNowMs } from '@/services/clock';
import { pictureUrl } from '@/services/files';
import { openPage } from '@/services/route';
import type { BrandDetail } from '@/shared/brand/contract';
import { formatDay } from '@/shared/time/chinese-time';
import { type LocalDate, localDateOf, parseLocalDate } from '@/shared/time/local-date';
import { BrandCover } from './brand-cover';
import { BrandMonths } from './brand-months';
import { BrandStages } from './brand-stages';
import { brandFigures } from './brand-words';
import './brand-show.scss';

/** A brand as one shows it to visitors: face, figures, story, stages, moments, what was held. */
export function BrandView({ brand }: { brand: BrandDetail }) {
  const today = localDateOf(serverNowMs());
  return (
    <View>
      <BrandCover brand={brand} tall />
      <View id="brand-figures" className="brand-show__figures">
        {brandFigures(brand).map(({ label, value }) => (
          <View className="brand-show__figure" key={label}>
            <Text className="brand-show__value">{value}</Text>
            <Text className="brand-show__unit">{label}</Text>
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
      <BrandMonths months={brand.months} year={brand.figuresYear} today={today} />
      <BrandStages stages={brand.stages} plan={brand.plan} today={today} />
      <Moments moments={brand.moments} today={today} />
      <Held held={brand.held} today={today} />
      <View className="brand-show__foot">
        <Text>{`${brand.unitName} · 负责人 ${brand.personInChargeName}`}</Text>
      </View>
    </View>
  );
}

function dayWords(day: string, today: LocalDate): string {
  const date = parseLocalDate(day);
  return date ? formatDay(date, today) : '';
}

function Moments({ moments, today }: { moments: BrandDetail['moments']; today: LocalDate }) {
  if (moments.length === 0) return null;
  return (
    <Section title="精彩瞬间">
      <Card flush>
        {moments.map(({ title, day, text, pictures }) => (
          <View className="brand-show__moment" key={`${day}${title}`}>
            <Text className="brand-show__days">{dayWords(day, today)}</Text>
            <Text className="brand-show__name">{title}</Text>
            {text ? <Text className="brand-show__goal">{text}</Text> : null}
            <Pictures fileIds={pictures} />
          </View>
        ))}
      </Card>
    </Section>
  );
}

function Pictures({ fileIds }: { fileIds: readonly string[] }) {
  if (fileIds.length === 0) return null;
  const urls = fileIds.map(pictureUrl);
  return (
    <View className="brand-show__pictures">
      {urls.map((url) => (
        <Image
          key={url}
          className="brand-show__picture"
          src={url}
          mode="aspectFill"
          lazyLoad
          onClick={() => void Taro.previewImage({ current: url, urls })}
        />
      ))}
    </View>
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
