import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { crc32, deflateSync } from "node:zlib";

/** The sizes that Office asks for: 16, 32 and 80 always, the others for displays of other scales. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96] as const;

// Legible on the light ribbon and on the black one alike.
const INK = [0x1f, 0x7f, 0xcb] as const;
const SAMPLES = 8;

/**
 * A key whose bow is a worksheet cell, on a grid of 16 units: edges lie on whole pixels at 16, 32, 48, 64, 80 and 96.
 * @param line width of the lines
 */
function isInk(x: number, y: number, line: number): boolean {
  const bow = roundedBox(x, y, { left: 0, top: 3, right: 10, bottom: 13 }, 2.5);
  const hole = roundedBox(x, y, { left: line, top: 3 + line, right: 10 - line, bottom: 13 - line }, 1);
  const blade = x >= 9 && x <= 16 && y >= 7 && y <= 7 + line;
  const teeth = y >= 7 && ((x >= 11 && x <= 11 + line && y <= 11) || (x >= 16 - line && x <= 16 && y <= 12));
  return (bow && !hole) || blade || teeth;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function roundedBox(x: number, y: number, { left, top, right, bottom }: Box, radius: number): boolean {
  if (x < left || x > right || y < top || y > bottom) return false;
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

/** The icon as a PNG of a size in pixels. */
export function iconPng(size: number): Buffer {
  const lines: number[] = [];
  for (let row = 0; row < size; row += 1) {
    lines.push(0);
    for (let column = 0; column < size; column += 1) lines.push(...INK, alphaAt(column, row, size));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from(lines), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function alphaAt(column: number, row: number, size: number): number {
  // Small icons need bolder lines to be told apart.
  const line = size < 32 ? 2 : 1.5;
  let hits = 0;
  for (let i = 0; i < SAMPLES; i += 1)
    for (let j = 0; j < SAMPLES; j += 1) {
      const x = ((column + (i + 0.5) / SAMPLES) * 16) / size;
      const y = ((row + (j + 0.5) / SAMPLES) * 16) / size;
      if (isInk(x, y, line)) hits += 1;
    }
  return Math.round((hits / SAMPLES ** 2) * 255);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = join(import.meta.dirname, "../assets/icons");
  mkdirSync(folder, { recursive: true });
  for (const size of ICON_SIZES) writeFileSync(join(folder, `icon-${String(size)}.png`), iconPng(size));
}
