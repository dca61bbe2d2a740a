const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Text with its character references resolved; one that names no character stays as it stands. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex: string, decimal: string, name: string) => {
      if (name) return NAMED.get(name) ?? whole;
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return code > 0x10ffff ? whole : String.fromCodePoint(code);
    },
  );
}

/**
 * A cell's text as Excel shows it: what XML cannot hold is written as _xHHHH_ (and an underscore that would look like it as
 * _x005F_); a line break is one character, however it is written.
 */
export function cellText(text: string): string {
  const plain = text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
  return plain.includes("\r") ? plain.replace(/\r\n?/g, "\n") : plain;
}

// Excel's own limit.
const LONGEST_TEXT = 32_767;

/** What a cell holds, as `cellText`. Throws on a text that no cell can hold. */
export function heldText(text: string): string {
  const held = cellText(text);
  if (held.length > LONGEST_TEXT) throw new Error(`a text of ${held.length} characters`);
  return held;
}
