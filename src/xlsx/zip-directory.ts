// The few fields of the zip format (APPNOTE 6.3) that change when a part moves within a file. Reading parts is yauzl's.

/** One part as the central directory lists it. */
export interface DirectoryRecord {
  readonly name: string;
  /** The record itself. */
  readonly bytes: Buffer;
  /** Where the part's local header lies. */
  readonly offset: number;
}

export interface Directory {
  readonly records: readonly DirectoryRecord[];
  readonly start: number;
  /** What follows the records, for a directory that lies elsewhere. */
  readonly end: (directory: {
    readonly count: number;
    readonly start: number;
    readonly size: number;
  }) => readonly Buffer[];
}

const RECORD = 0x02014b50;
const LOCAL = 0x04034b50;
const END = Buffer.from("PK\x05\x06", "latin1");
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_BYTES = 22;
const LOCATOR_64_BYTES = 20;
const RECORD_BYTES = 46;
const LOCAL_BYTES = 30;
/** Stands for a number that has its place in a Zip64 field. */
const ELSEWHERE = 0xffffffff;
const ZIP64_FIELD = 1;

export function directoryOf(zip: Buffer): Directory {
  const end = zip.lastIndexOf(END);
  if (end < 0 || zip.length < end + END_BYTES) throw new Error("no end of the central directory");
  const locator = end - LOCATOR_64_BYTES;
  const end64 =
    locator >= 0 && zip.readUInt32LE(locator) === LOCATOR_64 ? Number(zip.readBigUInt64LE(locator + 8)) : null;
  if (end64 !== null && zip.readUInt32LE(end64) !== END_64) throw new Error("no end of the Zip64 directory");
  const start = end64 === null ? zip.readUInt32LE(end + 16) : Number(zip.readBigUInt64LE(end64 + 48));
  const count = end64 === null ? zip.readUInt16LE(end + 10) : Number(zip.readBigUInt64LE(end64 + 32));
  const records = recordsOf(zip, start, count);
  return {
    records,
    start,
    end: (moved) => [
      ...(end64 === null ? [] : zip64End(zip.subarray(end64, end), moved)),
      plainEnd(zip.subarray(end), moved),
    ],
  };
}

function recordsOf(zip: Buffer, start: number, count: number): readonly DirectoryRecord[] {
  const records: DirectoryRecord[] = [];
  let at = start;
  while (records.length < count) {
    if (zip.readUInt32LE(at) !== RECORD) throw new Error("a broken record in the central directory");
    const nameEnd = at + RECORD_BYTES + zip.readUInt16LE(at + 28);
    const end = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    const bytes = zip.subarray(at, end);
    records.push({ name: zip.toString("utf8", at + RECORD_BYTES, nameEnd), bytes, offset: offsetOf(bytes) });
    at = end;
  }
  return records;
}

function offsetOf(record: Buffer): number {
  const offset = record.readUInt32LE(42);
  return offset === ELSEWHERE ? Number(record.readBigUInt64LE(offset64(record))) : offset;
}

/** Where a record keeps an offset of 64 bits: after those sizes that need 64 bits too. */
function offset64(record: Buffer): number {
  let at = RECORD_BYTES + record.readUInt16LE(28);
  const end = at + record.readUInt16LE(30);
  while (at + 4 <= end && record.readUInt16LE(at) !== ZIP64_FIELD) at += 4 + record.readUInt16LE(at + 2);
  const before = [20, 24].filter((field) => record.readUInt32LE(field) === ELSEWHERE).length;
  if (at + 4 + 8 * (before + 1) > end) throw new Error("a Zip64 field is missing");
  return at + 4 + 8 * before;
}

/** The record of a part whose bytes are the same and lie elsewhere. */
export function withOffset({ bytes }: DirectoryRecord, offset: number): Buffer {
  const record = Buffer.from(bytes);
  if (record.readUInt32LE(42) === ELSEWHERE) record.writeBigUInt64LE(BigInt(offset), offset64(record));
  else record.writeUInt32LE(offset, 42);
  return record;
}

const VERSION = 20;
const DEFLATED = 8;
const SIZES_BEHIND_DATA = 0x0008;
// 1 January 1980: the same bytes whenever they are written.
const FIRST_DAY = 0x0021;

/** The record of a part that is not in the zip yet. */
export function newRecord(name: string): Buffer {
  const record = Buffer.alloc(RECORD_BYTES);
  record.writeUInt32LE(RECORD, 0);
  record.writeUInt16LE(VERSION, 4);
  record.writeUInt16LE(FIRST_DAY, 14);
  record.writeUInt16LE(Buffer.byteLength(name), 28);
  return Buffer.concat([record, Buffer.from(name)]);
}

/** The record for other content, deflated; name, date and attributes stay. */
export function withData(
  record: Buffer,
  { crc, size, compressed }: { readonly crc: number; readonly size: number; readonly compressed: number },
): Buffer {
  const nameEnd = RECORD_BYTES + record.readUInt16LE(28);
  const comment = record.subarray(nameEnd + record.readUInt16LE(30));
  const changed = Buffer.concat([record.subarray(0, nameEnd), comment]);
  changed.writeUInt16LE(VERSION, 6);
  changed.writeUInt16LE(record.readUInt16LE(8) & ~SIZES_BEHIND_DATA, 8);
  changed.writeUInt16LE(DEFLATED, 10);
  changed.writeUInt32LE(crc, 16);
  changed.writeUInt32LE(compressed, 20);
  changed.writeUInt32LE(size, 24);
  changed.writeUInt16LE(0, 30);
  return changed;
}

/** The header that stands before the part's data; from version to name length it repeats the record. */
export function localHeader(record: Buffer): Buffer {
  const header = Buffer.alloc(LOCAL_BYTES);
  header.writeUInt32LE(LOCAL, 0);
  record.copy(header, 4, 6, 30);
  return Buffer.concat([header, record.subarray(RECORD_BYTES, RECORD_BYTES + record.readUInt16LE(28))]);
}

interface Place {
  readonly count: number;
  readonly start: number;
  readonly size: number;
}

function plainEnd(old: Buffer, { count, start, size }: Place): Buffer {
  const end = Buffer.from(old);
  for (const field of [8, 10]) if (end.readUInt16LE(field) !== 0xffff) end.writeUInt16LE(count, field);
  if (end.readUInt32LE(12) !== ELSEWHERE) end.writeUInt32LE(size, 12);
  if (end.readUInt32LE(16) !== ELSEWHERE) end.writeUInt32LE(start, 16);
  return end;
}

function zip64End(old: Buffer, { count, start, size }: Place): readonly Buffer[] {
  const end = Buffer.from(old);
  for (const field of [24, 32]) end.writeBigUInt64LE(BigInt(count), field);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(start), 48);
  end.writeBigUInt64LE(BigInt(start + size), end.length - LOCATOR_64_BYTES + 8);
  return [end];
}
