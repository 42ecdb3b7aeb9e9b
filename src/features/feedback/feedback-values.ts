export interface FeedbackValues {
  readonly category: 'suggestion' | 'complaint';
  readonly text: string;
  readonly anonymous: boolean;
}

/** A kept form, or undefined when it is not one. */
export function parseFeedback(kept: unknown): FeedbackValues | undefined {
  if (typeof kept !== 'object' || kept === null || !('text' in kept) || typeof kept.text !== 'string') {
    return undefined;
  }
  const category = 'category' in kept && kept.category === 'complaint' ? 'complaint' : 'suggestion';
  return { category, text: kept.text, anonymous: 'anonymous' in kept && kept.anonymous === true };
}
