/** Eighteen digits, the last of which may be X: never stored, wherever somebody writes one. */
const ID_NUMBER = /(?<!\d)\d{17}[\dX](?![\dA-Z])/;

/** Whether a text holds what looks like a resident ID number, also with spaces or dashes inside. */
export function holdsIdNumber(text: string): boolean {
  return ID_NUMBER.test(
    text
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s\p{Pd}]/gu, ''),
  );
}
