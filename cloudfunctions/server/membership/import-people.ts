import type { Output } from '../../../src/shared/contract/actions';
import { readPeopleSheet } from '../../../src/shared/membership/people-sheet';
import { type ImportPlan, planImport } from '../../../src/shared/membership/plan-import';
import type { SheetProblem } from '../../../src/shared/membership/sheet-problem';
import type { Handler, MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { dropSheet } from '../temporary-files';
import { applyImport } from './apply-import';
import { derivedIds } from './derived-id';
import { everyMember } from './every-member';
import { groupsOf } from './groups';
import { openSheet } from './sheet/open-sheet';
import { shownProblems } from './sheet/shown-problems';

type Summary = Output<'membership.importPeople'>;

/**
 * Reads the sheet, and either tells every problem or applies all of it. A transaction of the database holds a few
 * documents only, so the whole is made so that it can be interrupted: ids follow from the rows, each batch of people
 * carries its counts, and the same request or the same sheet finishes what was begun.
 */
export const importPeople: Handler<'membership.importPeople'> = async (context, { fileId, preview }) => {
  const startedAt = performance.now();
  const { rows, problems } = readPeopleSheet(await openSheet(context, fileId, '人员名单'));
  if (problems.length > 0) return withProblems(problems);
  const plan = await planFor(context, rows);
  if (plan.problems.length > 0) return withProblems(plan.problems);
  if (preview) return summaryOf(plan);
  await refuseRisky(context, plan.groups.map(({ name }) => name).join('\n'));
  // Kept first, so that the retry of an interrupted import tells of the whole and not only of its rest.
  const summary = await context.write(async () => summaryOf(plan), 'plan');
  await applyImport(context, plan, () => performance.now() - startedAt);
  const answer = await context.write(async () => ({ ...summary, saved: true }));
  await dropSheet(context, fileId);
  return answer;
};

async function planFor(
  { store, caller }: MemberContext,
  rows: Parameters<typeof planImport>[0],
): Promise<ImportPlan> {
  const unitId = caller.unit._id;
  const [people, departments, branches] = await Promise.all([
    everyMember(store, unitId),
    groupsOf(store, 'departments', unitId),
    groupsOf(store, 'branches', unitId),
  ]);
  // Who went to another unit is history here: a row of the same name is somebody else.
  const present = people.filter(({ movedToMemberId }) => !movedToMemberId);
  const movedIds = people.filter(({ movedToMemberId }) => movedToMemberId).map(({ _id }) => _id);
  const known = { people: present, movedIds, departments, branches, callerId: caller.member._id };
  return planImport(rows, known, derivedIds(unitId));
}

function summaryOf(plan: ImportPlan): Summary {
  const added = plan.people.filter((person) => person.isNew).length;
  const names = (kind: 'department' | 'branch') =>
    plan.groups.filter((group) => group.kind === kind).map((group) => group.name);
  return {
    added,
    changed: plan.people.length - added,
    unchanged: plan.unchanged,
    newDepartments: names('department'),
    newBranches: names('branch'),
    problems: [],
    saved: false,
  };
}

function withProblems(problems: readonly SheetProblem[]): Summary {
  return {
    added: 0,
    changed: 0,
    unchanged: 0,
    newDepartments: [],
    newBranches: [],
    problems: shownProblems(problems),
    saved: false,
  };
}
