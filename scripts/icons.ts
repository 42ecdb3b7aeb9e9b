/**
 * Draws the tab bar's icons: WeChat takes only local PNG files there, 81 × 81 pixels.
 * Lines are given on a 24-unit grid; coverage comes from the distance to the nearest line, so edges are smooth.
 * Usage: npx tsx scripts/icons.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';

type Point = readonly [x: number, y: number];
interface Drawing {
  lines: Point[][];
}

const SIZE = 81;
const GRID = 24;
const STROKE = 1.6;
const COLOURS = { '': [0x8a, 0x8f, 0x99], '-active': [0xc8, 0x10, 0x2e] } as const;

/** Points along an arc, degrees clockwise from three o'clock. */
function arc(cx: number, cy: number, r: number, from: number, to: number): Point[] {
  const steps = 24;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / steps) * Math.PI) / 180;
    return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)] as const;
  });
}

/** Closed outline of a rectangle with round corners. */
function roundRect(x: number, y: number, w: number, h: number, r: number): Point[] {
  const outline = [
    ...arc(x + w - r, y + r, r, -90, 0),
    ...arc(x + w - r, y + h - r, r, 0, 90),
    ...arc(x + r, y + h - r, r, 90, 180),
    ...arc(x + r, y + r, r, 180, 270),
  ];
  return [...outline, [x + w - r, y]];
}

const DRAWINGS: Record<string, Drawing> = {
  home: {
    lines: [
      [
        [3.2, 11.2],
        [12, 3.6],
        [20.8, 11.2],
      ],
      [
        [5.6, 9.4],
        [5.6, 20.2],
        [18.4, 20.2],
        [18.4, 9.4],
      ],
      [
        [9.6, 20.2],
        [9.6, 14.2],
        [14.4, 14.2],
        [14.4, 20.2],
      ],
    ],
  },
  activities: {
    lines: [
      roundRect(3.6, 5.2, 16.8, 15.4, 2.4),
      [
        [3.8, 10],
        [20.2, 10],
      ],
      [
        [8, 3],
        [8, 7],
      ],
      [
        [16, 3],
        [16, 7],
      ],
      [
        [8.6, 15.2],
        [11.2, 17.6],
        [15.8, 13],
      ],
    ],
  },
  records: {
    lines: [
      roundRect(4.6, 3.6, 14.8, 17, 2.4),
      [
        [8.2, 8.6],
        [15.8, 8.6],
      ],
      [
        [8.2, 12.4],
        [15.8, 12.4],
      ],
      [
        [8.2, 16.2],
        [12.4, 16.2],
      ],
    ],
  },
  me: {
    lines: [
      arc(12, 8, 4.2, 0, 360),
      [...arc(12, 21.4, 7.8, 190, 350)],
      [
        [4.32, 20.2],
        [19.68, 20.2],
      ],
    ],
  },
};

function distanceToSegment(px: number, py: number, [ax, ay]: Point, [bx, by]: Point): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

function distanceToDrawing(px: number, py: number, drawing: Drawing): number {
  let least = Number.POSITIVE_INFINITY;
  for (const line of drawing.lines) {
    for (let i = 1; i < line.length; i += 1) {
      const from = line[i - 1];
      const to = line[i];
      if (from && to) least = Math.min(least, distanceToSegment(px, py, from, to));
    }
  }
  return least;
}

function draw(drawing: Drawing, colour: readonly [number, number, number]): Buffer {
  const png = new PNG({ width: SIZE, height: SIZE });
  const unit = GRID / SIZE;
  for (let y = 0; y < SIZE; y += 1) {
    for (let x = 0; x < SIZE; x += 1) {
      const distance = distanceToDrawing((x + 0.5) * unit, (y + 0.5) * unit, drawing);
      const coverage = Math.max(0, Math.min(1, 0.5 + (STROKE / 2 - distance) / unit));
      png.data.set([...colour, Math.round(coverage * 255)], (y * SIZE + x) * 4);
    }
  }
  return PNG.sync.write(png);
}

const folder = path.resolve('src/assets/tabs');
mkdirSync(folder, { recursive: true });
for (const [name, drawing] of Object.entries(DRAWINGS)) {
  for (const [suffix, colour] of Object.entries(COLOURS)) {
    writeFileSync(path.join(folder, `${name}${suffix}.png`), draw(drawing, colour));
  }
}
