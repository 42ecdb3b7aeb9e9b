import { Image, Text, View } from '@tarojs/components';
import { pictureUrl } from '@/services/files';
import type { BrandRow } from '@/shared/brand/contract';
import { coverTone } from './brand-words';
import './brand-cover.scss';

interface BrandCoverProps {
  brand: Pick<BrandRow, 'kind' | 'year' | 'name' | 'slogan' | 'picture'>;
  /** Across the top of a page. */
  tall?: boolean;
}

/** The face of a brand: its picture, or a drawn ground of its own colour, with name and slogan on it. */
export function BrandCover({ brand, tall = false }: BrandCoverProps) {
  const { kind, year, name, slogan, picture } = brand;
  return (
    <View className={`brand-cover brand-cover--${coverTone(name)}${tall ? ' brand-cover--tall' : ''}`}>
      {picture ? (
        <>
          <Image className="brand-cover__picture" src={pictureUrl(picture)} mode="aspectFill" />
          <View className="brand-cover__shade" />
        </>
      ) : (
        <>
          <View className="brand-cover__round" />
          <View className="brand-cover__dot" />
        </>
      )}
      {kind === 'special' ? <Text className="brand-cover__kind">{`${year}年特色项目`}</Text> : null}
      <Text className="brand-cover__name">{name}</Text>
      {slogan ? <Text className="brand-cover__slogan">{slogan}</Text> : null}
    </View>
  );
}
