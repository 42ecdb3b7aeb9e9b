import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { articleRanking, saveScoreTable, scoreTable } from './articles';
import { colleagues } from './colleagues';
import { confirm } from './confirm';
import { home } from './home';
import { get, list } from './list';
import { save } from './save';
import { venueDays } from './venue-days';
import { withdraw } from './withdraw';

export const ledgerHandlers: Handlers<Extract<ActionOf<'api'>, `ledger.${string}`>> = {
  'ledger.home': home,
  'ledger.list': list,
  'ledger.get': get,
  'ledger.colleagues': colleagues,
  'ledger.save': save,
  'ledger.withdraw': withdraw,
  'ledger.confirm': confirm,
  'ledger.venueDays': venueDays,
  'ledger.articleRanking': articleRanking,
  'ledger.scoreTable': scoreTable,
  'ledger.saveScoreTable': saveScoreTable,
};
