import { Text, View } from '@tarojs/components';
import { useScanFlow } from '@/components/attendance/use-scan-flow';
import { Icon } from '@/components/icon/icon';
import './scan-button.scss';

/** The commonest act of all, in one tap. */
export function ScanButton({ onDone }: { onDone: () => void }) {
  const { start, sending, layer } = useScanFlow(onDone);
  return (
    <>
      <View
        id="home-scan"
        className="home-scan"
        hoverClass="home-scan--pressed"
        onClick={start}
        role="button"
      >
        <View className="home-scan__sign">
          <Icon name="scan" size="large" />
        </View>
        <View className="home-scan__words">
          <Text className="home-scan__title">{sending ? '正在上报…' : '扫码签到'}</Text>
          <Text className="home-scan__hint">到场、离开时扫现场屏幕上的码</Text>
        </View>
        <Icon name="right" />
      </View>
      {layer}
    </>
  );
}
