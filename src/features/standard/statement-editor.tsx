import { ActionButton } from '@/components/action-button/action-button';
import { TextSheet } from '@/components/written-text/text-sheet';
import { useMutation } from '@/services/use-mutation';
import { MAX_STATEMENT_CHARS } from '@/shared/standard/indicator';
import type { IndicatorPage } from './standard-words';

interface StatementEditorProps {
  page: IndicatorPage;
  onChanged: () => Promise<void>;
  onClose: () => void;
}

/** Writes the statement, from last year's if one likes. */
export function StatementEditor({ page, onChanged, onClose }: StatementEditorProps) {
  const saving = useMutation('standard.saveStatement');
  const { key, year, statement } = page;
  const { revision, lastYear } = statement;
  return (
    <TextSheet
      id="statement"
      title="填报说明"
      draft={`standard.statement.${year}.${key}`}
      text={statement.text}
      most={MAX_STATEMENT_CHARS}
      placeholder="写清做了什么、成效怎样，数字要与材料一致"
      busy={saving.running}
      error={saving.error?.message}
      save={async (text) => (await saving.run({ year, key, revision, text })) !== undefined}
      onChanged={onChanged}
      onClose={onClose}
      begin={
        lastYear
          ? (change) => (
              <ActionButton id="statement-last-year" kind="quiet" onTap={() => change(lastYear)}>
                从上一年度的写起
              </ActionButton>
            )
          : undefined
      }
    />
  );
}
