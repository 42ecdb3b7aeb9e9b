import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { NumberField } from '@/components/fields/number-field';
import { SwitchField } from '@/components/fields/switch-field';
import { TextAreaField } from '@/components/fields/text-area-field';
import { TextField } from '@/components/fields/text-field';
import { MessageBar } from '@/components/message-bar/message-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { refusalWords } from '@/services/refusal-words';
import { goBack } from '@/services/route';
import { useFieldFaults } from '@/services/use-field-faults';
import { useMutation } from '@/services/use-mutation';
import type { ItemRow } from '@/shared/redemption/contract';
import { ItemLimits } from './item-limits';
import { type ItemValues, itemInput, itemValues } from './item-values';

/** One thing to redeem: what it is, what it costs, how many there are, who may have it when. */
export function ItemForm({ item }: { item: ItemRow | undefined }) {
  const saving = useMutation('redemption.saveItem');
  const [values, setValues] = useState(() => itemValues(item));
  const faults = useFieldFaults(saving);
  const { fields } = faults;
  const inputOf = (of: ItemValues) => itemInput(item?.itemId ?? null, of);
  const set = (change: Partial<ItemValues>) => {
    const next = { ...values, ...change };
    setValues(next);
    faults.changed(inputOf(values), inputOf(next));
  };
  const save = async () => {
    const input = faults.take(checkInput('redemption.saveItem', inputOf(values)));
    if (!input || !(await saving.run(input))) return;
    toast(values.onOffer ? '已保存，大家可以兑换了' : '已保存，暂不上架');
    goBack();
  };
  return (
    <PageFrame
      bottomBar={
        <MessageBar error={refusalWords(fields, saving.error)}>
          <ActionButton id="item-save" kind="primary" busy={saving.running} onTap={() => void save()}>
            {item ? '保存' : '添加物品'}
          </ActionButton>
        </MessageBar>
      }
    >
      <Card flush>
        <TextField
          id="item-name"
          label="名称"
          required
          value={values.name}
          maxLength={40}
          placeholder="如：文创水杯"
          error={fields.name}
          onChange={(name) => set({ name })}
        />
        <NumberField
          id="item-points"
          label="所需积分"
          required
          unit="分"
          maxLength={6}
          value={values.points}
          error={fields.points}
          onChange={(points) => set({ points })}
        />
        <NumberField
          id="item-supply"
          label="数量"
          required
          unit="件"
          maxLength={6}
          value={values.supply}
          error={fields.supply}
          hint={item ? `已兑换${item.supply - item.remaining}件，补货时把总数改大` : undefined}
          onChange={(supply) => set({ supply })}
        />
        <TextAreaField
          id="item-description"
          label="说明"
          value={values.description}
          maxLength={300}
          placeholder="规格、领取地点等，可以不填"
          error={fields.description}
          onChange={(description) => set({ description })}
        />
      </Card>
      <ItemLimits values={values} fields={fields} set={set} />
      <Card flush>
        <SwitchField
          id="item-on-offer"
          label="上架"
          value={values.onOffer}
          hint={values.onOffer ? '大家能看到并兑换' : '大家看不到；已兑换的仍可领取'}
          onChange={(onOffer) => set({ onOffer })}
        />
      </Card>
    </PageFrame>
  );
}
