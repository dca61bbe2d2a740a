/** The most rows that one request writes, and its most bytes: Excel on the web takes 5 MB and merges small writes better. */
export const CHUNK = { rows: 200, bytes: 1_000_000 } as const;

/** A list in runs that each stay within the limits; one that is too large by itself goes alone. */
export function chunksOf<Item>(
  items: readonly Item[],
  limits: { readonly rows: number; readonly bytes: number } = CHUNK,
): readonly (readonly Item[])[] {
  const chunks: Item[][] = [];
  let bytes = 0;
  for (const item of items) {
    const size = serialisedBytes(item);
    const chunk = chunks.at(-1);
    if (chunk === undefined || chunk.length >= limits.rows || bytes + size > limits.bytes) {
      chunks.push([item]);
      bytes = size;
    } else {
      chunk.push(item);
      bytes += size;
    }
  }
  return chunks;
}

/** Bytes of a value on its way to Excel: JSON in UTF-8. */
export function serialisedBytes(value: unknown): number {
  const text = JSON.stringify(value);
  let bytes = text.length;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    // A character of the planes above counts two in length and four in bytes.
    if (code > 0xffff || (code > 0x7f && code <= 0x7ff)) bytes += code > 0xffff ? 2 : 1;
    else if (code > 0x7ff) bytes += 2;
  }
  return bytes;
}
