/** What an appeal is about: the own place in a published list, or an own entry. */
export const APPEAL_SUBJECTS = ['result', 'entry'] as const;
export type AppealSubject = (typeof APPEAL_SUBJECTS)[number];

export const APPEAL_STATES = ['open', 'upheld', 'dismissed'] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

/** A closed period: its standings are being copied, or the list is out. */
export const PERIOD_STATES = ['closing', 'published'] as const;
export type PeriodState = (typeof PERIOD_STATES)[number];
