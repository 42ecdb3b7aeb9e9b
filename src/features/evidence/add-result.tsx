import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { PageFrame } from '@/components/page-frame/page-frame';
import { ResultScreen } from '@/components/result-screen/result-screen';
import { toast } from '@/components/toast/toast';
import { serverNowMs } from '@/services/clock';
import { goBack, replacePage } from '@/services/route';
import { useMutation } from '@/services/use-mutation';
import type { Output } from '@/shared/contract/actions';
import { ARCHIVE_CLASS_LABELS } from '@/shared/standard/archive-class';
import { formatInstant } from '@/shared/time/chinese-time';

interface AddResultProps {
  saved: Output<'evidence.add'>;
  keys: readonly string[];
  title: string;
  taskId: string | null;
}

/** Added; or there already, with the offer to let it serve here as well. */
export function AddResult({ saved, keys, title, taskId }: AddResultProps) {
  const { evidenceId, already } = saved;
  if (already && !already.serves) {
    return <AlreadyThere evidenceId={evidenceId} already={already} keys={keys} taskId={taskId} />;
  }
  return (
    <PageFrame>
      <ResultScreen
        id="evidence-added"
        tone="good"
        title={already ? '这件材料已经在这里' : '已添加'}
        subject={already?.title ?? title}
        lines={already ? ['内容相同，不用再添加'] : [`已用于${keys.length}项指标，材料情况随即更新`]}
      >
        <ActionButton id="evidence-back" kind="primary" onTap={goBack}>
          返回
        </ActionButton>
        <ActionButton
          id="evidence-more"
          onTap={() => replacePage('evidence/add', { key: keys[0], taskId: taskId ?? undefined })}
        >
          再添加一件
        </ActionButton>
      </ResultScreen>
    </PageFrame>
  );
}

interface AlreadyProps {
  evidenceId: string;
  already: NonNullable<Output<'evidence.add'>['already']>;
  keys: readonly string[];
  taskId: string | null;
}

function AlreadyThere({ evidenceId, already, keys, taskId }: AlreadyProps) {
  const serving = useMutation('evidence.serve');
  const [left, setLeft] = useState(
    keys.filter((key) => !already.indicators.some((indicator) => indicator.key === key)),
  );
  const where = already.indicators.map(({ code, title }) => `${code} ${title}`);
  const serve = async () => {
    for (const key of left) {
      if (!(await serving.run({ evidenceId, key, taskId }))) return;
      setLeft((old) => old.filter((other) => other !== key));
    }
    toast('已同时用于这项指标');
    goBack();
  };
  return (
    <PageFrame>
      <ResultScreen
        id="evidence-already"
        tone="wait"
        title="档案里已有这件材料"
        subject={already.title}
        lines={[
          `${already.addedByName} ${formatInstant(already.addedAtMs, serverNowMs())}添加，在“${ARCHIVE_CLASS_LABELS[already.archiveClass]}”`,
          ...where.map((line) => `用于：${line}`),
          ...(serving.error ? [serving.error.message] : []),
        ]}
      >
        <ActionButton id="evidence-serve" kind="primary" busy={serving.running} onTap={() => void serve()}>
          也用于这项指标
        </ActionButton>
        <ActionButton kind="quiet" onTap={goBack}>
          不用了
        </ActionButton>
      </ResultScreen>
    </PageFrame>
  );
}
