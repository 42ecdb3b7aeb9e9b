import { ACTIVITY_ROLES } from '../activity/activity-role';
import { type AssessmentRules, EMPTY_ASSESSMENT } from './assessment-rules';
import { DEFAULT_POINT_RULES } from './default-rules';
import { measureOf, type PointRule } from './point-rule';
import type { RuleSetDraft } from './rule-set-draft';

/** Rules to start from, after a published local sample. */
export interface RuleTemplate {
  readonly key: string;
  readonly label: string;
  /** What is the sample's own and what was added from others, in Chinese, for whoever chooses. */
  readonly note: string;
  readonly draft: Omit<RuleSetDraft, 'effectiveFrom'>;
}

const NO_CAPS = {
  activityPoints: null,
  dayPoints: null,
  monthPoints: null,
  quarterPoints: null,
  yearPoints: null,
};

/** Only what was read of the samples is here; what was not is left to the unit. */
export const RULE_TEMPLATES: readonly RuleTemplate[] = [
  {
    key: 'foreignAffairs',
    label: '基础分60分、上不封顶（市外办样本）',
    note: '按自然年计，基础分60分，上不封顶，最低0分；三会一课每次1分，论文、微党课、外出授课按项加分。',
    draft: {
      rules: [
        {
          key: 'partyMeeting',
          label: '三会一课每次1分',
          types: ['partyLecture'],
          roles: [...ACTIVITY_ROLES],
          measure: 'time',
          points: 1,
          perMinutes: 0,
          caps: NO_CAPS,
        },
      ],
      assessment: draftOf({
        ...EMPTY_ASSESSMENT,
        baseScore: 60,
        floor: 0,
        bonuses: [
          { key: 'paper', label: '撰写论文', maxPoints: 3 },
          { key: 'paperHigher', label: '论文在上级刊发', maxPoints: 3 },
          { key: 'microLecture', label: '讲微党课', maxPoints: 3 },
          { key: 'outsideLecture', label: '外出授课', maxPoints: 5 },
        ],
      }),
    },
  },
  {
    key: 'municipal',
    label: '基础分70分、离退休免考核（市直样本）',
    note: '基础分70分，离退休党员不考核，请把他们列入免考核名单。计分和扣分事项取自其他公开样本，请按本单位实际修改。',
    draft: {
      rules: DEFAULT_POINT_RULES.map(ruleDraftOf),
      assessment: draftOf({
        ...EMPTY_ASSESSMENT,
        baseScore: 70,
        deductions: [
          { key: 'missedStudy', label: '无故缺席学习', points: 3 },
          { key: 'missedMeeting', label: '无故缺席会议', points: 2 },
          { key: 'brokenPledge', label: '未履行承诺', points: 3 },
        ],
        exempt: [{ label: '离退休党员', memberIds: [] }],
      }),
    },
  },
  {
    key: 'quarterly',
    label: '按季度、基础分70分加争先30分（季度样本）',
    note: '每季度基础分70分，活动得分最多计30分，另有加分；弄虚作假扣5分，未参加志愿服务扣2分。计分规则取自其他公开样本，请按本单位实际修改。',
    draft: {
      rules: DEFAULT_POINT_RULES.map(ruleDraftOf),
      assessment: draftOf({
        ...EMPTY_ASSESSMENT,
        period: 'quarter',
        baseScore: 70,
        earnedMax: 30,
        deductions: [
          { key: 'fraud', label: '弄虚作假', points: 5 },
          { key: 'noService', label: '未参加志愿服务', points: 2 },
        ],
      }),
    },
  },
];

/** A rule as the administrator would have written it. */
export function ruleDraftOf(rule: PointRule): RuleSetDraft['rules'][number] {
  return {
    key: rule.key,
    label: rule.label,
    types: [...rule.types],
    roles: [...(rule.roles ?? ACTIVITY_ROLES)],
    measure: measureOf(rule),
    points: rule.points,
    perMinutes: rule.perMinutes,
    caps: { ...rule.caps },
  };
}

/** The same, with lists of its own that may be changed. */
export function draftOf(rules: AssessmentRules): NonNullable<RuleSetDraft['assessment']> {
  return {
    ...rules,
    deductions: rules.deductions.map((item) => ({ ...item })),
    bonuses: rules.bonuses.map((item) => ({ ...item })),
    vetoes: rules.vetoes.map((item) => ({ ...item })),
    exempt: rules.exempt.map(({ label, memberIds }) => ({ label, memberIds: [...memberIds] })),
  };
}
