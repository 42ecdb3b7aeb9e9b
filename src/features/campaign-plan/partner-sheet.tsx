import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { TextField } from '@/components/fields/text-field';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { useMutation } from '@/services/use-mutation';
import type { CampaignView } from '@/shared/campaign/plan-contract';

export type PartnerView = CampaignView['partners'][number];

interface PartnerSheetProps {
  /** Undefined: a new one. */
  partner: PartnerView | undefined;
  onChanged: () => Promise<void>;
  onClose: () => void;
}

/** Name and address of a partner unit; or takes it off the list. */
export function PartnerSheet({ partner, onChanged, onClose }: PartnerSheetProps) {
  const saving = useMutation('campaign.savePartner');
  const removing = useMutation('campaign.removePartner');
  const [name, setName] = useState(partner?.name ?? '');
  const [address, setAddress] = useState(partner?.address ?? '');
  const [asking, setAsking] = useState(false);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const fields = { ...wrong, ...saving.fields };
  const done = async (words: string) => {
    toast(words);
    await onChanged();
    onClose();
  };
  const save = async () => {
    const input = { partnerId: partner?.partnerId ?? null, name, address };
    const checked = checkInput('campaign.savePartner', input);
    setWrong(checked.ok ? {} : checked.fields);
    if (checked.ok && (await saving.run(checked.input))) await done('已保存');
  };
  const remove = async (partnerId: string) => {
    if (await removing.run({ partnerId })) await done('已移出名单');
  };
  const actions = (
    <>
      {partner ? (
        <ActionButton id="partner-remove" kind="quiet" onTap={() => setAsking(true)}>
          移出名单
        </ActionButton>
      ) : null}
      <ActionButton id="partner-save" kind="primary" busy={saving.running} onTap={() => void save()}>
        保存
      </ActionButton>
    </>
  );
  const failure = Object.keys(saving.fields).length === 0 ? saving.error : undefined;
  if (partner && asking) {
    return (
      <ConfirmSheet
        open
        danger
        title={`把${partner.name}移出名单？`}
        message={
          partner.joined
            ? '移出后看不到对方的创建进度；要再看，须由对方重新用加入码加入'
            : '只是不再列在同创单位里，以后可以再添加'
        }
        confirmText="移出名单"
        busy={removing.running}
        error={removing.error?.message}
        onConfirm={() => void remove(partner.partnerId)}
        onClose={() => setAsking(false)}
      />
    );
  }
  return (
    <Sheet open title={partner ? '同创单位' : '添加同创单位'} onClose={onClose} actions={actions}>
      <TextField
        id="partner-name"
        label="单位名称"
        required
        value={name}
        maxLength={60}
        error={fields.name}
        onChange={setName}
      />
      <TextField
        id="partner-address"
        label="单位地址"
        value={address}
        maxLength={120}
        hint="与组织机构代码证上的地址一致"
        error={fields.address}
        onChange={setAddress}
      />
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
    </Sheet>
  );
}
