import type { ActionOf } from '../../src/shared/contract/actions';
import { cloudPlatform } from '../server/cloud-platform';
import type { Handlers } from '../server/context';
import { dispatcher } from '../server/dispatch';
import { sheetHandlers } from '../server/membership/sheet-handlers';

const handlers: Handlers<ActionOf<'documents'>> = { ...sheetHandlers };

export const main = dispatcher(cloudPlatform, handlers);
