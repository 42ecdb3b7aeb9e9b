import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { pictureUrl } from '@/services/files';
import './brand-show.scss';

/** Pictures side by side; a tap shows one large. */
export function BrandPictures({ fileIds }: { fileIds: readonly string[] }) {
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
