import { Text, View } from '@tarojs/components';
import { formatInstant } from '@/shared/time/chinese-time';
import { Sheet } from '../sheet/sheet';
import './written-text.scss';

interface EarlierTextsProps {
  open: boolean;
  versions: ReadonlyArray<{
    readonly text: string;
    readonly writtenByName: string;
    readonly writtenAtMs: number;
  }>;
  nowMs: number;
  onClose: () => void;
}

/** What a text said before it was changed, the latest first. */
export function EarlierTexts({ open, versions, nowMs, onClose }: EarlierTextsProps) {
  return (
    <Sheet open={open} title="以前的写法" onClose={onClose}>
      {versions.map((version) => (
        <View key={version.writtenAtMs} className="written-text__version">
          <Text className="written-text__text" selectable>
            {version.text || '（空白）'}
          </Text>
          <Text className="written-text__note">
            {`${version.writtenByName}，${formatInstant(version.writtenAtMs, nowMs)}`}
          </Text>
        </View>
      ))}
    </Sheet>
  );
}
