import type { RuleSetDoc } from '../../cloudfunctions/server/store/documents/points';
import { type AssessmentRules, EMPTY_ASSESSMENT } from '../../src/shared/points/assessment-rules';
import { DEFAULT_POINT_RULES } from '../../src/shared/points/default-rules';
import { draftOf, ruleDraftOf } from '../../src/shared/points/templates';
import {
  addDays,
  type LocalDate,
  shiftMonth,
  startOfDayMs,
  yearMonthOf,
} from '../../src/shared/time/local-date';
import { personNamed, UNIT_ID } from './people';
import type { Moment, Organisation } from './world';

const COMING_SAVED_DAYS_AGO = 4;

/** On long leave: takes part when able, and has no result. */
const EXEMPT_NAME = '常有福';

/** The rules in force since the unit began, and those that begin with the next month but one. */
export function makeRuleSets(
  { today }: Moment,
  organisation: Organisation,
  foundedOn: LocalDate,
): [inForce: RuleSetDoc, coming: RuleSetDoc] {
  const assessment = assessmentOf(organisation);
  const inForce: RuleSetDoc = {
    _id: `${UNIT_ID}:1`,
    unitId: UNIT_ID,
    version: 1,
    effectiveFrom: `${foundedOn.slice(0, 4)}-01-01`,
    rules: DEFAULT_POINT_RULES.map(ruleDraftOf),
    assessment: draftOf(assessment),
    createdAtMs: startOfDayMs(foundedOn),
  };
  return [
    inForce,
    {
      ...inForce,
      _id: `${UNIT_ID}:2`,
      version: 2,
      effectiveFrom: `${shiftMonth(yearMonthOf(today), 2)}-01`,
      rules: DEFAULT_POINT_RULES.flatMap((rule) => comingRules(ruleDraftOf(rule))),
      assessment: draftOf({ ...assessment, earnedMax: 60, ceiling: 120 }),
      createdAtMs: startOfDayMs(addDays(today, -COMING_SAVED_DAYS_AGO)) + 9 * 3_600_000,
    },
  ];
}

function assessmentOf(organisation: Organisation): AssessmentRules {
  return {
    ...EMPTY_ASSESSMENT,
    baseScore: 60,
    floor: 0,
    deductions: [
      { key: 'missedStudy', label: '无故缺席学习', points: 3 },
      { key: 'missedMeeting', label: '无故缺席会议', points: 2 },
      { key: 'brokenPledge', label: '未履行承诺', points: 3 },
    ],
    bonuses: [
      { key: 'paper', label: '撰写论文', maxPoints: 3 },
      { key: 'microLecture', label: '讲微党课', maxPoints: 3 },
      { key: 'outsideLecture', label: '外出授课', maxPoints: 5 },
    ],
    vetoes: [{ key: 'fraud', label: '弄虚作假', effect: 'unqualified' }],
    exempt: [{ label: '长期病休人员', memberIds: [personNamed(organisation, EXEMPT_NAME).member._id] }],
  };
}

type RuleDraft = ReturnType<typeof ruleDraftOf>;

/** An hour more of service counts, and who gives a Party lecture has more of it than who listens. */
function comingRules(rule: RuleDraft): RuleDraft[] {
  if (rule.key === 'service') return [{ ...rule, caps: { ...rule.caps, activityPoints: 3 } }];
  if (rule.key !== 'partyLecture') return [rule];
  return [
    { ...rule, roles: rule.roles.filter((role) => role !== 'lecturer') },
    { ...rule, key: 'lecturer', label: '主讲党课每次5分', roles: ['lecturer'], points: 5 },
  ];
}
