import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { ChipsField } from '@/components/fields/chips-field';
import { DateField } from '@/components/fields/date-field';
import { TextAreaField } from '@/components/fields/text-area-field';
import { MessageBar } from '@/components/message-bar/message-bar';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { PersonField } from '@/components/person-field/person-field';
import { PicturePicker } from '@/components/picture-picker/picture-picker';
import type { Output } from '@/shared/contract/actions';
import type { ItemSource } from '@/shared/points/point-item';
import { addDays, parseLocalDate } from '@/shared/time/local-date';
import { type AppealToMend, itemChoices, setOn } from './item-form';
import { ItemSent } from './item-sent';
import { ItemSubject } from './item-subject';
import { SOURCE_LABELS } from './item-words';
import { useItemForm } from './use-item-form';

const SOURCES = (['bonus', 'deduction', 'veto'] as const).map((value) => ({
  value,
  label: SOURCE_LABELS[value],
}));
const FACT_CHARACTERS = 300;
const DAYS_BACK = 366;

const FACT_EXAMPLES: Record<ItemSource, string> = {
  bonus: '例如：11月5日为全局党员讲微党课，有签到表',
  deduction: '例如：11月12日集中学习无故未到，未请假',
  veto: '例如：11月3日受到党内警告处分，见通报',
  correction: '例如：核对签到表，11月5日党课确有参加',
};

interface ItemFormViewProps {
  sets: Output<'points.ruleSets'>['ruleSets'];
  appeal: AppealToMend | undefined;
  /** Nobody proposes for themselves. */
  ownId: string;
}

/** Proposes points that come from no activity, with the fact they stand on. */
export function ItemFormView({ sets, appeal, ownId }: ItemFormViewProps) {
  const form = useItemForm(appeal);
  const { values, set, fields, today } = form;
  const choices = itemChoices(values.source, setOn(values.occurredOn, sets));
  if (form.sentFor !== undefined) {
    return <ItemSent name={form.sentFor} onAgain={appeal ? undefined : form.again} />;
  }
  return (
    <PageFrame
      bottomBar={
        <MessageBar error={form.error}>
          <ActionButton id="item-submit" kind="primary" busy={form.sending} onTap={() => void form.submit()}>
            提出，等待确认
          </ActionButton>
        </MessageBar>
      }
    >
      {appeal ? <Notice tone="info">{`更正${appeal.person.name}成立的申诉：${appeal.about}`}</Notice> : null}
      <Card flush>
        {appeal ? null : (
          <>
            <ChipsField
              id="item-source"
              label="类别"
              single
              choices={SOURCES}
              value={SOURCES.map(({ value }) => value).filter((value) => value === values.source)}
              onChange={([source = 'bonus']) => set({ source, itemKey: undefined, points: undefined })}
            />
            <PersonField
              id="item-person"
              label="人员"
              required
              leftOut={[ownId]}
              value={values.person}
              error={fields.memberId}
              onChange={(person) => set({ person })}
            />
          </>
        )}
        <DateField
          id="item-date"
          label="发生日期"
          required
          value={parseLocalDate(values.occurredOn)}
          from={addDays(today, -DAYS_BACK)}
          to={today}
          today={today}
          error={fields.occurredOn}
          onChange={(day) => set({ occurredOn: day ?? today, itemKey: undefined })}
        />
        <ItemSubject
          values={values}
          choices={choices}
          fields={fields}
          veto={appeal?.veto ?? false}
          set={set}
        />
      </Card>
      <Card flush>
        <TextAreaField
          id="item-fact"
          label="事实依据"
          required
          value={values.fact}
          maxLength={FACT_CHARACTERS}
          placeholder={FACT_EXAMPLES[values.source]}
          hint="本人会看到这段话"
          error={fields.fact}
          onChange={(fact) => set({ fact })}
        />
        <PicturePicker
          label="图片（可不填）"
          use="evidence"
          value={values.pictures}
          error={fields.pictures}
          onChange={(pictures) => set({ pictures })}
        />
      </Card>
      <Notice tone="info">由另一位支部书记确认后才计入；提出人和本人都不能确认</Notice>
    </PageFrame>
  );
}
