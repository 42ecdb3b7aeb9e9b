import { View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { ChipsField } from '@/components/fields/chips-field';
import { ChoiceField } from '@/components/fields/choice-field';
import { NumberField } from '@/components/fields/number-field';
import { TextAreaField } from '@/components/fields/text-area-field';
import { TextField } from '@/components/fields/text-field';
import { MessageBar } from '@/components/message-bar/message-bar';
import { RetryNotice } from '@/components/notice/retry-notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { Section } from '@/components/section/section';
import { toast } from '@/components/toast/toast';
import { goBack } from '@/services/route';
import { useCall } from '@/services/use-call';
import { ACTIVITY_TYPE_FACTS, ACTIVITY_TYPES } from '@/shared/activity/activity-type';
import { ARCHIVE_CLASS_LABELS, ARCHIVE_CLASSES } from '@/shared/standard/archive-class';
import { INDICATOR_KIND_LABELS, INDICATOR_KINDS } from '@/shared/standard/indicator';
import type { ProjectLabel } from '@/shared/standard/metric-argument';
import './definition-card.scss';
import { CountingFields } from './counting-fields';
import type { IndicatorValues } from './indicator-values';
import { useIndicatorForm } from './use-indicator-form';

interface IndicatorFormProps {
  /** Null: a new one. */
  indicatorKey: string | null;
  revision: number;
  first: IndicatorValues;
  projects: readonly ProjectLabel[];
}

const KINDS = INDICATOR_KINDS.map((kind) => ({ value: kind, label: INDICATOR_KIND_LABELS[kind] }));
const CLASSES = ARCHIVE_CLASSES.map((each) => ({ value: each, label: ARCHIVE_CLASS_LABELS[each] }));
const TYPES = ACTIVITY_TYPES.map((type) => ({ value: type, label: ACTIVITY_TYPE_FACTS[type].label }));

/** Everything that defines an indicator; fields that the kind does not have are not shown. */
export function IndicatorForm({ indicatorKey, revision, first, projects }: IndicatorFormProps) {
  const form = useIndicatorForm({ key: indicatorKey, revision, first });
  const [asking, setAsking] = useState(false);
  const { values, set, fields } = form;
  const { kind } = values;
  const save = async () => {
    if (!(await form.save())) return;
    toast('已保存');
    goBack();
  };
  const remove = async () => {
    if (!(await form.remove())) return setAsking(false);
    toast('已删除');
    goBack();
  };
  const bar = (
    <MessageBar error={form.error}>
      <ActionButton id="indicator-save" kind="primary" busy={form.saving} onTap={() => void save()}>
        保存
      </ActionButton>
    </MessageBar>
  );
  return (
    <PageFrame bottomBar={bar}>
      <Card flush>
        <TextField
          id="indicator-code"
          label="编号"
          required
          value={values.code}
          maxLength={12}
          error={fields.code}
          onChange={(code) => set({ code })}
        />
        <TextField
          id="indicator-name"
          label="名称"
          required
          value={values.title}
          maxLength={60}
          error={fields.title}
          onChange={(title) => set({ title })}
        />
        <TextAreaField
          id="indicator-requirement"
          label="要求"
          required
          value={values.requirement}
          maxLength={1000}
          error={fields.requirement}
          onChange={(requirement) => set({ requirement })}
        />
      </Card>
      <Card flush>
        <ChipsField
          id="indicator-kind"
          label="怎么评"
          single
          choices={KINDS}
          value={[kind]}
          error={fields.kind}
          onChange={([one]) => set({ kind: one ?? kind })}
        />
        {kind === 'veto' ? (
          <NumberField
            id="indicator-years"
            label="回溯年限"
            unit="年"
            value={values.lookBackYears}
            error={fields.lookBackYears}
            onChange={(lookBackYears) => set({ lookBackYears })}
          />
        ) : (
          <TextField
            id="indicator-points"
            label={kind === 'plus' ? '最多加（分）' : kind === 'minus' ? '最多减（分）' : '分值（分）'}
            value={values.points}
            maxLength={6}
            hint="可以有两位小数"
            error={fields.weightCentipoints}
            onChange={(points) => set({ points })}
          />
        )}
        {kind === 'counted' ? (
          <CountingFields values={values} fields={fields} projects={projects} onChange={set} />
        ) : null}
        <DepartmentField value={values.departmentId} error={fields.departmentId} onChange={set} />
      </Card>
      <Section title="要什么材料">
        <Card flush>
          <TextAreaField
            id="indicator-evidence"
            label="材料要求"
            value={values.evidenceText}
            maxLength={300}
            placeholder="例如：活动方案、签到表、图片"
            error={fields['evidence.text']}
            onChange={(evidenceText) => set({ evidenceText })}
          />
          <NumberField
            id="indicator-pieces"
            label="最少件数"
            unit="件"
            hint="填0就是不要求材料"
            value={values.minimumPieces}
            error={fields['evidence.minimumPieces']}
            onChange={(minimumPieces) => set({ minimumPieces })}
          />
          <ChipsField
            id="indicator-classes"
            label="材料类别"
            choices={CLASSES}
            value={values.classes}
            error={fields['evidence.classes']}
            onChange={(classes) => set({ classes })}
          />
          <ChipsField
            id="indicator-types"
            label="这些活动可直接作材料"
            choices={TYPES}
            value={values.activityTypes}
            error={fields['evidence.activityTypes']}
            onChange={(activityTypes) => set({ activityTypes })}
          />
        </Card>
      </Section>
      {indicatorKey === null ? null : (
        <View className="indicator-acts">
          <ActionButton id="indicator-remove" kind="quiet" onTap={() => setAsking(true)}>
            删除这项指标
          </ActionButton>
        </View>
      )}
      <ConfirmSheet
        open={asking}
        danger
        title={`删除“${values.title}”？`}
        message="只有还没有材料、任务和填报说明的指标才能删除。"
        confirmText="删除"
        busy={form.removing}
        onConfirm={() => void remove()}
        onClose={() => setAsking(false)}
      />
    </PageFrame>
  );
}

interface DepartmentFieldProps {
  value: string;
  error: string | undefined;
  onChange: (change: Pick<IndicatorValues, 'departmentId'>) => void;
}

function DepartmentField({ value, error, onChange }: DepartmentFieldProps) {
  const { data, error: failure, reload } = useCall('membership.organisation', {});
  if (failure && !data) return <RetryNotice error={failure} onRetry={reload} />;
  const departments = (data?.departments ?? []).map(({ groupId, name }) => ({ value: groupId, label: name }));
  return (
    <ChoiceField
      id="indicator-department"
      label="责任科室"
      choices={[{ value: '', label: '创建办公室' }, ...departments]}
      value={value}
      error={error}
      onChange={(departmentId) => onChange({ departmentId: departmentId ?? '' })}
    />
  );
}
