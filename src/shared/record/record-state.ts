export const RECORD_STATES = ['draft', 'pending', 'approved', 'rejected', 'voided'] as const;
export type RecordState = (typeof RECORD_STATES)[number];

export const RECORD_STATE_LABELS: Record<RecordState, string> = {
  draft: '草稿',
  pending: '待审核',
  approved: '已通过',
  rejected: '被退回',
  voided: '已作废',
};

/** Where a record came from. */
export const RECORD_SOURCES = ['scan', 'lateScan', 'attendanceSheet', 'supplement', 'self'] as const;
export type RecordSource = (typeof RECORD_SOURCES)[number];

export const RECORD_SOURCE_LABELS: Record<RecordSource, string> = {
  scan: '扫码签到',
  lateScan: '断网扫码',
  attendanceSheet: '现场登记',
  supplement: '补登签退',
  self: '本人填报',
};

/** 信用时长 comes from sign-in and sign-out; 荣誉时长 was entered by hand. */
export const TIME_CLASSES = ['credit', 'honour'] as const;
export type TimeClass = (typeof TIME_CLASSES)[number];

export const TIME_CLASS_LABELS: Record<TimeClass, string> = { credit: '信用时长', honour: '荣誉时长' };

/** Only what a phone scanned on site is credit time; everything by hand is honour time. */
export function timeClassOf(source: RecordSource): TimeClass {
  return source === 'scan' || source === 'lateScan' ? 'credit' : 'honour';
}
