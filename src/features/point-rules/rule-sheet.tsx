import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ChipsField } from '@/components/fields/chips-field';
import { NumberField } from '@/components/fields/number-field';
import { TextField } from '@/components/fields/text-field';
import { Notice } from '@/components/notice/notice';
import { ACTIVITY_KIND_LABELS, ACTIVITY_KINDS } from '@/shared/activity/activity-kind';
import { ACTIVITY_ROLE_LABELS, ACTIVITY_ROLES } from '@/shared/activity/activity-role';
import {
  ACTIVITY_TYPE_FACTS,
  ACTIVITY_TYPES,
  kindOfType,
  typesOfKind,
} from '@/shared/activity/activity-type';
import { RULE_MEASURES, type RuleMeasure } from '@/shared/points/point-rule';
import { type PartProps, PartSheet } from './part-sheet';
import './rule-sheet.scss';
import {
  CAP_WORDS,
  LABEL_CHARACTERS,
  MEASURE_LABELS,
  type RuleDraft,
  ruleSentence,
  suggestedLabel,
} from './rule-words';

/** A rule while it is entered: numbers may be missing. */
export type RuleForm = Omit<RuleDraft, 'points' | 'perMinutes'> & {
  points: number | undefined;
  perMinutes: number | undefined;
};

const ROLES = ACTIVITY_ROLES.map((value) => ({ value, label: ACTIVITY_ROLE_LABELS[value] }));
const MEASURES = RULE_MEASURES.map((value) => ({ value, label: MEASURE_LABELS[value] }));
const MEASURE_HINTS: Record<RuleMeasure, string> = {
  time: '每参加一次计一次分',
  minutes: '按审核通过的时长计分，不满的零头不计',
  session: '一天参加几次也只算一场',
  year: '一年只计一次分',
};
const POINTS_LABELS: Record<RuleMeasure, string> = {
  time: '每次计',
  minutes: '计',
  session: '每场计',
  year: '每年计',
};
const AN_HOUR = 60;

/** One rule of scoring. */
export function RuleSheet(props: PartProps<RuleForm>) {
  return (
    <PartSheet {...props} title={props.isNew ? '添加计分规则' : '修改计分规则'}>
      {(form) => <RuleFields {...form} />}
    </PartSheet>
  );
}

interface RuleFieldsProps {
  value: RuleForm;
  set: (change: Partial<RuleForm>) => void;
  faults: Readonly<Record<string, string>>;
}

function RuleFields({ value, set, faults }: RuleFieldsProps) {
  // A name of one's own stays; ours follows what is entered.
  const [named, setNamed] = useState(() => value.label !== '' && value.label !== labelOf(value));
  const change = (part: Partial<RuleForm>) => {
    const next = { ...value, ...part };
    set(named ? part : { ...part, label: labelOf(next) });
  };
  const { points, perMinutes } = value;
  return (
    <>
      {points && perMinutes !== undefined ? (
        <Notice tone="info">{ruleSentence({ ...value, points, perMinutes })}</Notice>
      ) : null}
      <TypeFields value={value} error={faults.types} onChange={(types) => change({ types })} />
      <ChipsField
        id="rule-role"
        label="给谁计分"
        choices={ROLES}
        value={value.roles}
        error={faults.roles}
        onChange={(roles) => change({ roles: [...roles] })}
      />
      <ChipsField
        id="rule-measure"
        label="怎么计分"
        single
        choices={MEASURES}
        value={[value.measure]}
        hint={MEASURE_HINTS[value.measure]}
        onChange={([measure = 'time']) =>
          change({ measure, perMinutes: measure === 'minutes' ? AN_HOUR : 0 })
        }
      />
      {value.measure === 'minutes' ? (
        <NumberField
          id="rule-minutes"
          label="每满"
          required
          unit="分钟"
          maxLength={4}
          value={perMinutes}
          error={faults.perMinutes}
          onChange={(minutes) => change({ perMinutes: minutes })}
        />
      ) : null}
      <NumberField
        id="rule-points"
        label={POINTS_LABELS[value.measure]}
        required
        unit="分"
        maxLength={4}
        value={points}
        error={faults.points}
        onChange={(next) => change({ points: next })}
      />
      {CAP_WORDS.map(([field, word]) => (
        <NumberField
          key={field}
          id={`rule-${field}`}
          label={`${word}最多`}
          unit={value.caps[field] === null ? undefined : '分'}
          placeholder="不限"
          maxLength={5}
          value={value.caps[field] ?? undefined}
          error={faults[`caps.${field}`]}
          onChange={(limit) => change({ caps: { ...value.caps, [field]: limit ?? null } })}
        />
      ))}
      <TextField
        id="rule-label"
        label="规则名称"
        required
        value={value.label}
        maxLength={LABEL_CHARACTERS}
        placeholder="按内容自动填写"
        hint="本人在积分明细里看到的就是这个名称"
        error={faults.label}
        onChange={(label) => {
          setNamed(label !== '');
          set({ label });
        }}
      />
    </>
  );
}

function labelOf({ points, perMinutes, ...rest }: RuleForm): string {
  if (!points || perMinutes === undefined || rest.types.length === 0) return '';
  return suggestedLabel({ ...rest, points, perMinutes });
}

interface TypeFieldsProps {
  value: RuleForm;
  error: string | undefined;
  onChange: (types: RuleForm['types']) => void;
}

/** Activities by kind, several at once. */
function TypeFields({ value: { types }, error, onChange }: TypeFieldsProps) {
  return (
    <>
      <View className="rule-types">
        <Text className="rule-types__title">哪些活动</Text>
        <Text className={error ? 'rule-types__error' : 'rule-types__hint'}>
          {error ?? '可以选几种，按同一条规则计分'}
        </Text>
      </View>
      {ACTIVITY_KINDS.map((kind) => {
        const others = types.filter((type) => kindOfType(type) !== kind);
        return (
          <ChipsField
            key={kind}
            id="rule-type"
            label={ACTIVITY_KIND_LABELS[kind]}
            choices={typesOfKind(kind).map((type) => ({
              value: type,
              label: ACTIVITY_TYPE_FACTS[type].label,
            }))}
            value={types}
            onChange={(chosen) => {
              const all = new Set([...others, ...chosen]);
              onChange(ACTIVITY_TYPES.filter((type) => all.has(type)));
            }}
          />
        );
      })}
    </>
  );
}
