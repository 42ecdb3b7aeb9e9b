/** Where an expression finds its names: a name that is not there is `undefined`, never an error. */
export type Scope = Record<PropertyKey, unknown>;

type Compiled = (scope: Scope) => unknown;
type Part = string | { code: string };

const TOKEN =
  /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\d+(?:\.\d+)?(?:e[+-]?\d+)?|[A-Za-z_$][\w$]*|\.\.\.|\s+|./gs;
const KEYWORDS = new Set(['typeof', 'return', 'in', 'instanceof', 'void', 'new']);
const compiled = new Map<string, Compiled>();
const split = new Map<string, Part[]>();

/**
 * Evaluates an attribute's or a text's value. One `{{ }}` alone keeps its type; mixed with text it becomes a
 * string, where undefined and null are empty. `asObject` reads the inside as an object literal, as a
 * template's `data` is.
 */
export function evaluate(value: string | true, scope: Scope, asObject = false): unknown {
  if (value === true) return true;
  const parts = splitParts(value);
  const [only] = parts;
  if (parts.length === 1 && typeof only === 'object') return run(only.code, scope, asObject);
  return parts
    .map((part) => (typeof part === 'string' ? part : String(run(part.code, scope, false) ?? '')))
    .join('');
}

/** A scope that looks names up in each layer in turn; built-in globals of the host are out of reach. */
export function scopeOf(...layers: (object | undefined)[]): Scope {
  return new Proxy<Scope>(
    {},
    {
      has: () => true,
      get(_, name) {
        if (name === Symbol.unscopables) return undefined;
        const layer = layers.find((candidate) => candidate !== undefined && name in candidate);
        return layer === undefined ? undefined : Reflect.get(layer, name);
      },
    },
  );
}

function splitParts(value: string): Part[] {
  const known = split.get(value);
  if (known) return known;
  const parts: Part[] = [];
  let at = 0;
  while (at < value.length) {
    const start = value.indexOf('{{', at);
    if (start < 0) break;
    if (start > at) parts.push(value.slice(at, start));
    let end = value.indexOf('}}', start);
    if (end < 0) throw new Error(`{{ is not closed in ${value}`);
    while (value[end + 2] === '}') end += 1;
    parts.push({ code: value.slice(start + 2, end) });
    at = end + 2;
  }
  if (at < value.length) parts.push(value.slice(at));
  split.set(value, parts);
  return parts;
}

function run(code: string, scope: Scope, asObject: boolean): unknown {
  const key = (asObject ? 'object:' : 'value:') + code;
  let evaluator = compiled.get(key);
  if (!evaluator) {
    evaluator = compile(code, asObject);
    compiled.set(key, evaluator);
  }
  return evaluator(scope);
}

function compile(code: string, asObject: boolean): Compiled {
  const tolerant = tolerateMissing(code);
  try {
    return new Function('$s', `with($s){return (${asObject ? `{${tolerant}}` : tolerant})}`) as Compiled;
  } catch (error) {
    throw new Error(`bad WXML expression {{${code}}}: ${String(error)}`);
  }
}

/** WXML reads a property of nothing as nothing: `a.b[c]` becomes `a?.b?.[c]`, outside strings. */
function tolerateMissing(code: string): string {
  let out = '';
  let operand = false;
  for (const [token] of code.matchAll(TOKEN)) {
    if (/^\s+$/.test(token)) {
      out += token;
      continue;
    }
    if (token === '.' && operand) out += '?.';
    else if (token === '[' && operand) out += '?.[';
    else out += token;
    operand = /[\w$)\]'"]$/.test(token) && !KEYWORDS.has(token);
  }
  return out;
}
