import { Notice } from '@/components/notice/notice';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import type { CampaignView } from '@/shared/campaign/plan-contract';
import { localDateOf } from '@/shared/time/local-date';
import { yearToOpen } from './year-words';

interface NewYearHintProps {
  campaign: CampaignView;
  /** The page is the one where the year is opened. */
  here?: boolean;
}

/** From 1 January on: the next year waits to be opened, and there is no hurry. */
export function NewYearHint({ campaign, here = false }: NewYearHintProps) {
  const next = yearToOpen(campaign, localDateOf(serverNowMs()));
  if (next === undefined || campaign.readOnly) return null;
  const words = `${next}年已经开始。先把${campaign.year}年度的材料、任务和总结做完，再打开${next}年度；新一年的活动按日期自动计入${next}年度，不用着急。`;
  return (
    <Notice tone="info" {...(here ? {} : { onTap: () => openPage('campaign/setup') })}>
      {words}
    </Notice>
  );
}
