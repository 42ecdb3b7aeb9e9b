import type { RecordEntry } from './contract';

type Entry = Readonly<Omit<RecordEntry, 'pictures'>> & { readonly pictures: readonly string[] };

const FACTS = ['type', 'projectKey', 'title', 'occurredOn', 'durationMinutes', 'place'] as const;

/** What attendance established: only whoever organises could correct it, never the person themself. */
export function changesFacts(before: Entry, after: Entry): boolean {
  return FACTS.some((field) => before[field] !== after[field]) || changesRole(before, after);
}

function changesRole(before: Entry, after: Entry): boolean {
  const role = before.activityRole ?? 'participant';
  return (after.activityRole ?? role) !== role;
}

/** Description and pictures are the person's own words about it. */
export function changesWords(before: Entry, after: Entry): boolean {
  return (
    before.description !== after.description ||
    before.pictures.length !== after.pictures.length ||
    before.pictures.some((picture, index) => picture !== after.pictures[index])
  );
}
