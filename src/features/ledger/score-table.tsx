import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { NumberField } from '@/components/fields/number-field';
import { Notice } from '@/components/notice/notice';
import { Section } from '@/components/section/section';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { useMutation } from '@/services/use-mutation';
import {
  ADOPTION_LEVEL_LABELS,
  ADOPTION_LEVELS,
  type AdoptionLevel,
  type ScoreTable,
  scoreTableFaults,
} from '@/shared/ledger/adoption-level';
import './score-table.scss';

interface ScoreTableCardProps {
  table: ScoreTable;
  mayChange: boolean;
  onDone: () => void;
}

/** How many points an article gives by where it appeared; the administrator sets them. */
export function ScoreTableCard({ table, mayChange, onDone }: ScoreTableCardProps) {
  const [open, setOpen] = useState(false);
  return (
    <Section title="计分标准（每篇）" more="修改" onMore={mayChange ? () => setOpen(true) : undefined}>
      <Card>
        <View className="score-table">
          {ADOPTION_LEVELS.map((level) => (
            <View className="score-table__level" key={level}>
              <Text className="score-table__points">{table[level]}</Text>
              <Text className="score-table__label">{ADOPTION_LEVEL_LABELS[level]}</Text>
            </View>
          ))}
        </View>
      </Card>
      {open ? (
        <ScoreTableSheet
          table={table}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            onDone();
          }}
        />
      ) : null}
    </Section>
  );
}

type Draft = Partial<Record<AdoptionLevel, number>>;

function ScoreTableSheet({
  table,
  onClose,
  onDone,
}: {
  table: ScoreTable;
  onClose: () => void;
  onDone: () => void;
}) {
  const [draft, setDraft] = useState<Draft>({ ...table });
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const { run, running, error, fields } = useMutation('ledger.saveScoreTable');
  const save = async () => {
    const checked = checkInput('ledger.saveScoreTable', draft);
    const found = checked.ok ? scoreTableFaults(checked.input) : checked.fields;
    setFaults(found);
    if (!checked.ok || Object.keys(found).length > 0) return;
    if (!(await run(checked.input))) return;
    toast('已保存，以后确认的稿件按新标准计分');
    onDone();
  };
  return (
    <Sheet
      open
      title="修改计分标准"
      onClose={onClose}
      actions={
        <ActionButton id="score-save" kind="primary" busy={running} onTap={() => void save()}>
          保存
        </ActionButton>
      }
    >
      {ADOPTION_LEVELS.map((level) => (
        <NumberField
          key={level}
          id={`score-${level}`}
          label={ADOPTION_LEVEL_LABELS[level]}
          unit="分"
          maxLength={4}
          value={draft[level]}
          error={faults[level] ?? fields[level]}
          onChange={(points) => setDraft((old) => ({ ...old, [level]: points }))}
        />
      ))}
      <Notice tone="info">已经确认的稿件保持原来的得分</Notice>
      {error ? <Notice tone="bad">{error.message}</Notice> : null}
    </Sheet>
  );
}
