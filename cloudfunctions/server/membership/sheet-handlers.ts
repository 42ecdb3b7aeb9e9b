import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { importPeople } from './import-people';
import { importTemplate } from './import-template';
import { invitations } from './invitations';

/** Excel in and out: what needs the memory and the time of the `documents` function. */
export const sheetHandlers: Handlers<Extract<ActionOf<'documents'>, `membership.${string}`>> = {
  'membership.importPeople': importPeople,
  'membership.importTemplate': importTemplate,
  'membership.invitations': invitations,
};
