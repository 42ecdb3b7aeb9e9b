import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { answerCorrection } from './answer-correction';
import { applyStar } from './apply-star';
import { corrections, ownCorrections } from './corrections';
import { decideStar } from './decide-star';
import { answerHoursObjection, objectToHours } from './hours-objections';
import { issueRecord } from './issue-record';
import { answerObjection, objectToStar } from './objections';
import { profile } from './profile';
import { readProjects, saveProject } from './projects';
import { publishStar } from './publish-star';
import { publishedHours } from './published-hours';
import { ownServiceRecords, recordRegister, serviceRecord } from './record-register';
import { register } from './register';
import { requestCorrection } from './request-correction';
import { serviceYear } from './service-year';
import { readSettings, saveServiceSettings } from './settings';
import { stars } from './stars';
import { verify } from './verify';
import { withdrawServiceRecord } from './withdraw-record';

export const serviceHandlers: Handlers<Extract<ActionOf<'api'>, `service.${string}`>> = {
  'service.settings': readSettings,
  'service.saveSettings': saveServiceSettings,
  'service.projects': readProjects,
  'service.saveProject': saveProject,
  'service.register': register,
  'service.profile': profile,
  'service.year': serviceYear,
  'service.requestCorrection': requestCorrection,
  'service.ownCorrections': ownCorrections,
  'service.corrections': corrections,
  'service.answerCorrection': answerCorrection,
  'service.applyStar': applyStar,
  'service.stars': stars,
  'service.publishStar': publishStar,
  'service.objectToStar': objectToStar,
  'service.answerObjection': answerObjection,
  'service.decideStar': decideStar,
  'service.issueRecord': issueRecord,
  'service.record': serviceRecord,
  'service.ownRecords': ownServiceRecords,
  'service.recordRegister': recordRegister,
  'service.withdrawRecord': withdrawServiceRecord,
  'service.publishedHours': publishedHours,
  'service.objectToHours': objectToHours,
  'service.answerHoursObjection': answerHoursObjection,
  'service.verify': verify,
};
