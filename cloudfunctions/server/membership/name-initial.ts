/**
 * The first character of each letter in ICU's pinyin order; no syllable begins with I, U or V. Found by sorting the
 * characters U+4E00 to U+9FA5.
 */
const FIRST_OF_LETTER = [
  ['A', '吖'],
  ['B', '八'],
  ['C', '嚓'],
  ['D', '咑'],
  ['E', '妸'],
  ['F', '发'],
  ['G', '旮'],
  ['H', '哈'],
  ['J', '丌'],
  ['K', '咔'],
  ['L', '垃'],
  ['M', '呣'],
  ['N', '拏'],
  ['O', '喔'],
  ['P', '妑'],
  ['Q', '七'],
  ['R', '呥'],
  ['S', '仨'],
  ['T', '他'],
  ['W', '屲'],
  ['X', '夕'],
  ['Y', '丫'],
  ['Z', '帀'],
] as const;

/** The last character whose pinyin is known to that order; rarer ones follow it by their strokes. */
const LAST = '咗';

/** Surnames that are read in another way than the character is elsewhere; the longer ones first. */
const SURNAMES: ReadonlyArray<readonly [surname: string, initial: string]> = [
  ['万俟', 'M'],
  ['尉迟', 'Y'],
  ['长孙', 'Z'],
  ['令狐', 'L'],
  ['澹台', 'T'],
  ['单', 'S'],
  ['解', 'X'],
  ['仇', 'Q'],
  ['曾', 'Z'],
  ['区', 'O'],
  ['查', 'Z'],
  ['翟', 'Z'],
  ['覃', 'Q'],
  ['乐', 'Y'],
  ['种', 'C'],
  ['秘', 'B'],
  ['繁', 'P'],
  ['折', 'S'],
  ['召', 'S'],
  ['佴', 'N'],
  ['祭', 'Z'],
  ['句', 'G'],
  ['隗', 'W'],
  ['褚', 'C'],
  ['朴', 'P'],
];

/** Where no letter is known: after Z in the order of code points. */
const OTHER = '~';

const HAN = /^\p{Script=Han}/u;
const LATIN = /^[a-z]/i;

let pinyin: Intl.Collator | undefined;

/**
 * The letter under which a name stands in a list, as in every phone's contacts: of the pinyin of the surname, or the
 * first letter of a name in Latin letters; `~` for any other. Node brings the order of pinyin with it (full ICU, since
 * version 13).
 */
export function nameInitial(name: string): string {
  const known = SURNAMES.find(([surname]) => name.startsWith(surname));
  if (known) return known[1];
  if (LATIN.test(name)) return name.charAt(0).toUpperCase();
  if (!HAN.test(name)) return OTHER;
  pinyin ??= new Intl.Collator('zh-u-co-pinyin');
  const character = String.fromCodePoint(name.codePointAt(0) ?? 0);
  const { compare } = pinyin;
  if (compare(character, LAST) > 0) return OTHER;
  return FIRST_OF_LETTER.filter(([, first]) => compare(character, first) >= 0).at(-1)?.[0] ?? OTHER;
}
