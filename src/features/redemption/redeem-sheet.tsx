import { Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import type { Redeem } from './use-redeem';
import './redeem-sheet.scss';

/** What it costs and what is left afterwards, before points are spent. */
export function RedeemSheet({ redeem, availablePoints }: { redeem: Redeem; availablePoints: number }) {
  const { chosen } = redeem;
  const close = () => redeem.choose(undefined);
  const actions = (
    <>
      <ActionButton id="redeem-cancel" kind="quiet" onTap={close}>
        再想想
      </ActionButton>
      <ActionButton
        id="redeem-confirm"
        kind="primary"
        busy={redeem.running}
        onTap={() => void redeem.confirm()}
      >
        {`用${chosen?.points ?? 0}分兑换`}
      </ActionButton>
    </>
  );
  return (
    <Sheet open={chosen !== undefined} onClose={close} title="确认兑换" actions={actions}>
      {chosen ? (
        <View id="redeem-sheet" className="redeem-sheet">
          <Text className="redeem-sheet__name">{`${chosen.name} × 1`}</Text>
          <View className="redeem-sheet__sum">
            <Figure label="现有" points={availablePoints} />
            <Text className="redeem-sheet__sign">−</Text>
            <Figure label="所需" points={chosen.points} />
            <Text className="redeem-sheet__sign">＝</Text>
            <Figure label="剩余" points={availablePoints - chosen.points} strong />
          </View>
          <Text className="redeem-sheet__note">
            先用最早到期的积分。兑换后得到一张兑换券，找支部书记出示即可领取；领取前可以取消，积分退回。
          </Text>
          {redeem.error ? <Notice tone="bad">{redeem.error}</Notice> : null}
        </View>
      ) : null}
    </Sheet>
  );
}

function Figure({ label, points, strong = false }: { label: string; points: number; strong?: boolean }) {
  return (
    <View className="redeem-sheet__figure">
      <Text className={`redeem-sheet__points${strong ? ' redeem-sheet__points--strong' : ''}`}>
        {Math.max(0, points)}
      </Text>
      <Text className="redeem-sheet__label">{label}</Text>
    </View>
  );
}
