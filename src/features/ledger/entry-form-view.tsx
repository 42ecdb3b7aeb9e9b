import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { MessageBar } from '@/components/message-bar/message-bar';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { Section } from '@/components/section/section';
import { serverNowMs } from '@/services/clock';
import type { LedgerDetail } from '@/shared/ledger/contract';
import type { LedgerField } from '@/shared/ledger/field';
import type { LedgerKind } from '@/shared/ledger/kind';
import { LEDGER_KIND_FACTS } from '@/shared/ledger/kind-facts';
import { localDateOf } from '@/shared/time/local-date';
import { EntryField } from './entry-field';
import { EntrySaved } from './entry-saved';
import { formParts, type LedgerForm } from './ledger-form';
import { type EntryForm, useEntryForm } from './use-entry-form';

interface EntryFormViewProps {
  kind: LedgerKind;
  /** Undefined for a new one. */
  entry: LedgerDetail | undefined;
  presets: LedgerForm;
  /** Managers choose people; others enter for themselves. */
  seesPeople: boolean;
}

/** The form of one ledger, made from its fields: what must be told first, the rest below. */
export function EntryFormView({ kind, entry, presets, seesPeople }: EntryFormViewProps) {
  const state = useEntryForm(kind, entry, presets);
  const { required, optional } = formParts(kind, seesPeople);
  const { confirmed, purpose } = LEDGER_KIND_FACTS[kind];
  if (state.saved) return <EntrySaved kind={kind} saved={state.saved} title={titleOf(kind, state.form)} />;
  const bar = (
    <MessageBar error={state.failure}>
      <ActionButton id="entry-submit" kind="primary" busy={state.sending} onTap={() => void state.submit()}>
        {submitWords(kind, Boolean(entry), Boolean(confirmed))}
      </ActionButton>
    </MessageBar>
  );
  return (
    <PageFrame bottomBar={bar}>
      {entry?.state === 'returned' ? (
        <Notice tone="bad">{`退回原因：${entry.history.at(-1)?.reason ?? ''}`}</Notice>
      ) : null}
      {entry?.state === 'recorded' && confirmed ? (
        <Notice tone="wait">修改后要重新确认，原来的得分先收回</Notice>
      ) : null}
      {entry || kind === 'venueBooking' ? null : <Notice tone="info">{purpose}</Notice>}
      <Fields fields={required} state={state} seesPeople={seesPeople} />
      {optional.length > 0 ? (
        <Section title="补充（可不填）">
          <Fields fields={optional} state={state} seesPeople={seesPeople} />
        </Section>
      ) : null}
    </PageFrame>
  );
}

interface FieldsProps {
  fields: readonly LedgerField[];
  state: EntryForm;
  seesPeople: boolean;
}

function Fields({ fields, state, seesPeople }: FieldsProps) {
  const today = localDateOf(serverNowMs());
  return (
    <Card flush>
      {fields.map((field) => (
        <EntryField
          key={field.key}
          field={field}
          value={state.form.values[field.key] ?? null}
          names={state.form.names}
          error={state.errors[field.key]}
          today={today}
          seesPeople={seesPeople}
          onChange={(value, names) => state.set(field.key, value, names)}
        />
      ))}
    </Card>
  );
}

function submitWords(kind: LedgerKind, changing: boolean, confirmed: boolean): string {
  if (confirmed) return changing ? '重新提交' : '提交';
  if (kind === 'venueBooking') return changing ? '改好了' : '预约';
  return changing ? '保存修改' : '登记';
}

const titleOf = (kind: LedgerKind, { values }: LedgerForm) =>
  String(values[LEDGER_KIND_FACTS[kind].titleKey] ?? '');
