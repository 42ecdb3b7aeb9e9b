import type { UnitDocument } from './unit-document';

export interface FeedbackDoc extends UnitDocument {
  readonly category: 'suggestion' | 'complaint';
  readonly text: string;
  /** Empty when sent without a name: then nobody can tell who it was. */
  readonly memberId: string;
  readonly memberName: string;
  readonly submittedAtMs: number;
  readonly submittedKey: string;
  readonly answer: string;
  readonly answeredAtMs: number | null;
}
