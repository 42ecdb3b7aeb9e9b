import type { ArchiveClass } from '../../../src/shared/standard/archive-class';

export interface EvidenceFacts {
  readonly title: string;
  readonly archiveClass: ArchiveClass;
  readonly keys: readonly string[];
  /** Month and day of this year it is dated; added three days later. */
  readonly on: string;
}

/** Who keeps the archive of the demo unit, and where its pages are. */
export const ARCHIVE = { archivist: '方敏华', site: 'www.bailujy.example.cn' } as const;

export const piece = (
  on: string,
  archiveClass: ArchiveClass,
  title: string,
  ...keys: readonly string[]
): EvidenceFacts => ({ on, archiveClass, title, keys });

/** What the office put on the unit's pages for the archive, in order of time. */
export const EVIDENCE: readonly EvidenceFacts[] = [
  piece('01-06', 'resolution', '局党组会议研究创建工作的决议', '1-1'),
  piece('01-08', 'organisation', '关于成立创建工作领导小组的通知', '1-1', '1-2', '1-3'),
  piece('01-12', 'longPlan', '创建省级文明单位三年规划', '2-1'),
  piece('01-15', 'yearPlan', '年度创建工作计划', '2-1', '1-6', '3-7', '10-1'),
  piece('01-20', 'rules', '创建工作例会和督办制度', '1-5', '2-2'),
  piece('02-03', 'higherPapers', '省级文明单位测评体系操作手册', '2-4'),
  piece('02-10', 'situation', '单位基本情况表', '9-2'),
  piece('02-26', 'rules', '首问负责、限时办结、服务承诺制度汇编', '4-3'),
  piece('03-06', 'activities', '创建工作动员大会：议程、讲话和照片', '2-3'),
  piece('03-09', 'activities', '动员大会后各科室座谈纪要', '2-3'),
  piece('03-18', 'environment', '办公楼文明标识和宣传橱窗照片', '5-1', '8-1', '6-1'),
  piece('04-02', 'rules', '贯彻中央八项规定精神实施办法', '7-1', '7-2'),
  piece('04-16', 'organisation', '关于调整创建工作领导小组的通知', '1-4'),
  piece('04-28', 'activities', '“讲文明、树新风”主题活动方案和照片', '5-1', '5-2', '6-1'),
  piece('05-04', 'activities', '五四青年文体比赛照片', '5-4'),
  piece('05-20', 'news', '日报：教育体育系统创建工作见成效', '8-1', '11-2'),
  piece('06-10', 'environment', '“三新”大讲堂会场和课程表', '3-3'),
  piece('06-30', 'summary', '上半年创建工作总结', '2-6', '9-2', '5-2'),
  piece('07-15', 'results', '群众满意度测评结果', '4-1', '10-2'),
  piece('08-05', 'environment', '党务公开栏照片', '7-5'),
  piece('09-01', 'activities', '走进三小文明共建活动照片', '6-6'),
  piece('09-12', 'results', '对口帮扶柳河村年度成果清单', '6-7'),
  piece('09-28', 'activities', '迎国庆职工运动会照片', '5-4', '5-2'),
  piece('10-20', 'news', '市电视台：文明创建在身边', '8-1', '8-2'),
  piece('11-05', 'summary', '前三季度自查情况通报', '2-6', '8-3'),
];
