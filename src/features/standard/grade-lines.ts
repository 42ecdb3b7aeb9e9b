interface Grade {
  readonly label: string;
  readonly percent: number;
}

/** Grades as they are written in a text: `A 100`, one a line. */
export const gradeLines = (grades: readonly Grade[]): string =>
  grades.map(({ label, percent }) => `${label} ${percent}`).join('\n');

/** Lines back as grades; undefined when a line is none. */
export function parseGradeLines(lines: string): Grade[] | undefined {
  const grades: Grade[] = [];
  for (const line of lines.split('\n')) {
    if (line.trim() === '') continue;
    const [, label, percent] = /^\s*(.*?)[\s：:，,]+(\d{1,3})\s*[%％]?\s*$/.exec(line) ?? [];
    if (!label || percent === undefined) return undefined;
    grades.push({ label, percent: Number(percent) });
  }
  return grades;
}
