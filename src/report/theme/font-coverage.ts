import { brotliDecompressSync } from "node:zlib";

/**
 * The code points that a font has glyphs for, read from its cmap (formats 4 and 12). A file that is no whole font of its
 * kind makes it throw a RangeError, or the error of brotli.
 */
export function coverageOf(file: Buffer): ReadonlySet<number> {
  const cmap = file.toString("latin1", 0, 4) === "wOF2" ? cmapOfWoff2(file) : cmapOfSfnt(file);
  const found = new Set<number>();
  for (let record = 0; record < cmap.readUInt16BE(2); record += 1) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + 8 * record + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 12) addSegmentedCoverage(subtable, found);
    else if (format === 4) addBasicPlane(subtable, found);
  }
  return found;
}

const HEADER_LENGTH = 48;
// The largest fonts of all Chinese characters unpack to about 30 MB.
const MAX_BYTES = 100 * 2 ** 20;
const LAST_CODE = 0x10ffff;
const CMAP = 0;
const GLYF = 10;
const LOCA = 11;
const ARBITRARY_TAG = 63;

// WOFF2, section 4.1: the tables lie one after another in a single brotli stream.
function cmapOfWoff2(file: Buffer): Buffer {
  let at = HEADER_LENGTH;
  const readBase128 = (): number => {
    for (let value = 0; ;) {
      const byte = file.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  let offset = 0;
  let place: readonly [number, number] | undefined;
  for (let table = 0; table < file.readUInt16BE(12); table += 1) {
    const flags = file.readUInt8(at++);
    const tag = flags & 63;
    if (tag === ARBITRARY_TAG) at += 4;
    const version = flags >> 6;
    let length = readBase128();
    const transformed = tag === GLYF || tag === LOCA ? version === 0 : version !== 0;
    if (transformed) length = readBase128();
    if (tag === CMAP) place = [offset, offset + length];
    offset += length;
  }
  if (place === undefined) throw new RangeError("This WOFF2 file has no cmap.");
  const stream = file.subarray(at, at + file.readUInt32BE(20));
  return brotliDecompressSync(stream, { maxOutputLength: MAX_BYTES }).subarray(...place);
}

// OpenType, table directory: a tag, a checksum, where it lies and how long it is.
function cmapOfSfnt(file: Buffer): Buffer {
  for (let table = 0; table < file.readUInt16BE(4); table += 1) {
    const at = 12 + 16 * table;
    const offset = file.readUInt32BE(at + 8);
    if (file.toString("latin1", at, at + 4) === "cmap")
      return file.subarray(offset, offset + file.readUInt32BE(at + 12));
  }
  throw new RangeError("This font has no cmap.");
}

function addSegmentedCoverage(subtable: Buffer, found: Set<number>): void {
  for (let group = 0; group < subtable.readUInt32BE(12); group += 1) {
    const at = 16 + 12 * group;
    const last = Math.min(subtable.readUInt32BE(at + 4), LAST_CODE);
    for (let code = subtable.readUInt32BE(at); code <= last; code += 1) found.add(code);
  }
}

function addBasicPlane(subtable: Buffer, found: Set<number>): void {
  const doubled = subtable.readUInt16BE(6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = subtable.readUInt16BE(14 + segment);
    const first = subtable.readUInt16BE(16 + doubled + segment);
    const delta = subtable.readUInt16BE(16 + 2 * doubled + segment);
    const rangeAt = 16 + 3 * doubled + segment;
    const rangeOffset = subtable.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const glyph =
        rangeOffset === 0 ? (code + delta) & 0xffff : subtable.readUInt16BE(rangeAt + rangeOffset + 2 * (code - first));
      if (glyph !== 0) found.add(code);
    }
  }
}
