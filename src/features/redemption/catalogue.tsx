import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { PagedList } from '@/components/paged-list/paged-list';
import { ResultScreen } from '@/components/result-screen/result-screen';
import { Section } from '@/components/section/section';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import type { UsePagedResult } from '@/services/use-paged';
import type { Purse } from '@/shared/redemption/purse-parts';
import { OfferCard } from './offer-card';
import { PurseCard } from './purse-card';
import { RedeemSheet } from './redeem-sheet';
import { type Redeem, useRedeem } from './use-redeem';

interface CatalogueProps {
  /** Undefined while it could not be had; the items are shown all the same. */
  purse: Purse | undefined;
  list: UsePagedResult<'redemption.items'>;
}

/** The purse, the way to one's vouchers, and what can be redeemed. */
export function Catalogue({ purse, list }: CatalogueProps) {
  const redeem = useRedeem(() => void list.reload());
  const nowMs = serverNowMs();
  return (
    <>
      {purse ? <PurseCard purse={purse} /> : null}
      <Card flush>
        <ListRow
          id="catalogue-vouchers"
          lead={<Icon name="ticket" />}
          title="我的兑换券"
          lines={['领取时出示']}
          onTap={() => openPage('redemption/vouchers')}
        />
      </Card>
      <Section title="可以兑换的物品">
        <PagedList
          loose
          list={list}
          keyOf={(offer) => offer.itemId}
          renderRow={(offer) => (
            <OfferCard
              offer={offer}
              availablePoints={purse?.availablePoints}
              nowMs={nowMs}
              onRedeem={redeem.choose}
            />
          )}
          empty={
            <EmptyState
              icon="gift"
              title="现在没有可以兑换的物品"
              hint="单位上架物品后会出现在这里，积分先攒着"
            />
          }
        />
      </Section>
      {purse ? <RedeemSheet redeem={redeem} availablePoints={purse.availablePoints} /> : null}
      <Redeemed redeem={redeem} />
    </>
  );
}

function Redeemed({ redeem }: { redeem: Redeem }) {
  const { voucher, finish } = redeem;
  if (!voucher) return null;
  return (
    <ResultScreen
      id="redeemed"
      tone="good"
      title="兑换成功"
      subject={voucher.itemName}
      lines={[`用了${voucher.points}分`, '找支部书记出示兑换券即可领取']}
    >
      <ActionButton
        id="redeemed-voucher"
        kind="primary"
        onTap={() => {
          finish();
          openPage('redemption/vouchers', { voucherId: voucher.voucherId });
        }}
      >
        出示兑换券
      </ActionButton>
      <ActionButton id="redeemed-on" kind="quiet" onTap={finish}>
        先不领取
      </ActionButton>
    </ResultScreen>
  );
}
