/**
 * An SVG as the source of an image. Percent-encoded, because WeChat has neither `btoa` nor `Buffer`;
 * characters that are harmless in a data URI stay as they are, which keeps what is sent to the screen short.
 */
export function svgDataUri(svg: string): string {
  const body = encodeURIComponent(svg).replace(/%(20|2C|2F|3A|3D|3B)/g, (code) => decodeURIComponent(code));
  return `data:image/svg+xml;charset=utf-8,${body.replace(/ /g, '%20')}`;
}

/** Text for the inside of an SVG element or attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A coordinate with at most one decimal: finer than any screen, and short. */
export function coordinate(value: number): string {
  return String(Math.round(value * 10) / 10);
}
