import { plain } from "#charts/svg.ts";
import { NOTE, shorten } from "#charts/text-width.ts";
import { setWidth } from "./document/fit/text-lines.ts";
import { shortNames } from "./short-names.ts";

/** mm that the head of a page has; a margin box would let a longer text run into its neighbour. */
const ROOM = 64;
const FACE = { size: NOTE, bold: true };

/** An account's name at the head of each page: without its legal form where the whole of it has no room. */
export function headName(name: string): string {
  const whole = plain(name);
  if (setWidth(whole, FACE) <= ROOM) return whole;
  const [short = whole] = shortNames([whole]);
  return shorten(short, FACE, ROOM, setWidth);
}
