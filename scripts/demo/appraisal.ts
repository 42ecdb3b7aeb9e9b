import { appraise } from '../../cloudfunctions/server/appraisal/appraise';
import type { PeriodSources } from '../../cloudfunctions/server/appraisal/figures-of';
import { formulaOf } from '../../cloudfunctions/server/appraisal/formula';
import type {
  AppraisalAppeal,
  AppraisalDoc,
  AppraisalItem,
  AppraisalSheetDoc,
  AppraisedDepartment,
} from '../../cloudfunctions/server/store/documents/appraisal';
import type { UnitDoc } from '../../cloudfunctions/server/store/documents/membership';
import type { UnitYearDoc } from '../../cloudfunctions/server/store/documents/unit-year';
import { closingSettingsOf, lastObjectionDay, periodListKey } from '../../src/shared/points/closing';
import { addDays, addMonths, instantOf, type LocalDate } from '../../src/shared/time/local-date';
import { lastDayOf, type PeriodKey, periodKeyOf, yearOfPeriod } from '../../src/shared/time/period';
import { yearWorkedOn } from './calendar';
import { APPRAISAL_APPEAL, APPRAISAL_PLUS, APPRAISAL_PROPOSED } from './catalogue/selfcheck';
import { personNamed } from './people';
import type { Moment, Organisation } from './world';

const COMPUTER = '方敏华';
const CONFIRMER = '沈致远';
/** Of another department than the appeal. */
const ANSWERER = '方敏华';
/** The second hand, a leader. */
const REVIEWER = '周立成';
/** From the end of a quarter to its publication. */
const DAYS_TO_PUBLISH = 12;

interface Basis {
  readonly moment: Moment;
  readonly organisation: Organisation;
  readonly unit: UnitDoc;
  readonly sources: Omit<PeriodSources, 'unitYear'> & { readonly unitYears: readonly UnitYearDoc[] };
}

interface DemoAppraisals {
  readonly appraisals: AppraisalDoc[];
  readonly appraisal_sheets: AppraisalSheetDoc[];
}

/**
 * The last quarter that is out, published with an appeal that was upheld; what is reckoned since; and how the year
 * before the one worked on ended.
 */
export function makeAppraisals(basis: Basis): DemoAppraisals {
  const { today } = basis.moment;
  const draft = appraisal(basis, periodKeyOf('quarter', today), addDays(today, -1));
  const quarters = [withItem(draft, APPRAISAL_PROPOSED, 'proposed', basis), ...lastQuarters(basis)];
  const made = [...quarters, ...formerYear(basis, quarters)];
  return { appraisals: made.map(({ head }) => head), appraisal_sheets: made.map(({ sheet }) => sheet) };
}

/** The last quarter; the one before it as well while the last one is not out. */
function lastQuarters(basis: Basis): Made[] {
  const { today } = basis.moment;
  const last = periodKeyOf('quarter', addMonths(today, -3));
  const publishedOn = addDays(lastDayOf(last), DAYS_TO_PUBLISH);
  if (publishedOn < today) return [published(basis, appraisal(basis, last, publishedOn), publishedOn)];
  const earlier = periodKeyOf('quarter', addMonths(today, -6));
  const earlierOn = addDays(lastDayOf(earlier), DAYS_TO_PUBLISH);
  return [
    appraisal(basis, last, addDays(today, -1)),
    published(basis, appraisal(basis, earlier, earlierOn), earlierOn),
  ];
}

/** The last quarter of the year before the one worked on, published without a word of anybody. */
function formerYear(basis: Basis, quarters: readonly Made[]): Made[] {
  const { today } = basis.moment;
  const periodKey = periodKeyOf('quarter', `${Number(yearWorkedOn(today)) - 1}-12-31` as LocalDate);
  const on = addDays(lastDayOf(periodKey), DAYS_TO_PUBLISH);
  if (quarters.some(({ head }) => head.periodKey === periodKey)) return [];
  const { head, sheet } = appraisal(basis, periodKey, on);
  return [{ head: publishedHead(basis, head, on), sheet }];
}

interface Made {
  readonly head: AppraisalDoc;
  readonly sheet: AppraisalSheetDoc;
}

function appraisal({ organisation, unit, sources }: Basis, periodKey: PeriodKey, on: LocalDate): Made {
  const { unitId, departments } = organisation;
  const _id = `${unitId}:${periodKey}`;
  const unitYear = sources.unitYears.find(({ year }) => year === yearOfPeriod(periodKey)) ?? null;
  return {
    head: {
      _id,
      unitId,
      periodKey,
      listKey: periodListKey(periodKey),
      state: 'draft',
      formula: formulaOf(unit),
      computedAtMs: instantOf(on, '15:30'),
      computedByName: COMPUTER,
      publishedAtMs: null,
      publishedByName: '',
      objectionsUntil: null,
      departments: departments.length,
      openAppeals: 0,
    },
    sheet: {
      _id,
      unitId,
      departments: appraise({ unit, departments, sources: { ...sources, unitYear }, periodKey, today: on }),
    },
  };
}

function published(basis: Basis, made: Made, on: LocalDate): Made {
  const { head, sheet } = withItem(made, APPRAISAL_PLUS, 'confirmed', basis);
  return { head: publishedHead(basis, head, on), sheet: withAppeal(basis, sheet, on) };
}

const publishedHead = ({ unit }: Basis, head: AppraisalDoc, on: LocalDate): AppraisalDoc => ({
  ...head,
  state: 'published',
  publishedAtMs: instantOf(on, '16:40'),
  publishedByName: COMPUTER,
  objectionsUntil: lastObjectionDay(on, closingSettingsOf(unit.settings).objectionDays),
});

function withItem(
  { head, sheet }: Made,
  facts: { readonly department: string; readonly centipoints: number; readonly fact: string },
  state: AppraisalItem['state'],
  { organisation }: Basis,
): Made {
  const proposer = personNamed(organisation, COMPUTER).member;
  const item: AppraisalItem = {
    itemId: `${head.periodKey}-item-1`,
    centipoints: facts.centipoints,
    fact: facts.fact,
    state,
    proposerId: proposer._id,
    proposerName: proposer.name,
    deciderName: state === 'confirmed' ? CONFIRMER : '',
    reason: '',
  };
  const add = (department: AppraisedDepartment) =>
    department.name === facts.department ? { ...department, items: [item] } : department;
  return { head, sheet: { ...sheet, departments: sheet.departments.map(add) } };
}

function withAppeal({ organisation }: Basis, sheet: AppraisalSheetDoc, on: LocalDate): AppraisalSheetDoc {
  const { member } = personNamed(organisation, APPRAISAL_APPEAL.by);
  const appeal: AppraisalAppeal = {
    appealId: 'appraisal-appeal-1',
    memberId: member._id,
    memberName: member.name,
    text: APPRAISAL_APPEAL.text,
    submittedAtMs: instantOf(addDays(on, 1), '09:40'),
    state: 'upheld',
    answer: APPRAISAL_APPEAL.answer,
    answeredById: personNamed(organisation, ANSWERER).member._id,
    answeredByName: ANSWERER,
    answeredAtMs: instantOf(addDays(on, 1), '16:15'),
    correctionCentipoints: APPRAISAL_APPEAL.correctionCentipoints,
    deciderName: REVIEWER,
    sentBack: '',
  };
  return {
    ...sheet,
    departments: sheet.departments.map((department) =>
      department.departmentId === member.departmentId ? { ...department, appeals: [appeal] } : department,
    ),
  };
}
