import { Button, Text, View } from '@tarojs/components';
import { QrImage } from '@/components/qr-image/qr-image';
import { Sheet } from '@/components/sheet/sheet';
import { pageLink } from '@/services/page-link';
import { CAN_SHARE } from '@/services/share';
import type { BrandDetail } from '@/shared/brand/contract';
import { BrandCover } from './brand-cover';
import { brandFigures } from './brand-words';
import './share-card.scss';
import { visitPath } from './visit-path';

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
      {brand.visit && !CAN_SHARE ? (
        <View className="share-card__qr">
          <QrImage text={pageLink(visitPath(brand.brandId))} label={`${brand.name}的对外页面二维码`} />
        </View>
      ) : null}
      <Text className="share-card__hint">{hintOf(brand)}</Text>
    </Sheet>
  );
}

/** Who can open what is handed on: sent to strangers in vain, a page only vexes. */
function hintOf({ visit }: BrandDetail): string {
  if (!visit) return '没有对外展示：发出去后，只有本单位的人能打开';
  return CAN_SHARE ? '任何人都能打开，也可以截屏保存' : '扫码就能看，可以截屏保存';
}

const MAX_WORDS = 60;

function firstWords(story: string): string {
  return story.length > MAX_WORDS ? `${story.slice(0, MAX_WORDS)}…` : story;
}
