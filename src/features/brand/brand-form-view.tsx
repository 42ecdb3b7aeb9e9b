import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { MessageBar } from '@/components/message-bar/message-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { serverNowMs } from '@/services/clock';
import { discardDraft, readDraft, saveDraft } from '@/services/drafts';
import { refusalWords } from '@/services/refusal-words';
import { goBack, replacePage } from '@/services/route';
import { useFieldFaults } from '@/services/use-field-faults';
import { useMutation } from '@/services/use-mutation';
import type { BrandDetail } from '@/shared/brand/contract';
import { localDateOf } from '@/shared/time/local-date';
import { BrandFields } from './brand-fields';
import { BLANK_BRAND, type BrandForm, formOfBrand, inputOfBrand, parseBrandDraft } from './brand-form';
import { MomentFields } from './moment-fields';
import { StageFields } from './stage-fields';
import { WithdrawBrand } from './withdraw-brand';

const DRAFT = 'brand.save';

interface BrandFormViewProps {
  brand: BrandDetail | undefined;
  /** Projects of the unit, whose activities a brand may call its own. */
  projects: ReadonlyArray<{ readonly key: string; readonly label: string }>;
  /** Managers choose who is in charge. */
  seesPeople: boolean;
}

/** Everything of a brand on one page, what must be told first. A new one is kept while it is filled in. */
export function BrandFormView({ brand, projects, seesPeople }: BrandFormViewProps) {
  const [form, setForm] = useState<BrandForm>(() =>
    brand ? formOfBrand(brand) : (parseBrandDraft(readDraft(DRAFT)) ?? BLANK_BRAND),
  );
  const saving = useMutation('brand.save');
  const faults = useFieldFaults(saving);
  const today = localDateOf(serverNowMs());
  const set = (change: Partial<BrandForm>) => {
    setForm((old) => {
      const next = { ...old, ...change };
      if (!brand) saveDraft(DRAFT, next);
      return next;
    });
    faults.changed(inputOfBrand(form, brand), inputOfBrand({ ...form, ...change }, brand));
  };
  const save = async () => {
    const input = faults.take(checkInput('brand.save', inputOfBrand(form, brand)));
    const saved =
      input && (await saving.run({ ...input, stages: form.stages.map((stage) => ({ ...stage })) }));
    if (!saved) return;
    if (!brand) discardDraft(DRAFT);
    toast(brand ? '已保存' : '品牌建好了，活动会自动归到它名下');
    if (brand) goBack();
    else replacePage('brand/show', { brandId: saved.brandId });
  };
  const errors = faults.fields;
  const bar = (
    <MessageBar error={refusalWords(errors, saving.error)}>
      <ActionButton id="brand-save" kind="primary" busy={saving.running} onTap={() => void save()}>
        保存
      </ActionButton>
    </MessageBar>
  );
  return (
    <PageFrame bottomBar={bar}>
      <BrandFields
        form={form}
        errors={errors}
        projects={projects}
        isNew={!brand}
        seesPeople={seesPeople}
        thisYear={today.slice(0, 4)}
        onChange={set}
      />
      <StageFields
        stages={form.stages}
        errors={errors}
        today={today}
        onChange={(stages) => set({ stages })}
      />
      <MomentFields
        moments={form.moments}
        errors={errors}
        today={today}
        onChange={(moments) => set({ moments })}
      />
      {brand?.mayWithdraw ? <WithdrawBrand brand={brand} /> : null}
    </PageFrame>
  );
}
