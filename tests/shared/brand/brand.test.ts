import { describe, expect, it } from 'vitest';
import { type BrandStage, brandFaults, stageState } from '../../../src/shared/brand/brand';
import { brandFigures, type DoneOfMonth } from '../../../src/shared/brand/figures';
import type { LocalDate } from '../../../src/shared/time/local-date';

const day = (text: string) => text as LocalDate;
const stage = (change: Partial<BrandStage> = {}): BrandStage => ({
  name: '启动',
  startsOn: day('2026-03-01'),
  endsOn: day('2026-03-31'),
  goal: '',
  done: false,
  ...change,
});

describe('a stage', () => {
  it('goes by its days, and is done when somebody says so', () => {
    const states = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((today) =>
      stageState(stage(), day(today)),
    );
    expect(states).toEqual(['ahead', 'underway', 'underway', 'late']);
    expect(stageState(stage({ done: true }), day('2026-02-01'))).toBe('done');
  });
});

describe('a brand', () => {
  it('has no year, a special project has one; stages end after they begin; projects are the unit’s', () => {
    const draft = { kind: 'brand', year: null, stages: [stage()], projectKeys: ['a'] } as const;
    expect(brandFaults(draft, ['a', 'b'])).toEqual({});
    expect(Object.keys(brandFaults({ ...draft, year: '2026' }, ['a']))).toEqual(['year']);
    expect(Object.keys(brandFaults({ ...draft, kind: 'special' }, ['a']))).toEqual(['year']);
    expect(Object.keys(brandFaults(draft, ['b']))).toEqual(['projectKeys']);
    const stages = [stage(), stage({ endsOn: day('2026-02-01') })];
    expect(Object.keys(brandFaults({ ...draft, stages }, ['a']))).toEqual(['stages.1.endsOn']);
  });
});

describe('its figures', () => {
  const spring: DoneOfMonth = {
    projects: {
      springBreeze: { records: 5, minutes: 600, creditMinutes: 450 },
      other: { records: 9, minutes: 90, creditMinutes: 90 },
    },
    held: {
      projectService: { springBreeze: { act1: 3, act2: 2, undone: 0 }, other: { act3: 9 } },
      partyLecture: { none: { talk: 20, elsewhere: 7 } },
    },
  };
  const months = (at: number, done: DoneOfMonth) =>
    Array.from({ length: 12 }, (_, index) => (index === at ? done : undefined));

  it('are those of its projects and of the activities named beside them, each once', () => {
    const sports: DoneOfMonth = {
      projects: { springBreeze: { records: 1, minutes: 60, creditMinutes: 60 } },
      held: { projectService: { springBreeze: { act1: 1 } } },
    };
    const figures = brandFigures([months(2, spring), months(2, sports)], {
      projectKeys: ['springBreeze', 'springBreeze'],
      activityIds: ['talk', 'act1'],
    });
    // act1 of both departments is one session; act1 named a second time adds nothing.
    expect(figures).toMatchObject({ sessions: 3, records: 26, minutes: 660, creditMinutes: 510 });
    expect(figures.months[2]).toEqual({ records: 26, minutes: 660, creditMinutes: 510 });
    expect(figures.recordsOf.get('act1')).toBe(4);
  });

  it('are zeros without anything done', () => {
    expect(brandFigures([], { projectKeys: ['a'], activityIds: [] })).toMatchObject({
      sessions: 0,
      records: 0,
      minutes: 0,
    });
  });
});
