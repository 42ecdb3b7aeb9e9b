import { describe, expect, test } from 'vitest';
import { type DriftFacts, driftWords, type NameOf } from '../../../src/shared/reconcile/drift-words';
import { parseLocalDate } from '../../../src/shared/time/local-date';

const NAMES: Readonly<Record<string, string>> = {
  'member m1': '元小明',
  'group sports': '体育科',
  'indicator c:2026:3|3-2-1': '3.2.1 诚信教育',
  'entry v1': '党员活动室',
  'piece p1': '市级媒体报道',
};
const nameOf: NameOf = (kind, id) => NAMES[`${kind} ${id}`];

function say(drift: DriftFacts): string {
  const today = parseLocalDate('2026-11-16');
  if (!today) throw new Error('no day');
  const { subject, fault } = driftWords(drift, nameOf, today);
  return `${subject}：${fault}`;
}

describe('a difference in words', () => {
  test.each([
    [{ collection: 'member_years', documentId: 'm1:2026' }, '元小明：2026年的积分和时长合计与明细不一致'],
    [{ collection: 'standings', documentId: 'm1:2026-Q1' }, '元小明：2026年第一季度的排行积分与明细不一致'],
    [{ collection: 'tallies', documentId: 'sports:2026' }, '体育科：2026年的人次和时长合计与明细不一致'],
    [
      { collection: 'closed_standings', documentId: 'unit:2026-10:00001' },
      '2026年10月公布名单：与结账时的积分不一致；公布过的名单不会改动，请查明原因',
    ],
    [
      {
        collection: 'chapters',
        documentId: 'c:2026:3',
        path: 'states.3-2-1.evidence.news',
        is: 3,
        should: 2,
      },
      '3.2.1 诚信教育：“宣传报道”材料记为3件，应为2件',
    ],
    [
      {
        collection: 'chapters',
        documentId: 'c:2026:3',
        path: 'states.3-2-1.tasks.sports.open.2026-11-30',
        is: 0,
        should: 1,
      },
      '3.2.1 诚信教育：体育科11月30日到期的任务记为0项，应为1项',
    ],
    [
      { collection: 'chapters', documentId: 'c:2026:3', path: 'statementChars.3-9', is: 0, should: 14 },
      '指标3.9：填报说明记为0个字，应为14个字',
    ],
    [
      { collection: 'campaign_years', documentId: 'c:2026', path: 'evidence.rules', is: 1, should: 0 },
      '2026年度材料总数：“规章制度”类记为1件，应为0件',
    ],
    [
      {
        collection: 'unit_years',
        documentId: 'unit:2026',
        path: 'ledger.11.helpingProject.amountFen',
        is: 120_005,
        should: 120_000,
      },
      '帮扶项目台账：2026年11月的资金记为1200.05元，应为1200元',
    ],
    [
      {
        collection: 'unit_years',
        documentId: 'unit:2026',
        path: 'articleScores.sports.11',
        is: 4,
        should: 5,
      },
      '体育科：2026年11月的稿件得分记为4分，应为5分',
    ],
    [
      { collection: 'unit_years', documentId: 'unit:2026', path: 'pledges.sports.kept', is: 3, should: 1 },
      '体育科：2026年已兑现的承诺记为3条，应为1条',
    ],
    [
      { collection: 'members', documentId: 'm1', path: 'openTasks.2026-11-30', is: 1, should: 0 },
      '元小明：首页上11月30日到期的任务记为1项，应为0项',
    ],
    [
      { collection: 'venue_days', documentId: 'v1:2026-11-17', path: '2026-11-17', is: 0, should: 1 },
      '党员活动室：11月17日的占用时间与预约不一致',
    ],
    [
      { collection: 'evidence_links', documentId: 'p1:3-2-1', path: 'link', is: 0, should: 1 },
      '市级媒体报道：没有列在指标3.2.1下',
    ],
    [
      { collection: 'ledger_views', documentId: 'e1:m1', path: 'view', is: 1, should: 0 },
      '元小明：能查到一条与本人无关的谈心谈话',
    ],
    [
      { collection: 'article_claims', documentId: 'e1', path: 'claim', is: 1, should: 0 },
      '已删除的稿件：已不在台账里，却仍登记为已投，别人投不了这一篇',
    ],
    [{ collection: 'purses', documentId: 'gone' }, '已不在名单中的人员：已用的积分与兑换券不一致'],
  ])('%j', (drift, words) => {
    expect(say(drift)).toBe(words);
  });
});
