import { crc32, deflateRawSync } from "node:zlib";

/** One entry of a zip as it shall stand in the file, lies included. */
export interface RawEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** 8 deflated (the default), 0 stored; the data are deflated unless it is 0. */
  readonly method?: number;
  readonly flags?: number;
  /** What the directory says; without it the truth. */
  readonly says?: { readonly bytes?: number; readonly packed?: number; readonly crc?: number };
  /** Points at the data of the entry with this index instead of having its own. */
  readonly sameAs?: number;
}

/** A zip written field by field, so that every field can lie. More than 65 535 entries use the 64-bit directory. */
export function rawZip(entries: readonly RawEntry[]): Buffer {
  const data: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { local, central } = headersOf(entry);
    const at = entry.sameAs === undefined ? offset : (offsets[entry.sameAs] ?? 0);
    offsets.push(at);
    central.writeUInt32LE(at, 42);
    directory.push(central);
    if (entry.sameAs !== undefined) continue;
    data.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...data, central, endOf(entries.length, central.length, offset)]);
}

function headersOf({ name, content, method = 8, flags = 0, says = {} }: RawEntry) {
  const bytes = Buffer.from(content);
  const packed = method === 0 ? bytes : deflateRawSync(bytes);
  const nameBytes = Buffer.from(name);
  // Version, flags, method, time, date, checksum, sizes, lengths of name and extra field: the same in both headers.
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(flags, 2);
  common.writeUInt16LE(method, 4);
  common.writeUInt16LE(0x21, 8);
  common.writeUInt32LE(says.crc ?? crc32(bytes), 10);
  common.writeUInt32LE(says.packed ?? packed.length, 14);
  common.writeUInt32LE(says.bytes ?? bytes.length, 18);
  common.writeUInt16LE(nameBytes.length, 22);
  const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, nameBytes, packed]);
  const central = Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), common, Buffer.alloc(14), nameBytes]);
  return { local, central };
}

const MOST_IN_16_BITS = 0xffff;

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(Math.min(count, MOST_IN_16_BITS), 8);
  end.writeUInt16LE(Math.min(count, MOST_IN_16_BITS), 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return count < MOST_IN_16_BITS ? end : Buffer.concat([largeEnd(count, size, offset), end]);
}

function largeEnd(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(56);
  record.write("PK\x06\x06", "latin1");
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.write("PK\x06\x07", "latin1");
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([record, locator]);
}
