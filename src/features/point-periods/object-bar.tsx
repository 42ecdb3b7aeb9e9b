import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { openPage } from '@/services/route';
import type { Output } from '@/shared/contract/actions';
import type { PeriodKey } from '@/shared/time/period';
import { resultWords } from './appeal-about';

interface ObjectBarProps {
  periodKey: PeriodKey;
  published: Output<'points.published'>;
}

/** Leads to the objection while objections are taken. */
export function ObjectBar({ periodKey, published }: ObjectBarProps) {
  if (!published.objectionsOpen) return null;
  const about = resultWords(periodKey, published.own);
  return (
    <BottomBar>
      <ActionButton
        id="published-object"
        icon="message"
        onTap={() => openPage('points/appeal', { periodKey, about })}
      >
        对本人结果有异议
      </ActionButton>
    </BottomBar>
  );
}
