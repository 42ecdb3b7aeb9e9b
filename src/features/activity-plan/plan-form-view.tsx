import { ActionButton } from '@/components/action-button/action-button';
import { MessageBar } from '@/components/message-bar/message-bar';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { ResultScreen } from '@/components/result-screen/result-screen';
import { serverNowMs } from '@/services/clock';
import { goBack, replacePage } from '@/services/route';
import type { ActivityDetail } from '@/shared/activity/contract';
import { formatInstant } from '@/shared/time/chinese-time';
import { instantOf } from '@/shared/time/local-date';
import { PlanFields } from './plan-fields';
import { PlanPreview } from './plan-preview';
import { type PlanEditor, usePlanForm } from './use-plan-form';

interface PlanFormViewProps {
  /** The one to change; undefined: a new one is planned. */
  activity: ActivityDetail | undefined;
  /** The one that a new one is to be like. */
  like?: ActivityDetail | undefined;
}

/** Planning a new activity, or changing the given one. */
export function PlanFormView({ activity, like }: PlanFormViewProps) {
  const editor = usePlanForm(activity, like);
  const { form, fields } = editor;
  if (editor.saved) return <PlanSaved editor={editor} changed={activity !== undefined} />;
  const bar = (
    <MessageBar error={editor.error}>
      <ActionButton id="plan-submit" kind="primary" busy={editor.sending} onTap={() => void editor.submit()}>
        {activity ? '保存修改' : '发布活动'}
      </ActionButton>
    </MessageBar>
  );
  return (
    <PageFrame bottomBar={bar}>
      {activity && activity.signedUpPeople > 0 ? (
        <Notice tone="wait">{`已有${activity.signedUpPeople}人报名，修改时间或地点后请另行告知他们`}</Notice>
      ) : null}
      <PlanFields form={form} fields={fields} onChange={editor.set} isNew={activity === undefined} />
      <PlanPreview form={form} />
    </PageFrame>
  );
}

function PlanSaved({ editor, changed }: { editor: PlanEditor; changed: boolean }) {
  const { form, saved } = editor;
  const [activityId] = saved?.activityIds ?? [];
  const times = saved?.activityIds.length ?? 0;
  const lines = [
    `开始时间：${formatInstant(instantOf(form.startDate, form.startTime), serverNowMs())}`,
    ...(times > 1 ? [`每月一次，共安排了${times}次`] : []),
    changed ? '已报名的人保持报名' : '现在大家可以在“活动”里看到并报名',
  ];
  return (
    <PageFrame quiet>
      <ResultScreen
        id="plan-saved"
        tone="good"
        title={changed ? '已保存' : '活动已发布'}
        subject={form.title}
        lines={lines}
      >
        {changed || !activityId ? null : (
          <ActionButton
            id="plan-open"
            kind="primary"
            onTap={() => replacePage('activity/detail', { activityId })}
          >
            查看活动
          </ActionButton>
        )}
        <ActionButton id="plan-back" kind={changed ? 'primary' : 'secondary'} onTap={goBack}>
          返回
        </ActionButton>
      </ResultScreen>
    </PageFrame>
  );
}
