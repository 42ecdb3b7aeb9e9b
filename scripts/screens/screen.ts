import type { Page } from 'playwright-core';

/** One picture to take. */
export interface Screen {
  /** Name of the file in docs/screens, without its ending. */
  name: string;
  /** The role whose demo person looks: member, secretary, leader or administrator. */
  as: string;
  /** Route with query, as after the `#` of the address: `/pages/home/index`. */
  path: string;
  /** What is done before the picture is taken, for example a tap that opens a sheet. */
  prepare?: (page: Page) => Promise<void>;
  /** Whether a second picture in large type is kept. */
  large?: boolean;
}
