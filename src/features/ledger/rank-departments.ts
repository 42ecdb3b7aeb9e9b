interface DepartmentScore {
  readonly departmentId: string;
  readonly name: string;
  readonly scorePoints: number;
  readonly months: readonly number[];
}

/** Departments with points as rows of a ranking, equal points sharing a place; the unit's sums by month. */
export function rankDepartments(departments: readonly DepartmentScore[]) {
  const scored = departments.filter(({ scorePoints }) => scorePoints > 0);
  const rows = scored.map(({ departmentId, name, scorePoints }) => ({
    subjectId: departmentId,
    name,
    departmentName: '',
    rank: scored.filter((other) => other.scorePoints > scorePoints).length + 1,
    points: scorePoints,
    volunteerMinutes: 0,
    creditMinutes: 0,
    isOwn: false,
  }));
  const months = Array.from({ length: 12 }, (_, month) =>
    departments.reduce((sum, department) => sum + (department.months[month] ?? 0), 0),
  );
  return { rows, months, total: scored.reduce((sum, { scorePoints }) => sum + scorePoints, 0) };
}
