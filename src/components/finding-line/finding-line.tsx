import { openPage } from '@/services/route';
import type { FindingRow } from '@/shared/selfcheck/contract';
import type { LocalDate } from '@/shared/time/local-date';
import { ListRow } from '../list-row/list-row';
import { StatusTag } from '../status-tag/status-tag';
import { findingTag } from './finding-words';

interface FindingLineProps {
  finding: Pick<
    FindingRow,
    'findingId' | 'text' | 'ownerName' | 'departmentName' | 'state' | 'overdue' | 'deadline' | 'year'
  >;
  /** Said above the list; another year stands with the finding. */
  shownYear: string;
  /** How far it is, below who has it. */
  line: string;
  today: LocalDate;
}

/** A finding in a list: what, who, until when, how far. */
export function FindingLine({ finding, shownYear, line, today }: FindingLineProps) {
  const { findingId, text, ownerName, departmentName, year } = finding;
  const tag = findingTag(finding, today);
  return (
    <ListRow
      id={`finding-${findingId}`}
      title={text}
      lines={[`${ownerName} · ${departmentName}${year === shownYear ? '' : ` · ${year}年度`}`, line]}
      trail={<StatusTag tone={tag.tone}>{tag.words}</StatusTag>}
      onTap={() => openPage('selfcheck/finding', { findingId })}
    />
  );
}
