import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { FactList } from '@/components/fact-list/fact-list';
import { deadlineWords, findingTag } from '@/components/finding-line/finding-words';
import { History } from '@/components/history/history';
import { MessageBar } from '@/components/message-bar/message-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { StatusTag } from '@/components/status-tag/status-tag';
import { toast } from '@/components/toast/toast';
import { YearBar } from '@/components/year-bar/year-bar';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import { useMutation } from '@/services/use-mutation';
import type { FindingDetail } from '@/shared/selfcheck/contract';
import { FINDING_WAY_LABELS } from '@/shared/selfcheck/finding';
import { formatInstant } from '@/shared/time/chinese-time';
import { localDateOf } from '@/shared/time/local-date';
import './finding-view.scss';
import { EVENT_WORDS } from './finding-words';
import { ProveSheet } from './prove-sheet';

interface FindingViewProps {
  finding: FindingDetail;
  /** Of a campaign that has ended. */
  isEnded: boolean;
  onChanged: () => Promise<void>;
}

/** One finding, what happened to it, and what whoever looks at it can do. */
export function FindingView({ finding, isEnded, onChanged }: FindingViewProps) {
  const { mayDecide, mayProve, mayChange, mayWithdraw } = finding;
  const isSettled = isEnded || !(mayDecide || mayProve || mayChange || mayWithdraw);
  const [asked, setAsked] = useState<'prove' | 'close' | 'return' | 'withdraw'>();
  const deciding = useMutation('selfcheck.decideFinding');
  const withdrawing = useMutation('selfcheck.withdrawFinding');
  const ask = (what: typeof asked) => {
    deciding.clear();
    withdrawing.clear();
    setAsked(what);
  };
  const decide = async (decision: 'close' | 'return', reason: string) => {
    if (!(await deciding.run({ findingId: finding.findingId, decision, reason }))) return;
    ask(undefined);
    toast(decision === 'close' ? '已销号' : `已退回，${finding.ownerName}会看到原因`);
    await onChanged();
  };
  const withdraw = async (reason: string) => {
    if (!(await withdrawing.run({ findingId: finding.findingId, reason }))) return;
    ask(undefined);
    toast('已撤销，原因留在经过里');
    await onChanged();
  };
  return (
    <PageFrame bottomBar={isEnded ? undefined : <Acts finding={finding} onAsk={ask} />}>
      {isSettled ? <YearBar /> : null}
      <Facts finding={finding} />
      <Events finding={finding} />
      {isEnded ? null : <Mending finding={finding} onWithdraw={() => ask('withdraw')} />}
      <ProveSheet
        findingId={finding.findingId}
        open={asked === 'prove'}
        onClose={() => ask(undefined)}
        onDone={() => {
          ask(undefined);
          void onChanged();
        }}
      />
      <ConfirmSheet
        open={asked === 'close'}
        title="验收通过，销号"
        message="看过整改情况和图片，确认问题已经解决。"
        confirmText="销号"
        busy={deciding.running}
        error={deciding.error?.message}
        onConfirm={() => void decide('close', '')}
        onClose={() => ask(undefined)}
      />
      <ConfirmSheet
        open={asked === 'return'}
        title="退回继续整改"
        confirmText="退回"
        reasonLabel="还差什么"
        suggestions={['缺少图片或文件', '整改不到位，请继续落实']}
        busy={deciding.running}
        error={deciding.error?.message}
        onConfirm={(reason) => void decide('return', reason)}
        onClose={() => ask(undefined)}
      />
      <ConfirmSheet
        open={asked === 'withdraw'}
        title="撤销这个问题"
        message={`撤销后${finding.ownerName}不用再整改，问题和原因留在“已撤销”里。`}
        confirmText="撤销"
        danger
        reasonLabel="为什么撤销"
        suggestions={['重复登记', '核实后不是问题']}
        busy={withdrawing.running}
        error={withdrawing.error?.message}
        onConfirm={(reason) => void withdraw(reason)}
        onClose={() => ask(undefined)}
      />
    </PageFrame>
  );
}

function Acts({
  finding,
  onAsk,
}: {
  finding: FindingDetail;
  onAsk: (what: 'prove' | 'close' | 'return') => void;
}) {
  if (finding.mayDecide) {
    return (
      <MessageBar error={undefined}>
        <ActionButton id="finding-return" kind="quiet" onTap={() => onAsk('return')}>
          退回
        </ActionButton>
        <ActionButton id="finding-close" kind="primary" icon="check" onTap={() => onAsk('close')}>
          验收通过
        </ActionButton>
      </MessageBar>
    );
  }
  if (!finding.mayProve) return null;
  return (
    <MessageBar error={undefined}>
      <ActionButton id="finding-prove" kind="primary" onTap={() => onAsk('prove')}>
        {finding.isOwn ? '填写整改情况' : '代责任人填写整改情况'}
      </ActionButton>
    </MessageBar>
  );
}

/** Below the history: needed now and then, never in the way. */
function Mending({ finding, onWithdraw }: { finding: FindingDetail; onWithdraw: () => void }) {
  const { findingId, mayChange, mayWithdraw } = finding;
  return (
    <>
      {mayChange ? (
        <ActionButton
          id="finding-change"
          kind="quiet"
          icon="edit"
          onTap={() => openPage('selfcheck/finding-edit', { findingId })}
        >
          改责任人、期限或内容
        </ActionButton>
      ) : null}
      {mayWithdraw ? (
        <ActionButton id="finding-withdraw" kind="quiet" onTap={onWithdraw}>
          撤销这个问题
        </ActionButton>
      ) : null}
    </>
  );
}

function Facts({ finding }: { finding: FindingDetail }) {
  const { text, way, ownerName, departmentName, deadline, measures, indicatorTitle, overdue, year } = finding;
  const today = localDateOf(serverNowMs());
  const tag = findingTag(finding, today);
  return (
    <Card>
      <View className="finding__head">
        <StatusTag tone={tag.tone}>{tag.words}</StatusTag>
      </View>
      <Text className="finding__text">{text}</Text>
      <FactList
        facts={[
          { label: '责任人', value: `${ownerName}（${departmentName}）` },
          { label: '期限', value: deadlineWords(deadline, today), bad: overdue },
          { label: '方式', value: FINDING_WAY_LABELS[way] },
          { label: '措施', value: measures },
          { label: '指标', value: indicatorTitle },
          { label: '年度', value: year === today.slice(0, 4) ? '' : `${year}年度` },
        ]}
      />
    </Card>
  );
}

const TONES: Partial<Record<FindingDetail['history'][number]['event'], 'good' | 'bad'>> = {
  closed: 'good',
  returned: 'bad',
};

function Events({ finding }: { finding: FindingDetail }) {
  const now = serverNowMs();
  return (
    <History
      title="经过"
      steps={[...finding.history].reverse().map(({ atMs, byName, event, text, pictures }) => ({
        key: `${atMs}${event}`,
        words: `${EVENT_WORDS[event]} · ${byName}`,
        when: formatInstant(atMs, now),
        // What was found stands above already.
        notes: event === 'opened' ? [] : [text],
        pictures,
        tone: TONES[event] ?? 'plain',
      }))}
    />
  );
}
