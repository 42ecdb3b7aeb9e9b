import type { ActivityKind } from '@/shared/activity/activity-kind';
import type { IconName } from '../icon/icon';

/** The same sign for a kind wherever it is named. */
export const KIND_ICONS: Record<ActivityKind, IconName> = {
  volunteerService: 'heart',
  themePartyDay: 'flag',
  study: 'book',
};
