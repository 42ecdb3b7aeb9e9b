import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Section } from '@/components/section/section';
import { AddRow } from './add-row';
import { assessmentWords } from './assessment-words';
import type { EditedPart } from './edit-sheet';
import type { AssessmentDraft } from './rule-draft';
import { VETO_WORDS } from './score-rows';

interface AssessmentPartsProps {
  assessment: AssessmentDraft;
  faults: Readonly<Record<string, string>>;
  names: ReadonlyMap<string, string>;
  onEdit: (part: EditedPart) => void;
}

/** How a result is made, then the lists of what adds, takes away, decides alone, and who is left out. */
export function AssessmentParts({ assessment, faults, names, onEdit }: AssessmentPartsProps) {
  const { bonuses, deductions, vetoes, exempt } = assessment;
  const [first = '', limits = ''] = assessmentWords({ ...assessment, exempt: [] });
  const whole = [faults['assessment.floor'], faults['assessment.ceiling']].filter(
    (words) => words !== undefined,
  );
  return (
    <>
      <Card flush>
        <ListRow
          id="edit-assessment"
          title={first}
          lines={[limits, ...whole.map((words) => `请修改：${words}`)]}
          onTap={() => onEdit({ part: 'assessment', index: 0 })}
        />
      </Card>
      <Rows
        part="bonuses"
        title="加分事项"
        rows={bonuses.map(({ key, label, maxPoints }) => ({
          key,
          title: label,
          line: `一次最多加${maxPoints}分`,
        }))}
        onEdit={onEdit}
      />
      <Rows
        part="deductions"
        title="扣分事项"
        rows={deductions.map(({ key, label, points }) => ({ key, title: label, line: `每次扣${points}分` }))}
        onEdit={onEdit}
      />
      <Rows
        part="vetoes"
        title="一票否决事项"
        rows={vetoes.map(({ key, label, effect }) => ({ key, title: label, line: VETO_WORDS[effect] }))}
        onEdit={onEdit}
      />
      <Rows
        part="exempt"
        title="免考核人员"
        rows={exempt.map(({ label, memberIds }, index) => ({
          key: `${label}${memberIds.join()}`,
          title: label,
          line: faults[`assessment.exempt.${index}.memberIds`] ?? peopleWords(memberIds, names),
        }))}
        onEdit={onEdit}
      />
    </>
  );
}

const NAMES_SHOWN = 6;

function peopleWords(memberIds: readonly string[], names: ReadonlyMap<string, string>): string {
  if (memberIds.length === 0) return '还没有选人，点这里选择';
  const known = memberIds.flatMap((memberId) => names.get(memberId) ?? []).slice(0, NAMES_SHOWN);
  const more = memberIds.length > known.length ? `等${memberIds.length}人` : '';
  return `${known.join('、')}${more}`;
}

interface RowsProps {
  part: EditedPart['part'];
  title: string;
  rows: ReadonlyArray<{ key: string; title: string; line: string }>;
  onEdit: (part: EditedPart) => void;
}

function Rows({ part, title, rows, onEdit }: RowsProps) {
  return (
    <Section title={title}>
      <Card flush>
        {rows.map((row, index) => (
          <ListRow
            key={row.key}
            id={`edit-${part}-${index}`}
            title={row.title}
            lines={[row.line]}
            onTap={() => onEdit({ part, index })}
          />
        ))}
        <AddRow
          id={`add-${part}`}
          words={`添加${title}`}
          onTap={() => onEdit({ part, index: rows.length })}
        />
      </Card>
    </Section>
  );
}
