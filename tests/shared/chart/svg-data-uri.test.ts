import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml, svgDataUri } from '@/shared/chart/svg-data-uri';

describe('SVG as an image source', () => {
  it('can be read back unchanged and holds nothing that ends an attribute or a fragment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const uri = svgDataUri(text);
        expect(decodeURIComponent(uri.slice(uri.indexOf(',') + 1))).toBe(text);
        expect(uri).not.toMatch(/["<>#\s]/);
      }),
    );
  });

  it('escapes what would be markup', () => {
    expect(escapeXml(`<a b="c">&'`)).toBe('&#60;a b=&#34;c&#34;&#62;&#38;&#39;');
  });
});
