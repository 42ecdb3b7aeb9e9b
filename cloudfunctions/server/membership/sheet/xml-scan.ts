import { sheetInvalid } from './sheet-invalid';

/** What a scan meets: an element that opens (`selfClosing`: and closes at once), one that closes, or text. */
export interface XmlVisitor {
  open(name: string, attributes: string, selfClosing: boolean): void;
  close(name: string): void;
  text(text: string): void;
}

const TOKEN = /<([^<>]*)>|[^<]+/g;

/**
 * Walks through XML once, in time linear in its length. Names come without namespace prefix (some programs write
 * `<x:row>`). Document type declarations are refused: they exist to define entities, which no sheet needs.
 */
export function scanXml(xml: string, visitor: XmlVisitor): void {
  for (const [token, tag] of xml.matchAll(TOKEN)) {
    if (tag === undefined) visitor.text(decodeEntities(token));
    else if (tag.startsWith('!DOCTYPE') || tag.startsWith('!ENTITY')) throw sheetInvalid();
    else if (tag.startsWith('/')) visitor.close(localName(tag.slice(1).trim()));
    else if (!tag.startsWith('!') && !tag.startsWith('?')) openTag(tag, visitor);
  }
}

function openTag(tag: string, visitor: XmlVisitor): void {
  const selfClosing = tag.endsWith('/');
  const content = selfClosing ? tag.slice(0, -1) : tag;
  const space = content.search(/\s/);
  const name = space < 0 ? content : content.slice(0, space);
  visitor.open(localName(name), space < 0 ? '' : content.slice(space), selfClosing);
}

/** Each name is tried from its first character only: from every one of them, a long name would cost its square. */
const ATTRIBUTE = /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Value of an attribute by its full name (`r:id`), or undefined. */
export function attribute(attributes: string, name: string): string | undefined {
  for (const [, found, double, single] of attributes.matchAll(ATTRIBUTE)) {
    if (found === name) return decodeEntities(double ?? single ?? '');
  }
  return undefined;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x?[\da-f]{1,6}|\w{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
