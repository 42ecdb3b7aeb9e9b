import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { EmptyState } from '@/components/empty-state/empty-state';
import { MessageBar } from '@/components/message-bar/message-bar';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { Section } from '@/components/section/section';
import { StatusTag } from '@/components/status-tag/status-tag';
import { toast } from '@/components/toast/toast';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import { useMutation } from '@/services/use-mutation';
import type { Output } from '@/shared/contract/actions';
import { localDateOf } from '@/shared/time/local-date';
import { parsePeriodKey } from '@/shared/time/period';
import './appraisal-view.scss';
import { appraisalLines, periodWords, publishHindrance, stateTag } from './appraisal-words';
import { DepartmentRow } from './department-row';

interface AppraisalViewProps {
  answer: Output<'appraisal.get'>;
  /** Secretaries reckon anew and publish. */
  runs: boolean;
  reload: () => Promise<void>;
}

/** One appraisal: the departments in the order of the unit, never as a ranking. */
export function AppraisalView({ answer, runs, reload }: AppraisalViewProps) {
  const { appraisal, departments } = answer;
  const draft = appraisal.state === 'draft';
  const hindrance = publishHindrance(appraisal, departments, localDateOf(serverNowMs()));
  const bar = <DraftBar answer={answer} hindrance={hindrance} reload={reload} />;
  return (
    <PageFrame bottomBar={runs && draft ? bar : undefined}>
      <Head answer={answer} />
      {draft ? (
        <Notice tone="info">草稿只有管理人员能看。点开科室逐项核对，需要加减分的在科室页里提出</Notice>
      ) : null}
      {runs && draft && hindrance ? <Notice tone="wait">{hindrance}</Notice> : null}
      {departments.length === 0 ? (
        <EmptyState icon="people" title="没有本科室的结果" hint="您所在的科室没有参加这一期考核" />
      ) : (
        <Section title={departments.length > 1 ? '各科室得分' : '本科室得分'}>
          <Card flush>
            {departments.map((row) => (
              <DepartmentRow
                key={row.departmentId}
                row={row}
                onTap={() =>
                  openPage('appraisal/department', {
                    appraisalId: appraisal.appraisalId,
                    departmentId: row.departmentId,
                  })
                }
              />
            ))}
          </Card>
        </Section>
      )}
    </PageFrame>
  );
}

function Head({ answer: { appraisal } }: Pick<AppraisalViewProps, 'answer'>) {
  const nowMs = serverNowMs();
  const tag = stateTag(appraisal);
  return (
    <Card>
      <View className="appraisal__head">
        <Text className="appraisal__title">{`${periodWords(appraisal.periodKey)}科室考核`}</Text>
        <StatusTag tone={tag.tone}>{tag.words}</StatusTag>
      </View>
      {appraisalLines(appraisal, localDateOf(nowMs), nowMs).map((line) => (
        <Text className="appraisal__line" key={line}>
          {line}
        </Text>
      ))}
    </Card>
  );
}

interface DraftBarProps extends Pick<AppraisalViewProps, 'answer' | 'reload'> {
  /** What has to be done before it can be published. */
  hindrance: string;
}

function DraftBar({ answer: { appraisal }, hindrance, reload }: DraftBarProps) {
  const [asking, setAsking] = useState(false);
  const computing = useMutation('appraisal.compute');
  const publishing = useMutation('appraisal.publish');
  const { appraisalId, computedAtMs } = appraisal;
  const again = async () => {
    publishing.clear();
    const key = parsePeriodKey(appraisal.periodKey);
    if (!key || !(await computing.run({ periodKey: key }))) return;
    toast('已按最新情况重新计算');
    await reload();
  };
  const publish = async () => {
    setAsking(false);
    computing.clear();
    if (!(await publishing.run({ appraisalId, computedAtMs }))) return;
    toast('已公布，各科室可以看到本科室的得分');
    await reload();
  };
  return (
    <>
      <MessageBar error={(publishing.error ?? computing.error)?.message}>
        <ActionButton id="appraisal-again" kind="quiet" busy={computing.running} onTap={() => void again()}>
          重新计算
        </ActionButton>
        <ActionButton
          id="appraisal-publish"
          kind="primary"
          busy={publishing.running}
          disabled={hindrance !== ''}
          onTap={() => setAsking(true)}
        >
          公布
        </ActionButton>
      </MessageBar>
      <ConfirmSheet
        open={asking}
        title="公布考核结果"
        message="公布后分数不再变动，各科室能看到本科室的每一项得分，并在公示期内申诉。"
        confirmText="公布"
        onConfirm={() => void publish()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
