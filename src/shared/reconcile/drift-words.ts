import { LEDGER_KINDS } from '../ledger/kind';
import { LEDGER_KIND_FACTS } from '../ledger/kind-facts';
import { ARCHIVE_CLASS_LABELS, ARCHIVE_CLASSES } from '../standard/archive-class';
import { formatDay, formatPeriod } from '../time/chinese-time';
import { type LocalDate, parseLocalDate } from '../time/local-date';
import { parsePeriodKey } from '../time/period';

/** A difference as walks note it. */
export interface DriftFacts {
  readonly collection: string;
  readonly documentId: string;
  /** Which number of the document; absent where the document as a whole differs. */
  readonly path?: string;
  readonly is?: number;
  readonly should?: number;
}

/** Path of a difference: two entries that stand for the same article. */
export const TWICE = 'twice';

/** What has a name of its own; an indicator goes by `<chapter's id>|<key>`. */
export type NamedKind =
  | 'member'
  | 'group'
  | 'indicator'
  | 'item'
  | 'record'
  | 'pointItem'
  | 'entry'
  | 'piece';
/** The name, or undefined where it is gone. */
export type NameOf = (kind: NamedKind, id: string) => string | undefined;

interface DriftWords {
  readonly subject: string;
  readonly fault: string;
}

type Say = (drift: Required<DriftFacts>, nameOf: NameOf, today: LocalDate) => DriftWords;

/** Tells a difference to somebody who knows people, departments and indicators, but no documents. */
export function driftWords(drift: DriftFacts, nameOf: NameOf, today: LocalDate): DriftWords {
  const say = SAY[drift.collection];
  const facts = { path: '', is: 0, should: 0, ...drift };
  return say ? say(facts, nameOf, today) : { subject: '其他汇总', fault: '与明细不一致' };
}

const SAY: Readonly<Partial<Record<string, Say>>> = {
  member_years: ({ documentId }, nameOf) => {
    const [memberId, year] = split(documentId);
    return { subject: person(nameOf, memberId), fault: `${year}年的积分和时长合计与明细不一致` };
  },
  standings: ({ documentId }, nameOf) => {
    const [memberId, period] = split(documentId);
    return { subject: person(nameOf, memberId), fault: `${periodName(period)}的排行积分与明细不一致` };
  },
  tallies: ({ documentId }, nameOf) => {
    const [groupId, year] = split(documentId);
    return {
      subject: nameOf('group', groupId) ?? '已撤销的科室或支部',
      fault: `${year}年的人次和时长合计与明细不一致`,
    };
  },
  records: ({ documentId }, nameOf) => ({
    subject: nameOf('record', documentId) ?? '已不存在的记录',
    fault: '时长或积分与积分明细不一致，请核对这条记录',
  }),
  point_items: ({ documentId }, nameOf) => ({
    subject: nameOf('pointItem', documentId) ?? '加减分事项',
    fault: '与积分明细不一致',
  }),
  closed_standings: ({ documentId }) => publishedList(documentId.replace(/:\d+$/, '')),
  periods: ({ documentId }) => publishedList(documentId),
  redemption_items: ({ documentId }, nameOf) => ({
    subject: nameOf('item', documentId) ?? '已删除的兑换物品',
    fault: '已兑换的数量与兑换券不一致',
  }),
  purses: ({ documentId }, nameOf) => ({
    subject: person(nameOf, documentId),
    fault: '已用的积分与兑换券不一致',
  }),
  chapters: ofChapter,
  campaign_years: ({ documentId, path, is, should }) => ({
    subject: `${split(documentId)[1]}年度材料总数`,
    fault: numbers(`“${classLabel(path.split('.')[1])}”类`, is, should, '件'),
  }),
  unit_years: ofUnitYear,
  ledger_totals: ({ path, is, should }) => ({
    subject: `${kindLabel(path)}台账`,
    fault: numbers('总条数', is, should, '条'),
  }),
  members: ({ documentId, path, is, should }, nameOf, today) => {
    const [field, day = ''] = path.split('.');
    const what = field === 'openTasks' ? '任务' : '问题';
    return {
      subject: person(nameOf, documentId),
      fault: numbers(
        `首页上${dayName(day, today)}到期的${what}`,
        is,
        should,
        field === 'openTasks' ? '项' : '个',
      ),
    };
  },
  venue_days: ({ documentId, path }, nameOf, today) => ({
    subject: nameOf('entry', split(documentId)[0]) ?? '已删除的阵地',
    fault: `${dayName(path, today)}的占用时间与预约不一致`,
  }),
  evidence_links: ({ documentId, is, should }, nameOf) => {
    const [pieceId, key] = split(documentId);
    const indicator = key.replaceAll('-', '.');
    return {
      subject: nameOf('piece', pieceId) ?? '已删除的材料',
      fault: is < should ? `没有列在指标${indicator}下` : `不该列在指标${indicator}下`,
    };
  },
  departments: ofGroup,
  branches: ofGroup,
  article_claims: ({ documentId, path, is, should }, nameOf) => ({
    subject: nameOf('entry', documentId) ?? '已删除的稿件',
    fault:
      path === TWICE
        ? '与另一条稿件是同一篇，同一媒体一年只计一次，请撤回其中一条'
        : is < should
          ? '没有登记为已投，同一篇还能再投一次'
          : '已不在台账里，却仍登记为已投，别人投不了这一篇',
  }),
  // What a confidential entry is called is for those in it.
  ledger_views: ({ documentId, is, should }, nameOf) => ({
    subject: person(nameOf, split(documentId)[1]),
    fault: is < should ? '查不到一条与本人有关的谈心谈话' : '能查到一条与本人无关的谈心谈话',
  }),
};

