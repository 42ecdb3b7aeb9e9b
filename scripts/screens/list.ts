import type { Page } from 'playwright-core';
import type { Screen } from './screen';

/** The first activity of the list is the one that is going on. */
async function openFirstActivity(page: Page): Promise<void> {
  await page.locator('.tc-activity:visible').first().click();
  await page.waitForURL(/activity\/detail/, { waitUntil: 'commit' });
  await page
    .getByText(/^组织人/)
    .locator('visible=true')
    .first()
    .waitFor();
}

async function openCode(page: Page): Promise<void> {
  await openFirstActivity(page);
  await page.getByText('出示签到码').locator('visible=true').first().click();
  await page.getByText('秒后自动更换').locator('visible=true').first().waitFor();
}

/** The main screens, in the order a reader should see them. */
export const SCREENS: readonly Screen[] = [
  { name: 'home-member', as: 'member', path: '/pages/home/index', large: true },
  { name: 'activities', as: 'member', path: '/pages/activities/index' },
  { name: 'activity-detail', as: 'member', path: '/pages/activities/index', prepare: openFirstActivity },
  { name: 'records', as: 'member', path: '/pages/records/index' },
  { name: 'record-edit', as: 'member', path: '/pages/record/edit/index', large: true },
  { name: 'points-entries', as: 'member', path: '/pages/points/entries/index' },
  { name: 'ranking', as: 'secretary', path: '/pages/points/ranking/index' },
  { name: 'check-in-code', as: 'secretary', path: '/pages/activities/index', prepare: openCode },
  { name: 'review-queue', as: 'secretary', path: '/pages/record/queue/index', large: true },
  { name: 'home-leader', as: 'leader', path: '/pages/home/index' },
  { name: 'readiness', as: 'leader', path: '/pages/campaign/readiness/index', large: true },
  { name: 'tree', as: 'leader', path: '/pages/campaign/tree/index' },
  { name: 'archive', as: 'secretary', path: '/pages/evidence/archive/index' },
  { name: 'brands', as: 'leader', path: '/pages/brand/list/index' },
  { name: 'service-profile', as: 'member', path: '/pages/service/profile/index', large: true },
  { name: 'catalogue', as: 'member', path: '/pages/redemption/catalogue/index' },
  { name: 'progress', as: 'leader', path: '/pages/campaign/progress/index', large: true },
  { name: 'people', as: 'administrator', path: '/pages/membership/people/index' },
];
