import { Text, Textarea, View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { discardDraft, readDraft, saveDraft } from '@/services/drafts';
import { useMutation } from '@/services/use-mutation';
import { MAX_STATEMENT_CHARS } from '@/shared/standard/indicator';
import './definition-card.scss';
import type { IndicatorPage } from './standard-words';

interface StatementEditorProps {
  page: IndicatorPage;
  onChanged: () => Promise<void>;
  onClose: () => void;
}

/** More can be pasted than may be saved: one shortens it here, with the count in view. */
const MOST_TYPED = 2000;

/** Writes the statement; what was typed outlives a closed panel until it is saved. */
export function StatementEditor({ page, onChanged, onClose }: StatementEditorProps) {
  const saving = useMutation('standard.saveStatement');
  const { key, year, statement } = page;
  const draft = `standard.statement.${year}.${key}`;
  const [text, setText] = useState(() => {
    const kept = readDraft(draft);
    return typeof kept === 'string' && kept !== '' ? kept : statement.text;
  });
  const chars = [...text.trim()].length;
  const over = chars - MAX_STATEMENT_CHARS;
  const change = (next: string) => {
    setText(next);
    saveDraft(draft, next);
  };
  const save = async () => {
    if (!(await saving.run({ year, key, revision: statement.revision, text: text.trim() }))) return;
    discardDraft(draft);
    toast('已保存');
    await onChanged();
    onClose();
  };
  const actions = (
    <ActionButton
      id="statement-save"
      kind="primary"
      busy={saving.running}
      disabled={over > 0}
      onTap={() => void save()}
    >
      保存
    </ActionButton>
  );
  return (
    <Sheet open title="填报说明" onClose={onClose} actions={actions}>
      <View className="statement__sheet">
        <Textarea
          id="statement-area"
          className="statement__area"
          value={text}
          maxlength={MOST_TYPED}
          placeholder="写清做了什么、成效怎样，数字要与材料一致"
          autoHeight
          disableDefaultPadding
          aria-label="填报说明"
          onInput={(event) => change(event.detail.value)}
        />
        <Text className={`statement__count${over > 0 ? ' statement__count--over' : ''}`}>
          {over > 0 ? `${chars}字，超过${over}字` : `${chars}/${MAX_STATEMENT_CHARS}字`}
        </Text>
      </View>
      {text === '' && statement.lastYear ? (
        <View className="statement__act">
          <ActionButton id="statement-last-year" kind="quiet" onTap={() => change(statement.lastYear)}>
            从上一年度的写起
          </ActionButton>
        </View>
      ) : null}
      {saving.error ? <Notice tone="bad">{saving.error.message}</Notice> : null}
    </Sheet>
  );
}
