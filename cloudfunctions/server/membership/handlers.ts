import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { bind } from './bind';
import { firstSteps } from './first-steps';
import { organisation } from './groups';
import { home } from './home';
import { me } from './me';
import { people, person } from './people';
import { reissueInvitation } from './reissue-invitation';
import { removeGroup } from './remove-group';
import { saveGroup } from './save-group';
import { savePerson } from './save-person';
import { saveSettings } from './save-settings';
import { acceptTransfer } from './transfer-accept';
import { transferCode } from './transfer-code';
import { cancelTransfer, rejectTransfer } from './transfer-decide';
import { ownTransfer, transfers } from './transfer-lists';
import { proposeTransfer } from './transfer-propose';
import { updateProfile } from './update-profile';
import { waiting } from './waiting';

export const membershipHandlers: Handlers<Extract<ActionOf<'api'>, `membership.${string}`>> = {
  'membership.me': me,
  'membership.bind': bind,
  'membership.home': home,
  'membership.waiting': waiting,
  'membership.firstSteps': firstSteps,
  'membership.updateProfile': updateProfile,
  'membership.organisation': organisation,
  'membership.people': people,
  'membership.person': person,
  'membership.savePerson': savePerson,
  'membership.reissueInvitation': reissueInvitation,
  'membership.saveGroup': saveGroup,
  'membership.removeGroup': removeGroup,
  'membership.saveSettings': saveSettings,
  'membership.transferCode': transferCode,
  'membership.proposeTransfer': proposeTransfer,
  'membership.acceptTransfer': acceptTransfer,
  'membership.rejectTransfer': rejectTransfer,
  'membership.cancelTransfer': cancelTransfer,
  'membership.transfers': transfers,
  'membership.ownTransfer': ownTransfer,
};
