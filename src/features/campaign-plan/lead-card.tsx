import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { TextField } from '@/components/fields/text-field';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { Section } from '@/components/section/section';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { useMutation } from '@/services/use-mutation';

interface LeadCardProps {
  /** Empty: this unit leads its own campaign. */
  leadUnitName: string;
  administrator: boolean;
  onChanged: () => Promise<void>;
}

/** The unit that leads, or the way to join one. */
export function LeadCard({ leadUnitName, administrator, onChanged }: LeadCardProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  if (leadUnitName === '' && !administrator) return null;
  return (
    <Section title="主创单位">
      <Card flush>
        <ListRow
          id="lead-unit"
          title={leadUnitName || '加入别的单位的创建'}
          lines={[leadUnitName ? '对方可以看到本单位的创建进度' : '向主创单位的管理员要一个加入码']}
          lead={<Icon name="flag" />}
          onTap={administrator ? () => setOpen(true) : undefined}
        />
      </Card>
      {open && leadUnitName === '' ? <JoinSheet onChanged={onChanged} onClose={close} /> : null}
      {leadUnitName === '' ? null : (
        <LeaveSheet open={open} leadUnitName={leadUnitName} onChanged={onChanged} onClose={close} />
      )}
    </Section>
  );
}

interface PanelProps {
  onChanged: () => Promise<void>;
  onClose: () => void;
}

function JoinSheet({ onChanged, onClose }: PanelProps) {
  const joining = useMutation('campaign.joinLead');
  const [code, setCode] = useState('');
  const join = async () => {
    const joined = await joining.run({ code });
    if (!joined) return;
    toast(`已加入${joined.leadUnitName}的创建`);
    await onChanged();
    onClose();
  };
  const actions = (
    <ActionButton
      id="lead-join"
      kind="primary"
      busy={joining.running}
      disabled={code.trim().length < 8}
      onTap={() => void join()}
    >
      加入
    </ActionButton>
  );
  return (
    <Sheet open title="加入别的单位的创建" onClose={onClose} actions={actions}>
      <TextField
        id="lead-code"
        label="加入码"
        value={code}
        maxLength={12}
        placeholder="8位，例如 ABCD-2345"
        hint="加入后，对方的管理人员可以看到本单位各章的创建进度和任务数量，看不到人员和材料"
        error={joining.fields.code}
        onChange={(text) => {
          setCode(text);
          joining.clear();
        }}
      />
      {joining.error && !joining.fields.code ? <Notice tone="bad">{joining.error.message}</Notice> : null}
    </Sheet>
  );
}

function LeaveSheet({
  open,
  leadUnitName,
  onChanged,
  onClose,
}: PanelProps & { open: boolean; leadUnitName: string }) {
  const leaving = useMutation('campaign.leaveLead');
  const leave = async () => {
    if (!(await leaving.run({}))) return;
    onClose();
    toast('已退出');
    await onChanged();
  };
  return (
    <ConfirmSheet
      open={open}
      danger
      title={`退出${leadUnitName}的创建？`}
      message="退出后，对方不再看到本单位的进度；本单位自己的创建不受影响。"
      confirmText="退出"
      busy={leaving.running}
      error={leaving.error?.message}
      onConfirm={() => void leave()}
      onClose={onClose}
    />
  );
}
