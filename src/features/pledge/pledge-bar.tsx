import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { MessageBar } from '@/components/message-bar/message-bar';
import { toast } from '@/components/toast/toast';
import { serverNowMs } from '@/services/clock';
import { goBack } from '@/services/route';
import { useMutation } from '@/services/use-mutation';
import type { Output } from '@/shared/contract/actions';
import type { PledgeAct } from '@/shared/pledge/pledge-rules';
import { localDateOf } from '@/shared/time/local-date';
import { quarterOf } from '@/shared/time/period';
import { NoteSheet } from './note-sheet';
import { PledgeSheet } from './pledge-sheet';
import { ReportSheet } from './report-sheet';

interface PledgeBarProps {
  pledge: Output<'pledge.get'>;
  onDone: () => void;
}

const WORDS: Record<PledgeAct, string> = {
  withdraw: '撤回',
  change: '修改',
  note: '写进展',
  report: '已兑现',
  return: '退回',
  publish: '通过并公示',
  refute: '未兑现',
  confirm: '确认兑现',
};

/** What one may do with a pledge; the last act is the one most come for. */
export function PledgeBar({ pledge, onDone }: PledgeBarProps) {
  const [acting, setActing] = useState<PledgeAct>();
  const deciding = useMutation('pledge.decide');
  const judging = useMutation('pledge.judge');
  const withdrawing = useMutation('pledge.withdraw');
  const { pledgeId, revision, acts } = pledge;
  const close = () => setActing(undefined);
  const finish = (words: string) => {
    close();
    toast(words);
    onDone();
  };
  const decide = async (publish: boolean, reason: string) => {
    if (!(await deciding.run({ pledgeId, revision, publish, reason }))) return;
    finish(publish ? '已公示，全单位可见' : '已退回，本人可以修改再交');
  };
  const judge = async (kept: boolean, reason: string) => {
    if (!(await judging.run({ pledgeId, revision, kept, reason }))) return;
    finish(kept ? '已确认兑现' : '已告知本人，可以再次上报');
  };
  const withdraw = async () => {
    if (!(await withdrawing.run({ pledgeId }))) return;
    toast('已撤回');
    goBack();
  };
  const begin = (act: PledgeAct) => {
    if (act === 'publish') void decide(true, '');
    else if (act === 'confirm') void judge(true, '');
    else setActing(act);
  };
  const note = pledge.notes.find(({ quarter }) => quarter === quarterOf(localDateOf(serverNowMs())));
  const busy = deciding.running || judging.running;
  const error = (deciding.error ?? judging.error)?.message;
  return (
    <>
      <MessageBar error={acting === undefined ? error : undefined}>
        {acts.map((act, index) => (
          <ActionButton
            key={act}
            id={`pledge-act-${act}`}
            kind={index === acts.length - 1 ? 'primary' : 'secondary'}
            busy={index === acts.length - 1 && busy}
            onTap={() => begin(act)}
          >
            {WORDS[act]}
          </ActionButton>
        ))}
      </MessageBar>
      {acting === 'change' ? <PledgeSheet changing={pledge} onDone={onDone} onClose={close} /> : null}
      {acting === 'report' ? <ReportSheet pledgeId={pledgeId} onDone={onDone} onClose={close} /> : null}
      {acting === 'note' ? (
        <NoteSheet pledgeId={pledgeId} before={note?.text ?? ''} onDone={onDone} onClose={close} />
      ) : null}
      <ConfirmSheet
        open={acting === 'withdraw'}
        title="撤回这条承诺？"
        message="还没有公示，撤回后可以另写一条"
        confirmText="撤回"
        danger
        busy={withdrawing.running}
        error={withdrawing.error?.message}
        onConfirm={() => void withdraw()}
        onClose={close}
      />
      <ConfirmSheet
        open={acting === 'return' || acting === 'refute'}
        title={acting === 'refute' ? '这条承诺没有兑现？' : '退回这条承诺？'}
        message={
          acting === 'refute' ? '本人看得到原因，可以补充后再次上报' : '本人看得到原因，修改后可以再交'
        }
        confirmText={acting === 'refute' ? '未兑现' : '退回'}
        reasonLabel="原因"
        suggestions={
          acting === 'refute'
            ? ['请补充图片或签到', '次数还不够']
            : ['请写明次数和时间', '与本职工作重复', '请写得更具体']
        }
        busy={busy}
        error={error}
        onConfirm={(reason) => void (acting === 'refute' ? judge(false, reason) : decide(false, reason))}
        onClose={close}
      />
    </>
  );
}
