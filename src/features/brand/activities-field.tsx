import { View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { EmptyState } from '@/components/empty-state/empty-state';
import { FieldValue } from '@/components/fields/field-value';
import { FormRow } from '@/components/form-row/form-row';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { RetryNotice } from '@/components/notice/retry-notice';
import { Sheet } from '@/components/sheet/sheet';
import { Skeleton } from '@/components/skeleton/skeleton';
import { serverNowMs } from '@/services/clock';
import { usePaged } from '@/services/use-paged';
import { MAX_BRAND_ACTIVITIES } from '@/shared/brand/brand';
import { formatInstant } from '@/shared/time/chinese-time';
import type { BrandForm } from './brand-form';

interface ActivitiesFieldProps {
  value: BrandForm['activities'];
  error: string | undefined;
  onChange: (activities: BrandForm['activities']) => void;
}

/** Activities held without a service project that belong to the brand all the same: chosen, never entered again. */
export function ActivitiesField({ value, error, onChange }: ActivitiesFieldProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <FormRow
        label="其他活动"
        error={error}
        hint="项目里的活动会自动归入，这里只选项目以外的，如主题党日、宣讲"
      >
        <View id="brand-activities" role="button" onClick={() => setOpen(true)}>
          <FieldValue text={value.length > 0 ? `${value.length}场` : ''} placeholder="请选择活动" />
        </View>
      </FormRow>
      <Sheet
        open={open}
        title="选择活动"
        onClose={() => setOpen(false)}
        actions={
          <ActionButton kind="primary" onTap={() => setOpen(false)}>
            {`选好了，共${value.length}场`}
          </ActionButton>
        }
      >
        {open ? <Choices value={value} onChange={onChange} /> : null}
      </Sheet>
    </>
  );
}

function Choices({ value, onChange }: Pick<ActivitiesFieldProps, 'value' | 'onChange'>) {
  const list = usePaged('activity.list', { list: 'past', kind: null });
  const chosen = new Set(value.map(({ activityId }) => activityId));
  const now = serverNowMs();
  if (list.loading && list.rows.length === 0) return <Skeleton />;
  if (list.error && list.rows.length === 0) return <RetryNotice error={list.error} onRetry={list.reload} />;
  if (list.rows.length === 0) {
    return <EmptyState icon="calendar" title="还没有已结束的活动" hint="活动结束后可以在这里选" />;
  }
  const toggle = (activityId: string, title: string) => {
    if (chosen.has(activityId)) return onChange(value.filter((one) => one.activityId !== activityId));
    if (value.length < MAX_BRAND_ACTIVITIES) onChange([...value, { activityId, title }]);
  };
  return (
    <View>
      {value.length >= MAX_BRAND_ACTIVITIES ? (
        <Notice tone="info">{`最多选${MAX_BRAND_ACTIVITIES}场`}</Notice>
      ) : null}
      {list.rows.map(({ activityId, title, startsAtMs }) => (
        <ListRow
          key={activityId}
          plain
          title={title}
          lines={[formatInstant(startsAtMs, now)]}
          selected={chosen.has(activityId)}
          trail={chosen.has(activityId) ? <Icon name="check" /> : undefined}
          onTap={() => toggle(activityId, title)}
        />
      ))}
      {list.done ? null : (
        <ActionButton kind="quiet" busy={list.loading} onTap={list.loadMore}>
          加载更多
        </ActionButton>
      )}
    </View>
  );
}
