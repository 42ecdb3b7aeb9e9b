import { ChipsField } from '@/components/fields/chips-field';
import { NumberField } from '@/components/fields/number-field';
import { ASSESSMENT_PERIODS } from '@/shared/points/assessment-rules';
import { type PartProps, PartSheet } from './part-sheet';
import type { AssessmentDraft } from './rule-draft';

/** What a result is made of, without the lists of items. */
export type AssessmentForm = Pick<AssessmentDraft, 'period' | 'earnedMax' | 'floor' | 'ceiling'> & {
  baseScore: number | undefined;
};

const PERIODS = ASSESSMENT_PERIODS.map((value) => ({
  value,
  label: { year: '按自然年', quarter: '按季度' }[value],
}));

export function AssessmentSheet(props: PartProps<AssessmentForm>) {
  return (
    <PartSheet {...props} title="考核结果怎么算" fixed>
      {({ value, set, faults }) => (
        <>
          <ChipsField
            id="assessment-period"
            label="多久算一次"
            single
            choices={PERIODS}
            value={[value.period]}
            onChange={([period = 'year']) => set({ period })}
          />
          <NumberField
            id="assessment-base"
            label="基础分"
            required
            unit="分"
            maxLength={4}
            value={value.baseScore}
            hint="每个人一开始就有的分；没有就填0"
            error={faults.baseScore}
            onChange={(baseScore) => set({ baseScore })}
          />
          <NumberField
            id="assessment-earned"
            label="活动得分最多计"
            unit={value.earnedMax === null ? undefined : '分'}
            placeholder="不限"
            maxLength={5}
            value={value.earnedMax ?? undefined}
            error={faults.earnedMax}
            onChange={(most) => set({ earnedMax: most ?? null })}
          />
          <NumberField
            id="assessment-floor"
            label="结果最低"
            unit={value.floor === null ? undefined : '分'}
            placeholder="不限"
            maxLength={6}
            signed
            value={value.floor ?? undefined}
            hint="可以填负数，例如-10"
            error={faults.floor}
            onChange={(floor) => set({ floor: floor ?? null })}
          />
          <NumberField
            id="assessment-ceiling"
            label="结果最高"
            unit={value.ceiling === null ? undefined : '分'}
            placeholder="不封顶"
            maxLength={5}
            value={value.ceiling ?? undefined}
            error={faults.ceiling}
            onChange={(ceiling) => set({ ceiling: ceiling ?? null })}
          />
        </>
      )}
    </PartSheet>
  );
}
