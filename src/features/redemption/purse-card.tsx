import { Text, View } from '@tarojs/components';
import { serverNowMs } from '@/services/clock';
import { SOON_DAYS } from '@/shared/redemption/ending-soon';
import { daysLeftWords, type Purse, type PursePart, purseParts } from '@/shared/redemption/purse-parts';
import { formatDay } from '@/shared/time/chinese-time';
import { localDateOf } from '@/shared/time/local-date';
import './purse-card.scss';

/** The picture tells apart as many days; later ones share the last colour. */
const SHADES = 3;

/** What can be redeemed: how much, how much of it expires when, and what is held back. */
export function PurseCard({ purse }: { purse: Purse }) {
  const { availablePoints, debtPoints } = purse;
  const today = localDateOf(serverNowMs());
  const parts = purseParts(purse, today);
  return (
    <View id="purse" className="purse">
      <Text className="purse__label">可兑换积分</Text>
      <View className="purse__line">
        <Text id="purse-points" className="purse__points">
          {availablePoints}
        </Text>
        <Text className="purse__unit">分</Text>
      </View>
      {parts.length > 0 ? <Bar parts={parts} /> : null}
      {parts.map((part, index) => (
        <View className="purse__part" key={part.expiresOn}>
          <View className={`purse__dot purse__dot--${Math.min(index, SHADES - 1)}`} />
          <Text className="purse__words">{`${part.points}分 · ${formatDay(part.expiresOn, today)}到期`}</Text>
          <Text className={`purse__left${part.daysLeft <= SOON_DAYS ? ' purse__left--soon' : ''}`}>
            {daysLeftWords(part.daysLeft)}
          </Text>
        </View>
      ))}
      {debtPoints > 0 ? (
        <Text id="purse-debt" className="purse__debt">
          {`有${debtPoints}分已用掉，但对应的服务记录后来退回了。以后得到的积分先抵扣这${debtPoints}分`}
        </Text>
      ) : null}
      <Text className="purse__note">
        {availablePoints === 0 && debtPoints === 0
          ? '参加志愿服务并扫码签到、签退，审核通过后就有可兑换积分'
          : '只有扫码签到签退的志愿服务积分可以兑换；兑换不减少您的积分排名和服务时长'}
      </Text>
    </View>
  );
}

function Bar({ parts }: { parts: readonly PursePart[] }) {
  return (
    <View className="purse__bar" aria-hidden>
      {parts.map((part, index) => (
        <View
          key={part.expiresOn}
          className={`purse__fill purse__fill--${Math.min(index, SHADES - 1)}`}
          style={{ flexGrow: part.points }}
        />
      ))}
    </View>
  );
}
