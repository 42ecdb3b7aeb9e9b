/** About how wide a character is, in parts of the font size; neither a canvas nor a font is needed to know. */
function widthOf(character: string): number {
  if (/[一-鿿　-〿＀-￯“”‘’—…·★]/.test(character)) return 1;
  return /[A-Z0-9mwMW@%]/.test(character) ? 0.66 : 0.54;
}

/** Width of a text in units of the drawing, never too little. */
export function textWidth(text: string, size: number): number {
  return Array.from(text).reduce((sum, character) => sum + widthOf(character), 0) * size;
}

/** Breaks a text into lines that are at most `width` wide; no line begins with a closing sign. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (line !== '' && textWidth(line + character, size) > width && !/[，。、；：）”’》]/.test(character)) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}
