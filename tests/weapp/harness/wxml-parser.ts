/** A node as written in a `.wxml` file; `text` is set for `#text` and for the body of an inline `wxs`. */
export interface RawNode {
  tag: string;
  attrs: Record<string, string | true>;
  children: RawNode[];
  text?: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\/([\w-]+)\s*>|<([\w-]+)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?|\s+)*)\s*(\/?)>|[^<]+|</g;
const ATTRIBUTE = /([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g;
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Parses WXML text into a `#root` node. Throws, naming `file`, when tags do not match, as WeChat's compiler does. */
export function parseWxml(source: string, file: string): RawNode {
  const root: RawNode = { tag: '#root', attrs: {}, children: [] };
  const open = [root];
  const token = new RegExp(TOKEN);
  for (let match = token.exec(source); match; match = token.exec(source)) {
    const [whole, closing, opening, attributes = '', selfClosed] = match;
    const top = open.at(-1) ?? root;
    if (whole.startsWith('<!--')) continue;
    if (closing) closeTag(open, closing, file);
    else if (opening) {
      const node: RawNode = { tag: opening, attrs: parseAttributes(attributes), children: [] };
      top.children.push(node);
      if (selfClosed) continue;
      if (opening === 'wxs') token.lastIndex = readScript(node, source, token.lastIndex, file);
      else open.push(node);
    } else if (whole.trim()) {
      top.children.push({ tag: '#text', attrs: {}, children: [], text: decodeEntities(whole) });
    }
  }
  const left = open.at(-1);
  if (left && left !== root) throw new Error(`${file}: <${left.tag}> is not closed`);
  return root;
}

function closeTag(open: RawNode[], tag: string, file: string): void {
  const top = open.at(-1);
  if (open.length < 2 || top?.tag !== tag) throw new Error(`${file}: </${tag}> closes <${top?.tag}>`);
  open.pop();
}

function parseAttributes(text: string): Record<string, string | true> {
  const attrs: Record<string, string | true> = {};
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE))
    attrs[name] = double ?? single ?? true;
  return attrs;
}

/** Script text is no markup: it may hold `<`. Returns where the parser goes on. */
function readScript(node: RawNode, source: string, from: number, file: string): number {
  const end = source.indexOf('</wxs>', from);
  if (end < 0) throw new Error(`${file}: <wxs> is not closed`);
  node.text = source.slice(from, end);
  return end + '</wxs>'.length;
}

function decodeEntities(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
