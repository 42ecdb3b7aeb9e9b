import { Text, View } from '@tarojs/components';
import { ChipsField } from '@/components/fields/chips-field';
import { NumberField } from '@/components/fields/number-field';
import { TextField } from '@/components/fields/text-field';
import { FormPart } from '@/components/form-faults/form-part';
import { FieldError } from '@/components/form-row/field-error';
import { type ChosenPerson, PeopleChooser } from '@/components/people-chooser/people-chooser';
import { VETO_EFFECTS, type VetoEffect } from '@/shared/points/assessment-rules';
import './item-sheets.scss';
import { type PartProps, PartSheet } from './part-sheet';
import { VETO_WORDS } from './score-rows';

const LABEL_CHARACTERS = 60;
const MOST_EXEMPT = 200;
const EFFECTS = VETO_EFFECTS.map((value) => ({ value, label: VETO_WORDS[value] }));

interface WhatFieldProps {
  example: string;
  value: string;
  error: string | undefined;
  onChange: (label: string) => void;
}

/** What the rule calls the thing it is about. */
function WhatField({ example, ...field }: WhatFieldProps) {
  return (
    <TextField
      id="item-label"
      label="什么事"
      required
      placeholder={`例如：${example}`}
      maxLength={LABEL_CHARACTERS}
      {...field}
    />
  );
}

export interface DeductionForm {
  key: string;
  label: string;
  points: number | undefined;
}

export function DeductionSheet(props: PartProps<DeductionForm>) {
  return (
    <PartSheet {...props} title="扣分事项">
      {({ value, set, faults }) => (
        <>
          <WhatField
            example="无故缺席学习"
            value={value.label}
            error={faults.label}
            onChange={(label) => set({ label })}
          />
          <NumberField
            id="item-points"
            label="每次扣"
            required
            unit="分"
            maxLength={4}
            value={value.points}
            error={faults.points}
            onChange={(points) => set({ points })}
          />
        </>
      )}
    </PartSheet>
  );
}

export interface BonusForm {
  key: string;
  label: string;
  maxPoints: number | undefined;
}

export function BonusSheet(props: PartProps<BonusForm>) {
  return (
    <PartSheet {...props} title="加分事项">
      {({ value, set, faults }) => (
        <>
          <WhatField
            example="讲微党课"
            value={value.label}
            error={faults.label}
            onChange={(label) => set({ label })}
          />
          <NumberField
            id="item-points"
            label="一次最多加"
            required
            unit="分"
            maxLength={4}
            value={value.maxPoints}
            error={faults.maxPoints}
            onChange={(maxPoints) => set({ maxPoints })}
          />
        </>
      )}
    </PartSheet>
  );
}

export interface VetoForm {
  key: string;
  label: string;
  effect: VetoEffect;
}

export function VetoSheet(props: PartProps<VetoForm>) {
  return (
    <PartSheet {...props} title="一票否决事项">
      {({ value, set, faults }) => (
        <>
          <WhatField
            example="受到党纪处分"
            value={value.label}
            error={faults.label}
            onChange={(label) => set({ label })}
          />
          <ChipsField
            id="item-effect"
            label="后果"
            single
            choices={EFFECTS}
            value={[value.effect]}
            onChange={([effect = 'zero']) => set({ effect })}
          />
        </>
      )}
    </PartSheet>
  );
}

export interface ExemptForm {
  label: string;
  memberIds: readonly string[];
}

interface ExemptSheetProps extends PartProps<ExemptForm> {
  nameOf: (memberId: string) => string;
  /** Names of people just chosen. */
  onNames: (people: readonly ChosenPerson[]) => void;
}

export function ExemptSheet({ nameOf, onNames, ...props }: ExemptSheetProps) {
  return (
    <PartSheet {...props} title="免考核人员">
      {({ value, set, faults }) => (
        <>
          <TextField
            id="item-label"
            label="哪一类人"
            required
            placeholder="例如：离退休党员"
            maxLength={40}
            value={value.label}
            error={faults.label}
            onChange={(label) => set({ label })}
          />
          <FormPart error={faults.memberIds}>
            <View className="exempt-people">
              <Text className="exempt-people__count">{`已选${value.memberIds.length}人`}</Text>
              {faults.memberIds ? <FieldError>{faults.memberIds}</FieldError> : null}
            </View>
          </FormPart>
          <PeopleChooser
            people={value.memberIds.map((memberId) => ({ memberId, name: nameOf(memberId) }))}
            most={MOST_EXEMPT}
            onChange={(people) => {
              onNames(people);
              set({ memberIds: people.map(({ memberId }) => memberId) });
            }}
          />
        </>
      )}
    </PartSheet>
  );
}
