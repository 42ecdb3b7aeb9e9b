import { useCampaignYear } from '@/services/campaign-year';
import { useKeptCall } from '@/services/use-kept-call';

/** The answer that the pages of readiness share: asked once, shown on each level. */
export const useReadiness = () =>
  useKeptCall('campaign.readiness', useCampaignYear(), { refreshOnShow: true });
