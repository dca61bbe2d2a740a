import { crc32 } from "node:zlib";
import { deflateSync } from "fflate";
import { directoryOf, localHeader, newRecord, withData, withOffset, type DirectoryRecord } from "./zip-directory.ts";

/** Parts to put into a package, by name. */
export type NewParts = ReadonlyMap<string, Uint8Array>;

/**
 * The bytes of a zip with some parts replaced or added at its end. Every other part is copied as it lies in the file, its
 * compressed bytes, dates and attributes included, and keeps its place. Throws where the directory cannot be followed.
 */
export function rewriteZip(zip: Uint8Array, parts: NewParts): Uint8Array {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const directory = directoryOf(bytes);
  const inFile = directory.records.toSorted((a, b) => a.offset - b.offset);
  const known = new Set(inFile.map(({ name }) => name));
  const output = [bytes.subarray(0, inFile[0]?.offset ?? 0)];
  let position = output[0]?.length ?? 0;
  const write = (...chunks: readonly Buffer[]) => {
    const start = position;
    for (const chunk of chunks) {
      output.push(chunk);
      position += chunk.length;
    }
    return start;
  };
  const moved = new Map<DirectoryRecord, Buffer>();
  inFile.forEach((record, index) => {
    const content = parts.get(record.name);
    const end = inFile[index + 1]?.offset ?? directory.start;
    moved.set(
      record,
      content === undefined
        ? withOffset(record, write(bytes.subarray(record.offset, end)))
        : writePart(record.bytes, content, write),
    );
  });
  const added = [...parts]
    .filter(([name]) => !known.has(name))
    .map(([name, content]) => writePart(newRecord(name), content, write));
  const records = [...directory.records.map((record) => moved.get(record) ?? record.bytes), ...added];
  const start = write(...records);
  write(...directory.end({ count: records.length, start, size: position - start }));
  return Buffer.concat(output);
}

function writePart(record: Buffer, content: Uint8Array, write: (...chunks: readonly Buffer[]) => number): Buffer {
  const data = Buffer.from(deflateSync(content, { level: 9 }));
  const described = withData(record, { crc: crc32(content), size: content.length, compressed: data.length });
  const start = write(localHeader(described), data);
  described.writeUInt32LE(start, 42);
  return described;
}
