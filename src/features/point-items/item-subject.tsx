import { View } from '@tarojs/components';
import { ChipsField } from '@/components/fields/chips-field';
import { NumberField } from '@/components/fields/number-field';
import { Notice } from '@/components/notice/notice';
import { ItemField } from './item-field';
import type { ItemChoice, ItemFormValues } from './item-form';
import './item-subject.scss';
import { SOURCE_LABELS } from './item-words';

const SIGNS = [
  { value: 'more', label: '补加' },
  { value: 'less', label: '扣回' },
] as const;

interface ItemSubjectProps {
  values: ItemFormValues;
  /** Items that the rules of the day know. */
  choices: readonly ItemChoice[];
  fields: Readonly<Record<string, string>>;
  /** A veto is taken back: no points. */
  veto: boolean;
  set: (change: Partial<ItemFormValues>) => void;
}

/** What it is for and how many points: by the rules, or freely for a correction. */
export function ItemSubject({ values, choices, fields, veto, set }: ItemSubjectProps) {
  const { source, itemKey, points, less } = values;
  if (source === 'correction') {
    if (veto) return null;
    return (
      <>
        <ChipsField
          id="item-sign"
          label="怎么更正"
          single
          choices={SIGNS}
          value={[less ? 'less' : 'more']}
          onChange={([sign]) => set({ less: sign === 'less' })}
        />
        <Points value={points} error={fields.points} onChange={(next) => set({ points: next })} />
      </>
    );
  }
  if (choices.length === 0) {
    return (
      <View id="item-none" className="item-subject__none">
        <Notice tone="wait">{`当天执行的规则里没有${SOURCE_LABELS[source]}事项，请管理员在“积分规则”里添加`}</Notice>
      </View>
    );
  }
  const chosen = choices.find(({ key }) => key === itemKey);
  const choose = (key: string) => {
    const most = choices.find((choice) => choice.key === key)?.most;
    // The most is usually what is given; it can be lowered.
    set({ itemKey: key, points: source === 'bonus' ? most : undefined });
  };
  return (
    <>
      <ItemField choices={choices} value={itemKey} error={fields.itemKey} onChange={choose} />
      {source === 'bonus' && chosen ? (
        <Points value={points} error={fields.points} onChange={(next) => set({ points: next })} />
      ) : null}
    </>
  );
}

interface PointsProps {
  value: number | undefined;
  error: string | undefined;
  onChange: (points: number | undefined) => void;
}

function Points({ value, error, onChange }: PointsProps) {
  return (
    <NumberField
      id="item-points"
      label="分值"
      required
      unit="分"
      maxLength={4}
      value={value}
      error={error}
      onChange={onChange}
    />
  );
}
