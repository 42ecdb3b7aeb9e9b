import { PARTNER_UNITS } from './catalogue/partner-units';
import { type Demo, type DemoInput, generateDemo } from './generate';
import { partnerAdministrator } from './partner-people';
import { makePartnerUnit } from './partner-unit';
import { createRandom } from './random';

/** The demo unit with the units that joined its campaign; `partner` is who administers one of those. */
export interface WholeDemo extends Demo {
  readonly partner: { readonly openid: string; readonly name: string };
}

/** Partners draw from sequences of their own, so that the demo unit is the same with and without them. */
export function wholeDemo(input: DemoInput): WholeDemo {
  const demo = generateDemo(input);
  const collections: { [name: string]: unknown[] } = {};
  const parts = PARTNER_UNITS.map((facts, index) =>
    makePartnerUnit({ ...input, random: createRandom(input.seed * 31 + index) }, facts),
  );
  for (const part of [demo.collections, ...parts]) {
    for (const [name, documents] of Object.entries(part)) {
      collections[name] = [...(collections[name] ?? []), ...(documents ?? [])];
    }
  }
  const [tried] = PARTNER_UNITS;
  return {
    ...demo,
    collections: collections as Demo['collections'],
    partner: { openid: partnerAdministrator(tried?.key ?? 'school'), name: tried?.name ?? '' },
  };
}
