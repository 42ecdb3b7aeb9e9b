import { Button, Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { QrImage } from '@/components/qr-image/qr-image';
import { serverNowMs } from '@/services/clock';
import { pageLink } from '@/services/page-link';
import { openPage } from '@/services/route';
import { CAN_SHARE } from '@/services/share';
import type { BrandDetail } from '@/shared/brand/contract';
import { localDateOf } from '@/shared/time/local-date';
import { visitState } from './brand-words';
import './publish-view.scss';
import { visitPath } from './visit-path';

/**
 * The way in for visitors. A browser's address can be scanned by any phone; in WeChat the page is handed on, since a
 * code that its scanner opens (小程序码) exists only for an app that was uploaded.
 */
export function VisitDoor({ brand }: { brand: BrandDetail }) {
  const { brandId, name, visit } = brand;
  return (
    <Card>
      <View className="publish__door">
        {CAN_SHARE ? null : (
          <View className="publish__qr">
            <QrImage text={pageLink(visitPath(brandId))} label={`${name}的对外页面二维码`} />
          </View>
        )}
        <Text className="publish__state">{visitState(visit, localDateOf(serverNowMs())).line}</Text>
        {CAN_SHARE ? (
          <Button className="tc-button tc-button--secondary" openType="share">
            发送给微信好友
          </Button>
        ) : (
          <Text className="publish__state">请来访的人用手机扫码，可以截屏打印</Text>
        )}
        <ActionButton id="visit-look" kind="quiet" onTap={() => openPage('brand/visit', { brandId })}>
          看看外面看到的样子
        </ActionButton>
      </View>
    </Card>
  );
}
