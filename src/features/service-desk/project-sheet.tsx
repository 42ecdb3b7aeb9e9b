import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { TextField } from '@/components/fields/text-field';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { useMutation } from '@/services/use-mutation';
import type { ProjectRow } from '@/shared/service/project-contract';

interface ProjectSheetProps {
  /** Null: a new one. */
  project: ProjectRow | null;
  onChanged: () => void;
  onClose: () => void;
}

/** One volunteer project: its name, and whether it can be chosen. What was done in it stays. */
export function ProjectSheet({ project, onChanged, onClose }: ProjectSheetProps) {
  const saving = useMutation('service.saveProject');
  const [label, setLabel] = useState(project?.label ?? '');
  const [wrong, setWrong] = useState<string>();
  const offered = project?.offered ?? true;
  const save = async (keepsOffered: boolean, done: string) => {
    const input = { projectKey: project?.projectKey ?? null, label, offered: keepsOffered };
    const checked = checkInput('service.saveProject', input);
    if (!checked.ok) return setWrong(checked.fields.label);
    if (!(await saving.run(checked.input))) return;
    toast(done);
    onChanged();
    onClose();
  };
  const fault = wrong ?? saving.fields.label;
  return (
    <Sheet
      open
      title={project?.label ?? '添加项目'}
      onClose={onClose}
      actions={
        <>
          {project ? (
            <ActionButton
              id="project-retire"
              kind="quiet"
              busy={saving.running}
              onTap={() => void save(!offered, offered ? '已停用，已有的时长不变' : '已恢复，可以选择了')}
            >
              {offered ? '停用' : '恢复'}
            </ActionButton>
          ) : null}
          <ActionButton
            id="project-save"
            kind="primary"
            busy={saving.running}
            disabled={label.trim() === (project?.label ?? '')}
            onTap={() => void save(offered, project ? '已改名' : '已添加')}
          >
            {project ? '保存名称' : '添加'}
          </ActionButton>
        </>
      }
    >
      <TextField
        id="project-label"
        label="项目名称"
        required
        value={label}
        maxLength={30}
        error={fault}
        hint="改名后，以前的记录也显示新名称；停用后不能再选，已有的时长不变"
        onChange={(text) => {
          setLabel(text);
          setWrong(undefined);
          saving.clear();
        }}
      />
      {saving.error && !fault ? <Notice tone="bad">{saving.error.message}</Notice> : null}
    </Sheet>
  );
}
