import { plain } from "#charts/svg.ts";
import { NOTE, shorten } from "#charts/text-width.ts";
import { setWidth } from "./document/fit/text-lines.ts";
import { shortNames } from "./short-names.ts";

/** mm that a text has; a margin box would let a longer one run into its neighbour. */
const ROOM = { name: 64, foot: 140 };
const FACE = { size: NOTE, bold: true };

/** An account's name at the head of each page: without its legal form where the whole of it has no room. */
export function headName(name: string): string {
  const whole = plain(name);
  if (setWidth(whole, FACE) <= ROOM.name) return whole;
  const [short = whole] = shortNames([whole]);
  return shorten(short, FACE, ROOM.name, setWidth);
}

/** What stands at the foot of each page, as far as it has room. */
export function footText(text: string): string {
  return shorten(plain(text), { size: NOTE }, ROOM.foot);
}
