import { holdsIdNumber } from '../membership/id-number';

/** Mobile and landline numbers of mainland China, also with spaces or dashes inside. */
const PHONE = /(^|\D)(1[3-9]\d([\s-]?\d){8}|0\d{2,3}[\s-]?\d{7,8})(?!\d)/;
const SHORTEST_NAME = 2;

/** What of persons stands in texts that are to be shown to strangers. */
export interface PersonalData {
  /** Something that looks like a phone or ID number. */
  readonly numbers: boolean;
  /** Names of the unit's people, each once, as they stand there. */
  readonly names: readonly string[];
}

export function personalDataIn(texts: readonly string[], peopleNames: Iterable<string>): PersonalData {
  const text = texts.join('\n').normalize('NFKC');
  const plain = text.replace(/\s/gu, '');
  const known = [...new Set(peopleNames)].filter((name) => [...name].length >= SHORTEST_NAME);
  return {
    numbers: PHONE.test(text.replace(/\p{Pd}/gu, '-')) || holdsIdNumber(text),
    names: known.filter((name) => plain.includes(name.normalize('NFKC').replace(/\s/gu, ''))),
  };
}
