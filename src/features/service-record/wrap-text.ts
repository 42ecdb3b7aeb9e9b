/** About how wide a character is, in parts of the font size; neither a canvas nor a font is needed to know. */
function widthOf(character: string): number {
  if (/[一-鿿　-〿＀-￯“”‘’—…·★]/.test(character)) return 1;
  if (/[A-Zmw@%]/.test(character)) return 0.68;
  return 0.58;
}

/** Width of a text in units of the drawing, never too little. */
export function textWidth(text: string, size: number): number {
  return Array.from(text).reduce((sum, character) => sum + widthOf(character), 0) * size;
}

const CLOSING = /[，。、；：）”’》]/;
const OPENING_AT_END = /[（“‘《]+$/;

/**
 * Breaks a text into lines that are at most `width` wide. No line begins with a closing sign, which may stand over the
 * edge, and none ends with an opening one.
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (line !== '' && textWidth(line + character, size) > width && !CLOSING.test(character)) {
      const opening = OPENING_AT_END.exec(line)?.[0] ?? '';
      const kept = line.slice(0, line.length - opening.length);
      if (kept !== '') {
        lines.push(kept);
        line = opening;
      }
    }
    line += character;
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}
