import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { ResultScreen } from '@/components/result-screen/result-screen';
import { goBack } from '@/services/route';
import type { Output } from '@/shared/contract/actions';
import { formatDay } from '@/shared/time/chinese-time';
import { parseLocalDate } from '@/shared/time/local-date';
import { PreviewView } from './preview-view';
import { RuleEditView } from './rule-edit-view';
import { useExemptNames } from './use-exempt-names';
import { useRuleDraft } from './use-rule-draft';

interface RuleEditorProps {
  answer: Output<'points.ruleSets'>;
  /** `set:<version>`, `template:<key>`, or undefined for what was left unfinished. */
  from: string | undefined;
}

/** New rules in three steps: change, try out, save. */
export function RuleEditor({ answer, from }: RuleEditorProps) {
  const state = useRuleDraft(answer.ruleSets, from);
  const { names, learn } = useExemptNames(answer.exemptPeople);
  const [step, setStep] = useState<'edit' | 'try'>('edit');
  const [version, setVersion] = useState<number>();
  const { draft, today } = state;
  if (version !== undefined) {
    const day = parseLocalDate(draft.effectiveFrom);
    return (
      <ResultScreen
        id="rules-saved"
        tone="good"
        title="新规则已保存"
        subject={`第${version}版，从${day ? formatDay(day, today) : ''}起执行`}
        lines={['在那之前的活动仍按原来的规则计分', '每个人都能在“积分规则”里看到执行中的规则']}
      >
        <ActionButton id="rules-done" kind="primary" onTap={goBack}>
          完成
        </ActionButton>
      </ResultScreen>
    );
  }
  if (step === 'edit') {
    return <RuleEditView state={state} names={names} onNames={learn} onTry={() => setStep('try')} />;
  }
  const saved = (next: number) => {
    state.discard();
    setVersion(next);
  };
  return <PreviewView draft={draft} today={today} onBack={() => setStep('edit')} onSaved={saved} />;
}
