import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { useCall } from '@/services/use-call';
import { ActionButton } from '../action-button/action-button';
import type { FieldProps } from '../fields/field-props';
import { FieldValue } from '../fields/field-value';
import { FormRow } from '../form-row/form-row';
import { Icon } from '../icon/icon';
import { ListRow } from '../list-row/list-row';
import { Notice } from '../notice/notice';
import { RetryNotice } from '../notice/retry-notice';
import { Sheet } from '../sheet/sheet';
import { Skeleton } from '../skeleton/skeleton';
import './indicator-field.scss';

interface IndicatorFieldProps extends FieldProps<readonly string[]> {
  /** Keys that may be chosen; one replaces the choice. */
  most: number;
}

/** Indicators of the year worked on, by key: chapter by chapter on a panel. */
export function IndicatorField(props: IndicatorFieldProps) {
  const { id, label, value, onChange, required, error, hint, disabled = false, most } = props;
  const [open, setOpen] = useState(false);
  const [opened, setOpened] = useState<string>();
  const { data, error: failure, loading, reload } = useCall('standard.chapters', { year: null });
  const all = (data?.chapters ?? []).flatMap(({ indicators }) => indicators);
  const chosen = all.filter(({ key }) => value.includes(key));
  const shown = data?.chapters.find(({ code }) => code === opened);
  const toggle = (key: string) => {
    if (most === 1) {
      onChange([key]);
      setOpen(false);
    } else if (value.includes(key)) onChange(value.filter((other) => other !== key));
    else if (value.length < most) onChange([...value, key]);
  };
  const actions = (
    <>
      {shown ? (
        <ActionButton kind="quiet" onTap={() => setOpened(undefined)}>
          返回各章
        </ActionButton>
      ) : null}
      <ActionButton id="indicators-done" kind="primary" onTap={() => setOpen(false)}>
        {most === 1 ? '关闭' : `选好了（${value.length}项）`}
      </ActionButton>
    </>
  );
  return (
    <>
      <FormRow label={label} required={required} error={error} hint={hint} stacked={chosen.length > 0}>
        <View id={id} role="button" onClick={disabled ? undefined : () => setOpen(true)}>
          {chosen.length === 0 ? (
            <FieldValue text={value.length > 0 ? `已选${value.length}项` : ''} placeholder="请选择指标" />
          ) : null}
          {chosen.map(({ key, code, title }) => (
            <View className="tc-indicators__one" key={key}>
              <Text className="tc-indicators__code">{code}</Text>
              <Text className="tc-indicators__title">{title}</Text>
            </View>
          ))}
        </View>
      </FormRow>
      <Sheet
        open={open}
        title={shown ? shown.title : '选择指标'}
        onClose={() => setOpen(false)}
        actions={actions}
      >
        {loading ? <Skeleton /> : null}
        {failure && !data ? <RetryNotice error={failure} onRetry={reload} /> : null}
        {most > 1 && value.length >= most ? <Notice tone="info">{`最多选${most}项`}</Notice> : null}
        {shown
          ? shown.indicators.map(({ key, code, title }) => (
              <ListRow
                key={key}
                id={`indicator-${key}`}
                plain
                title={`${code} ${title}`}
                selected={value.includes(key)}
                trail={value.includes(key) ? <Icon name="check" /> : undefined}
                onTap={() => toggle(key)}
              />
            ))
          : (data?.chapters ?? []).map(({ code, title, indicators }) => {
              const here = indicators.filter(({ key }) => value.includes(key)).length;
              return (
                <ListRow
                  key={code}
                  id={`chapter-${code}`}
                  title={`${code} ${title}`}
                  lines={[here > 0 ? `${indicators.length}项，已选${here}项` : `${indicators.length}项`]}
                  onTap={() => setOpened(code)}
                />
              );
            })}
      </Sheet>
    </>
  );
}
