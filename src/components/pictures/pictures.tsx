import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { pictureUrl } from '@/services/files';
import './pictures.scss';

interface PicturesProps {
  fileIds: readonly string[];
  /** What they show, for readers aloud. */
  label?: string;
  /** Four in a line instead of three. */
  small?: boolean;
}

/** Pictures side by side; a tap shows one large. */
export function Pictures({ fileIds, label = '图片', small = false }: PicturesProps) {
  if (fileIds.length === 0) return null;
  const urls = fileIds.map(pictureUrl);
  return (
    <View className="tc-shown-pictures">
      {urls.map((url, index) => (
        <Image
          key={url}
          className={`tc-shown-pictures__one${small ? ' tc-shown-pictures__one--small' : ''}`}
          src={url}
          mode="aspectFill"
          lazyLoad
          aria-label={`${label}，第${index + 1}张，点按看大图`}
          onClick={() => void Taro.previewImage({ current: url, urls })}
        />
      ))}
    </View>
  );
}
