import { AppError } from '../../../src/shared/error/app-error';
import { DEFAULT_SCORE_TABLE, scoreTableFaults } from '../../../src/shared/ledger/adoption-level';
import { monthsOfPeriod, type PeriodKey } from '../../../src/shared/time/period';
import { unitYearId } from '../campaign/unit-year';
import type { Handler } from '../context';
import { groupsOf } from '../membership/groups';
import { seesRankings } from '../points/sees-rankings';

/** Departments by points of their articles; those without any follow by their own order, as nobody's last place. */
export const articleRanking: Handler<'ledger.articleRanking'> = async ({ store, caller }, { year }) => {
  if (!seesRankings(caller)) return { visible: false, departments: [] };
  const unitId = caller.unit._id;
  const [sums, departments] = await Promise.all([
    store.get('unit_years', unitYearId(unitId, year)),
    groupsOf(store, 'departments', unitId),
  ]);
  const months = monthsOfPeriod(year as PeriodKey);
  const rows = departments.map(({ _id, name }) => {
    const scores = months.map((month) => sums?.articleScores[_id]?.[month] ?? 0);
    return {
      departmentId: _id,
      name,
      scorePoints: scores.reduce((sum, score) => sum + score, 0),
      months: scores,
    };
  });
  return { visible: true, departments: rows.sort((a, b) => b.scorePoints - a.scorePoints) };
};

export const scoreTable: Handler<'ledger.scoreTable'> = async ({ caller }) => ({
  ...(caller.unit.articleScores ?? DEFAULT_SCORE_TABLE),
});

export const saveScoreTable: Handler<'ledger.saveScoreTable'> = (context, table) => {
  const faults = scoreTableFaults(table);
  const [first] = Object.values(faults);
  if (first !== undefined) throw new AppError('INPUT_INVALID', first, faults);
  return context.write(async (tx) => {
    await tx.patch('units', context.caller.unit._id, { articleScores: table });
    return table;
  });
};
