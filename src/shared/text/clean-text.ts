// Control characters (but newline), zero-width characters and bidirectional overrides carry no meaning in
// these texts and are used to make two different names look alike, or one field spill over another.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const INVISIBLE =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;
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
