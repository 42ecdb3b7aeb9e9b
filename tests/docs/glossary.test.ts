import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_KIND_LABELS } from '../../src/shared/activity/activity-kind';
import { ACTIVITY_TYPE_FACTS } from '../../src/shared/activity/activity-type';
import { SEEDED_PROJECTS } from '../../src/shared/activity/volunteer-project';
import { TRANSFER_STATE_LABELS } from '../../src/shared/membership/transfer';
import { DEFAULT_UNIT_SETTINGS, RANKING_VISIBILITY_LABELS } from '../../src/shared/membership/unit-settings';
import {
  RECORD_SOURCE_LABELS,
  RECORD_STATE_LABELS,
  TIME_CLASS_LABELS,
} from '../../src/shared/record/record-state';
import { SKILL_LABELS } from '../../src/shared/service/skill';
import { STAR_STATE_LABELS } from '../../src/shared/service/star-application';

const glossary = readFileSync('docs/glossary.md', 'utf8');
const [terms = '', figures = ''] = glossary.split('## Where figures come from');

/** Identifier → Chinese term, a row of several taken apart. */
function rows(): Array<readonly [identifier: string, chinese: string]> {
  return [...terms.matchAll(/^\| (`.+?) \| (.+?) \|/gm)].flatMap(([, identifiers = '', chinese = '']) => {
    const names = [...identifiers.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
    const words = names.length > 1 ? chinese.split('、') : [chinese];
    return names.map((name, index) => [name, words[index] ?? chinese] as const);
  });
}

describe('the glossary', () => {
  it('names each term once', () => {
    const names = rows().map(([name]) => name);
    expect(names.length).toBeGreaterThan(80);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('calls things as the app does', () => {
    const known = new Map(rows());
    const labels: Record<string, string> = {
      ...RECORD_STATE_LABELS,
      ...RECORD_SOURCE_LABELS,
      ...TIME_CLASS_LABELS,
      ...SKILL_LABELS,
      ...STAR_STATE_LABELS,
      asked: TRANSFER_STATE_LABELS.asked,
      sent: TRANSFER_STATE_LABELS.sent,
      accepted: TRANSFER_STATE_LABELS.accepted,
      ...Object.fromEntries(Object.entries(ACTIVITY_TYPE_FACTS).map(([type, { label }]) => [type, label])),
      ...ACTIVITY_KIND_LABELS,
      ...Object.fromEntries(SEEDED_PROJECTS.map(({ key, label }) => [key, label])),
    };
    for (const [name, label] of Object.entries(labels))
      expect([name, known.get(name)]).toEqual([name, label]);
    for (const label of Object.values(RANKING_VISIBILITY_LABELS)) expect(terms).toContain(label);
    for (const target of Object.keys(DEFAULT_UNIT_SETTINGS.targets)) expect(known.has(target)).toBe(true);
  });

  it('gives the defaults as they are', () => {
    const { targets, minimumSharePercent } = DEFAULT_UNIT_SETTINGS;
    expect(figures).toContain(
      `= ${(targets.volunteerMinutesPerHead / 1000) | 0} ${String(targets.volunteerMinutesPerHead % 1000).padStart(3, '0')} min`,
    );
    expect(figures).toContain(`| ${minimumSharePercent} % |`);
    expect(figures).toContain(`| ${targets.partyDayAttendancePercent} % |`);
    expect(figures).toContain(`| ${targets.registrationPercent} % |`);
    expect(figures).toContain(`| ${targets.studySessionsPerHead} |`);
  });
});
