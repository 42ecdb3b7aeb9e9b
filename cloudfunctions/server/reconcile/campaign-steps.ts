import type { CampaignStep } from '../store/documents/reconcile';
import type { CampaignStepWork } from './campaign-walk';
import { compareCampaign } from './compare-campaign';
import { compareLedger } from './compare-ledger';
import { compareResults } from './compare-results';
import { openCampaign } from './open-campaign';
import { openLedger } from './open-ledger';
import { walkClaims } from './walk-claims';
import { walkEvidence } from './walk-evidence';
import { walkFindings } from './walk-findings';
import { walkGroups } from './walk-groups';
import { walkLedger } from './walk-ledger';
import { walkLinks } from './walk-links';
import { walkPeople } from './walk-people';
import { walkPledges } from './walk-pledges';
import { walkTasks } from './walk-tasks';
import { walkVenues } from './walk-venues';

/** What each step of the walk does. */
export const CAMPAIGN_STEPS: Readonly<Record<CampaignStep, CampaignStepWork>> = {
  open: openCampaign,
  evidence: walkEvidence,
  tasks: walkTasks,
  findings: walkFindings,
  compare: compareCampaign,
  results: compareResults,
  links: walkLinks,
  openLedger,
  ledger: walkLedger,
  pledges: walkPledges,
  compareLedger,
  venues: walkVenues,
  claims: walkClaims,
  groups: walkGroups,
  people: walkPeople,
};
