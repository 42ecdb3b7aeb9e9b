import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyTally } from '../../../cloudfunctions/server/points/tally';
import type { FindingDoc } from '../../../cloudfunctions/server/store/documents/selfcheck';
import type { TaskDoc } from '../../../cloudfunctions/server/store/documents/task';
import type { Input } from '../../../src/shared/contract/actions';
import { instantOf, type LocalDate } from '../../../src/shared/time/local-date';
import { startCampaign } from '../support/campaign';
import { memberDoc } from '../support/small-unit';
import { startWorld, type World } from '../support/world';

/** A day after the third quarter, within its days of objection when published on it. */
const OCTOBER = instantOf('2026-10-09' as LocalDate, '10:00');
const at = (day: string) => ({ now: instantOf(day as LocalDate, '10:00') });
const THIRD = { periodKey: '2026-Q3' as Input<'appraisal.compute'>['periodKey'] };
const ID = 'unit:2026-Q3';
const office = { appraisalId: ID, departmentId: 'office' };
const sports = { appraisalId: ID, departmentId: 'sports' };

describe('quantified appraisal of departments', () => {
  let world: World;
  let campaignId: string;
  beforeEach(async () => {
    world = await startWorld({ now: OCTOBER });
    await startCampaign(world);
    campaignId = world.documents('campaigns')[0]?._id ?? '';
  });
  afterEach(() => world.close());

  let made = 0;
  function task(
    deadline: string,
    state: TaskDoc['state'],
    reportedOn: string | null,
    over: Partial<TaskDoc> = {},
  ) {
    const _id = `task-${String(++made).padStart(4, '0')}`;
    const reported = reportedOn === null ? [] : [{ event: 'reported' as const, ...at(reportedOn) }];
    const document: TaskDoc = {
      _id,
      unitId: 'unit',
      campaignId,
      year: '2026',
      campaignYearId: `${campaignId}:2026`,
      key: '1-2',
      indicatorCode: '1.2',
      indicatorTitle: '',
      title: '任务',
      standard: '',
      measure: '',
      deadline: deadline as LocalDate,
      standing: false,
      departmentId: 'office',
      departmentName: '办公室',
      ownerId: null,
      ownerName: '',
      state,
      percent: 0,
      weeks: [],
      proof: '',
      evidenceIds: [],
      givenOn: '2026-07-01' as LocalDate,
      remindedOn: '',
      revision: 1,
      dueKey: `${deadline}:${_id}`,
      history: reported.map(({ event, now }) => ({ event, atMs: now, byName: '', reason: '' })),
      ...over,
    };
    world.seed({ tasks: [document] });
  }

  function finding(deadline: string, state: FindingDoc['state'], provedOn: string | null) {
    const _id = `finding-${++made}`;
    world.seed({
      findings: [
        {
          _id,
          unitId: 'unit',
          campaignId,
          year: '2026',
          indicatorKey: null,
          indicatorTitle: '',
          text: '问题',
          way: 'planned',
          measures: '',
          ownerId: 'member',
          ownerName: '元小明',
          provedById: null,
          departmentId: 'office',
          departmentName: '办公室',
          deadline: deadline as LocalDate,
          deadlineKey: `${deadline}:${_id}`,
          openedAtMs: 0,
          openedByName: '',
          state,
          closedOn: null,
          history:
            provedOn === null
              ? []
              : [{ event: 'proved', atMs: at(provedOn).now, byName: '', text: '', pictures: [] }],
        },
      ],
    });
  }

  const compute = (now = OCTOBER) => world.call('secretary', 'appraisal.compute', THIRD, { now });
  async function published() {
    const { computedAtMs } = await compute();
    return world.call('secretary', 'appraisal.publish', { appraisalId: ID, computedAtMs });
  }
  const lineOf = async (part: string, who = 'secretary') =>
    (await world.call(who, 'appraisal.department', office)).lines.find((line) => line.part === part);

  test('reckons tasks and findings that came due in the quarter by the day they were reported', async () => {
    task('2026-07-31', 'done', '2026-07-31');
    task('2026-08-31', 'done', '2026-09-01');
    task('2026-09-30', 'reported', '2026-09-28');
    task('2026-09-30', 'open', null);
    // Of another quarter, cancelled, of another department, of another campaign.
    task('2026-06-30', 'done', '2026-06-30');
    task('2026-10-01', 'done', '2026-09-01');
    task('2026-08-01', 'cancelled', null);
    task('2026-08-01', 'done', '2026-08-01', { departmentId: 'sports' });
    task('2026-08-01', 'open', null, { campaignYearId: 'another:2026' });
    finding('2026-08-15', 'closed', '2026-08-15');
    finding('2026-08-15', 'open', '2026-08-10');
    await compute();
    expect(await lineOf('tasks')).toMatchObject({ value: 200, target: 400, sharePermille: 500 });
    expect(await lineOf('findings')).toMatchObject({ value: 100, target: 200, sharePermille: 500 });
    const other = await world.call('secretary', 'appraisal.department', sports);
    expect(other.lines.find(({ part }) => part === 'tasks')).toMatchObject({ value: 100, target: 100 });
    expect(other.lines.find(({ part }) => part === 'findings')).toMatchObject({ missing: 'noFindings' });
  });

  test('counts what was done in the months of the quarter and no other', async () => {
    const tally = emptyTally('unit', { groupKind: 'department', groupId: 'office' }, '2026');
    const month = (minutes: number, partyDay: number, study: number) => {
      const empty = tally.months['01'];
      if (!empty) throw new Error('no January');
      return {
        ...empty,
        minutes: { ...empty.minutes, volunteerService: minutes },
        records: { ...empty.records, study },
        partyMembersAtPartyDay: partyDay,
      };
    };
    const months = {
      ...tally.months,
      '06': month(9000, 9, 9),
      '07': month(600, 4, 2),
      '09': month(300, 2, 3),
    };
    world.seed({
      tallies: [{ ...tally, months }],
      unit_years: [
        {
          _id: 'unit:2026',
          unitId: 'unit',
          year: '2026',
          ledger: {},
          articleScores: { office: { '06': 20, '08': 2 }, sports: { '07': 5 } },
        },
      ],
    });
    await compute();
    const { people } = await world.call('secretary', 'appraisal.department', office);
    // Fifteen hours among the people of the office.
    expect(await lineOf('service')).toMatchObject({ value: Math.round(1500 / people), target: 625 });
    expect(await lineOf('partyDay')).toMatchObject({
      value: Math.round((100 * 100 * 6) / (3 * people)),
      target: 8000,
    });
    expect(await lineOf('study')).toMatchObject({ value: Math.round(500 / people), target: 300 });
    expect(await lineOf('articles')).toMatchObject({ value: 200, target: 300, sharePermille: 666 });
  });

  test('reads more tasks than fit on a page, and costs the same however many departments there are', async () => {
    for (let index = 0; index < 230; index += 1) task('2026-09-30', 'done', '2026-09-01');
    await compute();
    expect(await lineOf('tasks')).toMatchObject({ value: 23_000, target: 23_000 });
    await compute();
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(25);
    await world.call('leader', 'appraisal.get', { appraisalId: ID });
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(3);
  });

  test('a draft is for managers; once published each department sees its own', async () => {
    await compute();
    expect((await world.call('member', 'appraisal.list', {})).rows).toEqual([]);
    expect((await world.refusal('member', 'appraisal.get', { appraisalId: ID })).code).toBe('NOT_FOUND');
    expect((await world.call('leader', 'appraisal.get', { appraisalId: ID })).departments).toHaveLength(2);
    await published();
    const own = await world.call('member', 'appraisal.get', { appraisalId: ID });
    expect(own.departments.map(({ departmentId }) => departmentId)).toEqual(['office']);
    expect((await world.refusal('member', 'appraisal.department', sports)).code).toBe('NOT_FOUND');
    expect(await world.call('member', 'appraisal.department', office)).toMatchObject({ mayAppeal: true });
    expect(await world.call('admin', 'appraisal.department', sports)).toMatchObject({ mayAppeal: false });
  });

  test('is published once the period is over, as it was seen, and never reckoned again', async () => {
    const early = await compute(at('2026-09-30').now);
    const wanted = { appraisalId: ID, computedAtMs: early.computedAtMs };
    expect((await world.refusal('secretary', 'appraisal.publish', wanted)).message).toContain('重新计算');
    const later = await compute();
    expect((await world.refusal('secretary', 'appraisal.publish', wanted)).code).toBe('STATE_CHANGED');
    const done = await world.call('secretary', 'appraisal.publish', {
      ...wanted,
      computedAtMs: later.computedAtMs,
    });
    expect(done).toMatchObject({ state: 'published', objectionsUntil: '2026-10-11', objectionsOpen: true });
    task('2026-09-30', 'done', '2026-09-01');
    expect((await world.refusal('secretary', 'appraisal.compute', THIRD)).code).toBe('STATE_CHANGED');
    expect(await lineOf('tasks')).toMatchObject({ missing: 'noTasks' });
  });

  test('a changed formula wants the draft reckoned again, and two who change it do not overwrite each other', async () => {
    const { computedAtMs } = await compute();
    const { formula } = await world.call('member', 'appraisal.formula', {});
    const weights = {
      ...formula.weights,
      tasks: 100,
      service: 0,
      partyDay: 0,
      study: 0,
      articles: 0,
      findings: 0,
    };
    const short = { ...formula, weights: { ...weights, tasks: 90 } };
    expect((await world.refusal('admin', 'appraisal.saveFormula', short)).fields?.weights).toContain(
      '还差10分',
    );
    await world.call('admin', 'appraisal.saveFormula', { ...formula, weights });
    const again = await world.refusal('admin', 'appraisal.saveFormula', { ...formula, weights });
    expect(again.code).toBe('STATE_CHANGED');
    const refused = await world.refusal('secretary', 'appraisal.publish', { appraisalId: ID, computedAtMs });
    expect(refused.message).toContain('考核办法已经修改');
    await compute();
    expect((await world.call('secretary', 'appraisal.department', office)).lines).toHaveLength(1);
  });

  test('points added or taken off take two secretaries and outlast a new reckoning', async () => {
    task('2026-09-30', 'done', '2026-09-01');
    await compute();
    const plus = { ...office, centipoints: 150, fact: '承办全市现场会受到通报表扬' };
    const proposed = await world.call('secretary', 'appraisal.proposeItem', plus);
    const itemId = proposed.items[0]?.itemId ?? '';
    expect(proposed).toMatchObject({ plusCentipoints: 0, openItems: 1 });
    const decision = { ...office, itemId, confirm: true, reason: '' };
    expect((await world.refusal('secretary', 'appraisal.decideItem', decision)).code).toBe('NOT_ALLOWED');
    const { computedAtMs } = await compute();
    const waits = await world.refusal('secretary', 'appraisal.publish', { appraisalId: ID, computedAtMs });
    expect(waits.message).toContain('办公室');
    const answers = await Promise.all(
      [1, 2, 3].map(() => world.envelope('secretary2', 'appraisal.decideItem', decision)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await world.call('secretary', 'appraisal.department', office)).toMatchObject({
      plusCentipoints: 150,
      openItems: 0,
    });
    const beyond = await world.refusal('secretary', 'appraisal.proposeItem', { ...plus, centipoints: -600 });
    expect(beyond.message).toBe('减分最多5分，请修改分值');
    await world.call('secretary', 'appraisal.publish', { appraisalId: ID, computedAtMs });
    expect((await world.refusal('secretary', 'appraisal.proposeItem', plus)).code).toBe('STATE_CHANGED');
  });

  test('an appeal of the department is answered from outside of it and corrected by a line that names it', async () => {
    task('2026-09-30', 'done', '2026-10-08');
    await published();
    const asking = { ...office, text: '任务在期限内已口头报告，请核实' };
    const foreign = await world.refusal('member2', 'appraisal.appeal', asking);
    expect(foreign.code).toBe('NOT_FOUND');
    const sent = await Promise.all([1, 2, 3].map(() => world.envelope('member', 'appraisal.appeal', asking)));
    expect(sent.filter(({ ok }) => ok)).toHaveLength(1);
    const late = await world.refusal('leader', 'appraisal.appeal', asking, at('2026-10-12'));
    expect(late.code).toBe('NOT_ALLOWED');

    const before = await world.call('secretary', 'appraisal.department', office);
    const answer = {
      ...office,
      appealId: before.appeals[0]?.appealId ?? '',
      upheld: true,
      correctionCentipoints: 500,
      answer: '经核实按时完成，予以更正',
    };
    // The first secretary is of the same department.
    expect((await world.refusal('secretary', 'appraisal.answerAppeal', answer)).code).toBe('NOT_ALLOWED');
    // So is the administrator.
    expect((await world.refusal('admin', 'appraisal.answerAppeal', answer)).code).toBe('NOT_ALLOWED');
    const empty = { ...answer, correctionCentipoints: 0 };
    expect((await world.refusal('secretary2', 'appraisal.answerAppeal', empty)).code).toBe('INPUT_INVALID');
    const proposed = await world.call('secretary2', 'appraisal.answerAppeal', answer, at('2026-10-20'));
    // One hand moves no points: it waits for another one, who is not concerned.
    expect(proposed).toMatchObject({ correctionCentipoints: 0, totalCentipoints: before.totalCentipoints });
    const { appealId } = answer;
    const decision = (confirm: boolean, reason = '') => ({ ...office, appealId, confirm, reason });
    for (const who of ['secretary2', 'secretary', 'admin']) {
      expect((await world.refusal(who, 'appraisal.decideCorrection', decision(true))).code).toBe(
        'NOT_ALLOWED',
      );
    }
    expect((await world.refusal('member', 'appraisal.decideCorrection', decision(true))).code).toBe(
      'FORBIDDEN',
    );
    const silent = await world.refusal('leader', 'appraisal.decideCorrection', decision(false));
    expect(Object.keys(silent.fields ?? {})).toEqual(['reason']);
    const back = await world.call('leader', 'appraisal.decideCorrection', decision(false, '分值不合适'));
    expect(back.appeals[0]).toMatchObject({
      state: 'open',
      sentBack: '分值不合适',
      correctionCentipoints: 0,
    });
    expect((await world.call('member', 'appraisal.list', {})).rows[0]).toMatchObject({ openAppeals: 1 });
    await world.call('secretary2', 'appraisal.answerAppeal', answer, at('2026-10-21'));
    const twoHands = await Promise.all(
      ['leader', 'admin', 'leader'].map((who) =>
        world.envelope(who, 'appraisal.decideCorrection', decision(true)),
      ),
    );
    expect(twoHands.filter(({ ok }) => ok)).toHaveLength(1);
    const after = await world.call('secretary', 'appraisal.department', office);
    expect(after).toMatchObject({
      lines: before.lines,
      correctionCentipoints: 500,
      totalCentipoints: (before.totalCentipoints ?? 0) + 500,
    });
    const [row] = (await world.call('member', 'appraisal.list', {})).rows;
    expect(row).toMatchObject({ openAppeals: 0, state: 'published' });
    // An appeal is between the appellant and the managers; colleagues of the department read what came of it.
    world.seed({ members: [memberDoc({ id: 'colleague', name: '同科室' })] });
    expect((await world.call('member', 'appraisal.department', office)).appeals).toHaveLength(1);
    expect((await world.call('leader', 'appraisal.department', office)).appeals).toHaveLength(1);
    expect(await world.call('colleague', 'appraisal.department', office)).toMatchObject({
      appeals: [],
      correctionCentipoints: 500,
    });
    const twice = await world.refusal('secretary2', 'appraisal.answerAppeal', answer);
    expect(twice.code).toBe('STATE_CHANGED');
  });

  test('months and periods to come are refused', async () => {
    const month = await world.refusal('secretary', 'appraisal.compute', { periodKey: '2026-09' });
    expect(month.message).toContain('按季度或年度');
    const coming = await world.refusal('secretary', 'appraisal.compute', { periodKey: '2027-Q1' });
    expect(coming.code).toBe('INPUT_INVALID');
  });
});
