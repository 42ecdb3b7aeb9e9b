// Control characters (but newline), zero-width characters and bidirectional overrides carry no meaning in
// these texts and are used to make two different names look alike, or one field spill over another.
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as it is stored: composed form, without invisible characters, trimmed. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '')
    .normalize('NFC')
    .trim();
}

/** A person's name for comparison: no spaces, no separators, lower case. */
export function nameKey(name: string): string {
  return cleanText(name)
    .replace(/[\s·•・.．]/g, '')
    .toLowerCase();
}
