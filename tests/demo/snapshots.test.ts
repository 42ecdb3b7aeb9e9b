import { describe, expect, it } from 'vitest';
import { judgeReadiness } from '../../cloudfunctions/server/campaign/judge-readiness';
import { addDays, type LocalDate, startOfDayMs } from '../../src/shared/time/local-date';
import { weekOf } from '../../src/shared/time/week';
import { demoOf, documentsOf, TODAY } from './demo';

describe('the pictures of the demo', () => {
  const demo = demoOf(TODAY);
  const all = documentsOf(demo, 'campaign_snapshots');
  const pictures = all.filter(({ year }) => year === TODAY.slice(0, 4));
  const weeks = pictures.filter(({ weekOf: week }) => week !== 'latest');
  const latest = pictures.find(({ weekOf: week }) => week === 'latest');
  const [unit] = documentsOf(demo, 'units');

  it('are one a week of the campaign’s year, taken on its last day, none of them in days to come', () => {
    expect(weeks.length).toBeGreaterThan(20);
    weeks.forEach(({ weekOf: week, takenOn, year }, index) => {
      expect(weekOf(takenOn)).toBe(week);
      expect(takenOn).toBe(addDays(week as LocalDate, 6));
      expect(takenOn.slice(0, 4)).toBe(year);
      if (index > 0) expect(week).toBe(addDays(weeks[index - 1]?.weekOf as LocalDate, 7));
    });
    expect(latest?.takenOn).toBe(addDays(TODAY, -1));
  });

  it('grow out of what was counted: pieces and tasks of a later week are not fewer', () => {
    for (const [index, { pieces, tasks }] of weeks.entries()) {
      const before = weeks[index - 1];
      expect(tasks.total).toBeGreaterThanOrEqual(before?.tasks.total ?? 0);
      // A counted record that is taken back takes its session with it, never a whole week’s worth.
      expect(pieces).toBeGreaterThan((before?.pieces ?? 0) - 3);
    }
    expect(weeks.at(-1)?.pieces).toBeGreaterThan(2 * (weeks[0]?.pieces ?? Number.NaN));
  });

  it('end where the documents themselves stand, but for what today brought', () => {
    const { campaign } = unit ?? {};
    if (!campaign) throw new Error('the demo unit has no campaign');
    const judged = judgeReadiness(
      {
        chapters: documentsOf(demo, 'chapters').filter(({ year }) => year === campaign.year),
        departments: documentsOf(demo, 'departments'),
        tallies: documentsOf(demo, 'tallies').filter(
          ({ groupKind, year }) => groupKind === 'department' && year === campaign.year,
        ),
      },
      {
        campaign,
        today: addDays(TODAY, -1),
        unitYear: documentsOf(demo, 'unit_years').find(({ year }) => year === campaign.year) ?? null,
      },
    );
    const morning = startOfDayMs(TODAY);
    const today = documentsOf(demo, 'point_entries').filter(({ createdAtMs }) => createdAtMs >= morning);
    const difference = judged.readiness.readinessPermille - (latest?.readinessPermille ?? Number.NaN);
    expect(Math.abs(difference)).toBeLessThanOrEqual(today.length === 0 ? 0 : 10);
  });

  it('go on from those of the year before, which end with it', () => {
    const former = all.filter((picture) => !pictures.includes(picture));
    expect(former.length).toBe(52);
    expect(former.at(-1)?.takenOn).toBe('2025-12-28');
    expect(new Set(former.map(({ year }) => year))).toEqual(new Set(['2025']));
    const permille = former.map(({ readinessPermille }) => readinessPermille);
    expect(permille.at(-1)).toBeGreaterThan(permille[0] ?? Number.NaN);
    expect(permille.at(-1)).toBeLessThan(latest?.readinessPermille ?? Number.NaN);
  });

  it('leave their headline in the unit', () => {
    expect(unit?.readiness).toEqual({
      campaignId: latest?.campaignId,
      year: latest?.year,
      takenOn: latest?.takenOn,
      readinessPermille: latest?.readinessPermille,
      missingEvidence: latest?.missingEvidence,
      tasksOverdue: latest?.tasks.overdue,
    });
  });
});
