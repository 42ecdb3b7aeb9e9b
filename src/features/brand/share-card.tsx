import { Button, Text, View } from '@tarojs/components';
import { Sheet } from '@/components/sheet/sheet';
import { CAN_SHARE } from '@/services/share';
import type { BrandDetail } from '@/shared/brand/contract';
import { BrandCover } from './brand-cover';
import { brandFigures } from './brand-words';
import './share-card.scss';

interface ShareCardProps {
  brand: BrandDetail;
  open: boolean;
  onClose: () => void;
}

/** One card that says it all: to be sent on in WeChat, or kept as a picture of the screen. */
export function ShareCard({ brand, open, onClose }: ShareCardProps) {
  return (
    <Sheet
      open={open}
      title="品牌名片"
      onClose={onClose}
      actions={
        CAN_SHARE ? (
          <Button className="tc-button tc-button--primary" openType="share">
            发送给微信好友
          </Button>
        ) : undefined
      }
    >
      <View id="brand-share-card" className="share-card">
        <BrandCover brand={brand} />
        <View className="share-card__body">
          <View className="share-card__figures">
            {brandFigures(brand).map(({ label, value }) => (
              <View className="share-card__figure" key={label}>
                <Text className="share-card__value">{value}</Text>
                <Text className="share-card__unit">{label}</Text>
              </View>
            ))}
          </View>
          <Text className="share-card__words">{firstWords(brand.story)}</Text>
          <Text className="share-card__unit-name">{brand.unitName}</Text>
        </View>
      </View>
      <Text className="share-card__hint">
        {CAN_SHARE ? '也可以截屏保存' : '截屏保存，或在微信里打开后发送'}
      </Text>
    </Sheet>
  );
}

const MAX_WORDS = 60;

function firstWords(story: string): string {
  return story.length > MAX_WORDS ? `${story.slice(0, MAX_WORDS)}…` : story;
}