function ofChapter({ documentId, path, is, should }: Required<DriftFacts>, nameOf: NameOf, today: LocalDate) {
  const [field, key = '', part, third = '', fourth, day = ''] = path.split('.');
  const subject = nameOf('indicator', `${documentId}|${key}`) ?? `指标${key.replaceAll('-', '.')}`;
  if (field === 'results') return { subject, fault: resultFault(is, should) };
  if (field === 'statementChars') return { subject, fault: numbers('填报说明', is, should, '个字') };
  if (part === 'evidence') return { subject, fault: numbers(`“${classLabel(third)}”材料`, is, should, '件') };
  if (part !== 'tasks') return { subject, fault: numbers('没有销号的问题', is, should, '个') };
  const department = nameOf('group', third) ?? '已撤销的科室';
  const what =
    fourth === 'open' ? `${dayName(day, today)}到期的任务` : fourth === 'done' ? '已完成的任务' : '任务';
  return { subject, fault: numbers(`${department}${what}`, is, should, '项') };
}

const COUNT_LABELS: Readonly<Partial<Record<string, string>>> = {
  people: '在岗人数',
  partyMembers: '党员人数',
  registeredVolunteers: '注册志愿者人数',
};

function ofGroup({ documentId, path, is, should }: Required<DriftFacts>, nameOf: NameOf): DriftWords {
  const subject = nameOf('group', documentId) ?? '已撤销的科室或支部';
  return { subject, fault: numbers(COUNT_LABELS[path] ?? '人数', is, should, '人') };
}

function resultFault(is: number, should: number): string {
  if (is < should) return '自查评定过，却没有记上结果';
  return is > should ? '记有自查结果，却没有哪一轮自查这样评定' : '记的自查结果与最近一轮评定不一致';
}

const SUM_LABELS: Readonly<Partial<Record<string, readonly [label: string, unit: string]>>> = {
  entries: ['条数', '条'],
  people: ['人次', '人'],
  scorePoints: ['得分', '分'],
};

function ofUnitYear({ documentId, path, is, should }: Required<DriftFacts>, nameOf: NameOf): DriftWords {
  const [field, second = '', third = '', sum = ''] = path.split('.');
  const year = split(documentId)[1];
  if (field === 'articleScores') {
    const subject = nameOf('group', second) ?? '已撤销的科室';
    return { subject, fault: numbers(`${year}年${Number(third)}月的稿件得分`, is, should, '分') };
  }
  if (field === 'pledges') {
    const subject = nameOf('group', second) ?? '已撤销的科室';
    const what = third === 'kept' ? '已兑现的承诺' : '公示的承诺';
    return { subject, fault: numbers(`${year}年${what}`, is, should, '条') };
  }
  const subject = `${kindLabel(third)}台账`;
  const when = `${year}年${Number(second)}月的`;
  if (sum === 'amountFen') return { subject, fault: numbers(`${when}资金`, is / 100, should / 100, '元') };
  const [label, unit] = SUM_LABELS[sum] ?? ['合计', ''];
  return { subject, fault: numbers(`${when}${label}`, is, should, unit) };
}

const numbers = (what: string, is: number, should: number, unit: string) =>
  `${what}记为${is}${unit}，应为${should}${unit}`;

function publishedList(documentId: string): DriftWords {
  return {
    subject: `${periodName(split(documentId)[1])}公布名单`,
    fault: '与结账时的积分不一致；公布过的名单不会改动，请查明原因',
  };
}

/** Before and after the last colon. */
function split(documentId: string): readonly [before: string, after: string] {
  const at = documentId.lastIndexOf(':');
  return [documentId.slice(0, at), documentId.slice(at + 1)];
}

const person = (nameOf: NameOf, memberId: string) => nameOf('member', memberId) ?? '已不在名单中的人员';

function periodName(key: string): string {
  const period = parsePeriodKey(key);
  return period ? formatPeriod(period) : '某一时段';
}

function dayName(text: string, today: LocalDate): string {
  const day = parseLocalDate(text);
  return day ? formatDay(day, today) : '';
}

function classLabel(key: string | undefined): string {
  const found = ARCHIVE_CLASSES.find((each) => each === key);
  return found ? ARCHIVE_CLASS_LABELS[found] : '其他';
}

function kindLabel(key: string): string {
  const found = LEDGER_KINDS.find((each) => each === key);
  return found ? LEDGER_KIND_FACTS[found].label : '其他';
}
