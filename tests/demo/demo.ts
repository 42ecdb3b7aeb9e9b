import type { CollectionName, Documents } from '../../cloudfunctions/server/store/documents';
import { type Demo, generateDemo } from '../../scripts/demo/generate';
import { instantOf, type LocalDate } from '../../src/shared/time/local-date';

export const TODAY = '2026-06-18' as LocalDate;

export function newDemoOf(today: LocalDate, clockTime = '10:20', seed = 7): Demo {
  return generateDemo({ today, nowMs: instantOf(today, clockTime), seed });
}

/** Living a year takes seconds, and nobody changes what came of it: each is made once a process. */
const made = new Map<string, Demo>();

export function demoOf(today: LocalDate, clockTime = '10:20', seed = 7): Demo {
  const key = `${today} ${clockTime} ${seed}`;
  const demo = made.get(key) ?? newDemoOf(today, clockTime, seed);
  made.set(key, demo);
  return demo;
}

/** The documents of one collection. Throws when the demo has none. */
export function documentsOf<C extends CollectionName>(
  demo: Demo,
  collection: C,
): ReadonlyArray<Documents[C]> {
  const documents = demo.collections[collection];
  if (!documents || documents.length === 0) throw new Error(`the demo has no ${collection}`);
  return documents;
}

export function byId<C extends CollectionName>(demo: Demo, collection: C): Map<string, Documents[C]> {
  return new Map(documentsOf(demo, collection).map((document) => [document._id, document]));
}
