import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Pictures } from '@/components/pictures/pictures';
import { Section } from '@/components/section/section';
import type { BrandDetail } from '@/shared/brand/contract';
import type { LocalDate } from '@/shared/time/local-date';
import './brand-show.scss';
import { dayWords } from './brand-words';

interface BrandMomentsProps {
  moments: BrandDetail['moments'];
  today: LocalDate;
}

export function BrandMoments({ moments, today }: BrandMomentsProps) {
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
