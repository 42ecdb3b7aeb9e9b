import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { TextField } from '@/components/fields/text-field';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { checkInput } from '@/services/check-input';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import { useMutation } from '@/services/use-mutation';
import type { RoundRow } from '@/shared/selfcheck/contract';
import { localDateOf } from '@/shared/time/local-date';

interface OpenRoundSheetProps {
  open: boolean;
  rounds: readonly RoundRow[];
  onClose: () => void;
}

/** A name that says which round it is; nobody has to think of one. */
function suggestedTitle(rounds: readonly RoundRow[]): string {
  const year = localDateOf(serverNowMs()).slice(0, 4);
  const before = rounds.filter((round) => round.year === year).length;
  return `${year}年第${before + 1}轮自查`;
}

export function OpenRoundSheet({ open, rounds, onClose }: OpenRoundSheetProps) {
  const opening = useMutation('selfcheck.open');
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  const title = typed ?? suggestedTitle(rounds);
  const start = async () => {
    const checked = checkInput('selfcheck.open', { title });
    if (!checked.ok) return setWrong(checked.fields.title);
    const round = await opening.run(checked.input);
    if (!round) return;
    onClose();
    openPage('selfcheck/round', { roundId: round.roundId });
  };
  return (
    <Sheet
      open={open}
      title="开始新一轮自查"
      onClose={onClose}
      actions={
        <ActionButton id="round-start" kind="primary" busy={opening.running} onTap={() => void start()}>
          开始
        </ActionButton>
      }
    >
      <TextField
        id="round-title"
        label="名称"
        required
        value={title}
        maxLength={40}
        error={wrong ?? opening.fields.title}
        onChange={(next) => {
          setTyped(next);
          setWrong(undefined);
          opening.clear();
        }}
      />
      <Notice tone="info">按现在的测评标准逐项评分；系统能统计的指标自动计入，不用再填</Notice>
      {opening.error ? <Notice tone="bad">{opening.error.message}</Notice> : null}
    </Sheet>
  );
}
