import { deflateSync } from 'node:zlib';
import { encode } from 'uqr';

/** Modules of white around the code, which scanners ask for. */
const QUIET_MODULES = 4;
const PIXELS_A_MODULE = 8;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A QR code as a PNG of one bit a pixel: Word shows no SVG in its older versions. Format: RFC 2083. */
export function qrPng(text: string): Buffer {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_MODULES });
  const pixels = size * PIXELS_A_MODULE;
  const row = Math.ceil(pixels / 8) + 1;
  // White is 1; the first byte of each row names its filter, 0: none.
  const image = Buffer.alloc(row * pixels, 0xff);
  for (let y = 0; y < pixels; y += 1) {
    image[y * row] = 0;
    const modules = data[Math.floor(y / PIXELS_A_MODULE)] ?? [];
    modules.forEach((dark, module) => {
      // A module is as wide as a byte has bits.
      if (dark) image[y * row + 1 + module] = 0;
    });
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(pixels)),
    chunk('IDAT', deflateSync(image)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Width and height, one bit of grey, the only compression and filtering there are, not interlaced. */
function header(pixels: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels, 0);
  header.writeUInt32BE(pixels, 4);
  header[8] = 1;
  return header;
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** The checksum of RFC 2083, appendix 15; `zlib.crc32` is younger than the cloud's Node. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
