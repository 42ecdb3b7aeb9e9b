import { Notice } from '@/components/notice/notice';
import { Section } from '@/components/section/section';
import { openPage } from '@/services/route';
import type { Output } from '@/shared/contract/actions';
import type { LedgerKind } from '@/shared/ledger/kind';
import { LEDGER_GROUPS } from './kind-look';
import { LedgerTiles } from './ledger-tiles';

interface LedgerHomeProps {
  home: Output<'ledger.home'>;
  year: string;
}

/** All ledgers open to the caller, by what they are about, with this year's numbers. */
export function LedgerHome({ home, year }: LedgerHomeProps) {
  // Meetings are open to managers alone.
  const manages = home.kinds.some(({ kind }) => kind === 'bimonthlyMeeting');
  const open = (kind: LedgerKind) =>
    kind === 'venueBooking' ? openPage('ledger/venue') : openPage('ledger/list', { kind, year });
  return (
    <>
      {home.articlesToConfirm > 0 ? (
        <Notice tone="wait" onTap={() => openPage('ledger/list', { kind: 'article', state: 'submitted' })}>
          {`${home.articlesToConfirm}篇稿件等您确认`}
        </Notice>
      ) : null}
      {LEDGER_GROUPS.map(({ title, kinds }) => {
        const sums = kinds.flatMap((kind) => home.kinds.filter((one) => one.kind === kind));
        if (sums.length === 0) return null;
        const ranking = kinds.includes('article');
        return (
          <Section
            key={title}
            title={title}
            more={ranking ? '信息考评' : undefined}
            onMore={ranking ? () => openPage('ledger/articles') : undefined}
          >
            <LedgerTiles sums={sums} manages={manages} onTap={open} />
          </Section>
        );
      })}
    </>
  );
}
