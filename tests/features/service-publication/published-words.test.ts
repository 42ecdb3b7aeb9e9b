import { describe, expect, it } from 'vitest';
import { publicationWords } from '@/features/service-publication/published-words';

const FACTS = {
  occurredOn: '2026-11-14',
  projectLabel: null,
  held: false,
  publishedUntil: '2026-11-18',
  countsFromMs: Date.UTC(2026, 10, 18, 16),
};
const DURING = Date.UTC(2026, 10, 16, 2);

describe('hours under publication', () => {
  it('say until when and from when, and that an open objection holds them', () => {
    expect(publicationWords(FACTS, DURING)).toBe('公示到11月18日，无异议的11月19日起计入');
    expect(publicationWords({ ...FACTS, held: true }, DURING)).toBe('有异议待答复，答复前不计入');
    expect(publicationWords(FACTS, FACTS.countsFromMs)).toBe('公示已于11月18日结束，即将计入');
  });
});
