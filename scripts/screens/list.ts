import type { Screen } from './screen';

/** The main screens, in the order a reader should see them. */
export const SCREENS: readonly Screen[] = [
  { name: 'home-member', as: 'member', path: '/pages/home/index', large: true },
  { name: 'activities', as: 'member', path: '/pages/activities/index', large: true },
  { name: 'records', as: 'member', path: '/pages/records/index', large: true },
  { name: 'record-edit', as: 'member', path: '/pages/record/edit/index', large: true },
  { name: 'points-entries', as: 'member', path: '/pages/points/entries/index', large: true },
  { name: 'ranking', as: 'member', path: '/pages/points/ranking/index', large: true },
  { name: 'home-secretary', as: 'secretary', path: '/pages/home/index' },
  { name: 'review-queue', as: 'secretary', path: '/pages/record/queue/index', large: true },
  { name: 'progress', as: 'leader', path: '/pages/campaign/progress/index', large: true },
  { name: 'people', as: 'administrator', path: '/pages/membership/people/index', large: true },
];
