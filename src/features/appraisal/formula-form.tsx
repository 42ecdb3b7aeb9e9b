import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { NumberField } from '@/components/fields/number-field';
import { MessageBar } from '@/components/message-bar/message-bar';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { Section } from '@/components/section/section';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { useFieldFaults } from '@/services/use-field-faults';
import { useMutation } from '@/services/use-mutation';
import { type DatedFormula, formulaFault } from '@/shared/appraisal/formula';
import { APPRAISAL_PARTS, type AppraisalPart, PART_FACTS } from '@/shared/appraisal/part';

type Values = Record<
  AppraisalPart | 'articlePointsAYear' | 'maxPlusPoints' | 'maxMinusPoints',
  number | undefined
>;

const valuesOf = ({ weights, articlePointsAYear, maxPlusPoints, maxMinusPoints }: DatedFormula): Values => ({
  ...weights,
  articlePointsAYear,
  maxPlusPoints,
  maxMinusPoints,
});

const inputOf = ({ articlePointsAYear, maxPlusPoints, maxMinusPoints, ...weights }: Values) => ({
  weights: {
    tasks: weights.tasks ?? 0,
    service: weights.service ?? 0,
    partyDay: weights.partyDay ?? 0,
    study: weights.study ?? 0,
    articles: weights.articles ?? 0,
    findings: weights.findings ?? 0,
  },
  articlePointsAYear,
  maxPlusPoints,
  maxMinusPoints,
});

/** Weights with their sum in view, so that a hundred is reached without a calculator. */
export function FormulaForm({ formula, onDone }: { formula: DatedFormula; onDone: () => void }) {
  const saving = useMutation('appraisal.saveFormula');
  const [values, setValues] = useState(() => valuesOf(formula));
  const faults = useFieldFaults(saving);
  const set = (change: Partial<Values>) => {
    const next = { ...values, ...change };
    setValues(next);
    faults.changed(inputOf(values), inputOf(next));
  };
  const { weights } = inputOf(values);
  const { articlePointsAYear, maxPlusPoints, maxMinusPoints } = values;
  const fault = formulaFault({
    weights,
    articlePointsAYear: articlePointsAYear ?? 0,
    maxPlusPoints: maxPlusPoints ?? 0,
    maxMinusPoints: maxMinusPoints ?? 0,
  });
  const save = async () => {
    const input = { ...inputOf(values), revision: formula.revision };
    const taken = faults.take(checkInput('appraisal.saveFormula', input));
    if (!taken || !(await saving.run(taken))) return;
    toast('已保存，下次计算时按新办法');
    onDone();
  };
  const number = (key: keyof Values, label: string, path: string, hint?: string) => (
    <NumberField
      key={key}
      id={`formula-${key}`}
      label={label}
      required
      unit="分"
      maxLength={5}
      value={values[key]}
      error={faults.fields[path]}
      {...(hint ? { hint } : {})}
      onChange={(next) => set({ [key]: next })}
    />
  );
  return (
    <PageFrame
      bottomBar={
        <MessageBar error={fault || saving.error?.message}>
          <ActionButton
            id="formula-save"
            kind="primary"
            busy={saving.running}
            disabled={fault !== ''}
            onTap={() => void save()}
          >
            保存
          </ActionButton>
        </MessageBar>
      }
    >
      <Section title="各项权重">
        <Card flush>
          {APPRAISAL_PARTS.map((part) => number(part, PART_FACTS[part].label, `weights.${part}`))}
        </Card>
      </Section>
      <Section title="目标和加减分">
        <Card flush>
          {number('articlePointsAYear', '信息考评全年目标', 'articlePointsAYear', '每个科室全年要达到的分')}
          {number('maxPlusPoints', '加分上限', 'maxPlusPoints', '填0表示不设加分')}
          {number('maxMinusPoints', '减分上限', 'maxMinusPoints', '填0表示不设减分')}
        </Card>
      </Section>
      <Notice tone="info">志愿服务、主题党日和学习的目标在“单位设置”里；不考的项填0</Notice>
    </PageFrame>
  );
}
