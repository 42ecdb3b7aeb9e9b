import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { ChipsField } from '@/components/fields/chips-field';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { useCall } from '@/services/use-call';
import { useMutation } from '@/services/use-mutation';
import { ADOPTION_LEVEL_LABELS, ADOPTION_LEVELS, type AdoptionLevel } from '@/shared/ledger/adoption-level';
import type { LedgerDetail } from '@/shared/ledger/contract';

interface ConfirmArticleProps {
  entry: LedgerDetail;
  act: 'confirm' | 'return' | undefined;
  onClose: () => void;
  onDone: () => void;
}

/** Confirming with the level in view, which says the points; returning with a reason. */
export function ConfirmArticle({ entry, act, onClose, onDone }: ConfirmArticleProps) {
  const { run, running, error } = useMutation('ledger.confirm');
  const { entryId, revision } = entry;
  const decide = async (input: { approve: boolean; level: AdoptionLevel | null; reason: string }) => {
    if (!(await run({ entryId, revision, ...input }))) return;
    onClose();
    toast(input.approve ? '已确认，得分已计入' : '已退回给作者');
    onDone();
  };
  return (
    <>
      {act === 'confirm' ? (
        <LevelSheet
          entry={entry}
          busy={running}
          error={error?.message}
          onClose={onClose}
          onConfirm={(level) => void decide({ approve: true, level, reason: '' })}
        />
      ) : null}
      <ConfirmSheet
        open={act === 'return'}
        title="退回这篇稿件？"
        message="作者看得到原因，改好后可以再次提交"
        confirmText="退回"
        reasonLabel="退回原因"
        suggestions={['请附上发布的链接', '采用级别与实际不符', '没有查到这篇稿件']}
        busy={running}
        error={error?.message}
        onConfirm={(reason) => void decide({ approve: false, level: null, reason })}
        onClose={onClose}
      />
    </>
  );
}

interface LevelSheetProps {
  entry: LedgerDetail;
  busy: boolean;
  error: string | undefined;
  onConfirm: (level: AdoptionLevel) => void;
  onClose: () => void;
}

function LevelSheet({ entry, busy, error, onConfirm, onClose }: LevelSheetProps) {
  const submitted = ADOPTION_LEVELS.find((level) => level === entry.values.level) ?? 'own';
  const [level, setLevel] = useState<AdoptionLevel>(submitted);
  const { data: table } = useCall('ledger.scoreTable', {});
  const choices = ADOPTION_LEVELS.map((value) => ({
    value,
    label: table ? `${ADOPTION_LEVEL_LABELS[value]} ${table[value]}分` : ADOPTION_LEVEL_LABELS[value],
  }));
  const actions = (
    <>
      <ActionButton kind="quiet" onTap={onClose}>
        取消
      </ActionButton>
      <ActionButton id="article-confirm-yes" kind="primary" busy={busy} onTap={() => onConfirm(level)}>
        {table ? `确认，计${table[level]}分` : '确认'}
      </ActionButton>
    </>
  );
  return (
    <Sheet open title="确认稿件" onClose={onClose} actions={actions}>
      <ChipsField
        id="article-level"
        label="采用级别"
        single
        value={[level]}
        choices={choices}
        hint={level === submitted ? '作者填报的级别' : `作者填报的是${ADOPTION_LEVEL_LABELS[submitted]}`}
        onChange={([next]) => next && setLevel(next)}
      />
      {error ? <Notice tone="bad">{error}</Notice> : null}
    </Sheet>
  );
}
