import { CHARACTERS, shorten, textWidth, type Face } from "./text-width.ts";

const ELLIPSIS = "…";

/**
 * Texts in their rooms, each with its beginning and … where it is longer. Those that would look the same while they are
 * not are cut in the middle, or at their beginning: names of one kind differ at their ends.
 * @param rooms mm of each
 */
export function shortenApart(texts: readonly string[], face: Face, rooms: readonly number[]): readonly string[] {
  const ways = [shorten, cutInMiddle, cutAtStart].map((cut) =>
    texts.map((text, at) => cut(text, face, rooms[at] ?? 0)),
  );
  const [usual = []] = ways;
  return texts.map((text, at) => {
    const alike = texts.flatMap((other, place) => (other !== text && usual[place] === usual[at] ? [place] : []));
    const found = ways.find((shown) => alike.every((other) => shown[other] !== shown[at]));
    return found?.[at] ?? usual[at] ?? "";
  });
}

/** A little more of the end than of the beginning. */
function cutInMiddle(text: string, face: Face, room: number): string {
  if (textWidth(text, face) <= room) return text;
  const start = shorten(text, face, room / 2).slice(0, -ELLIPSIS.length);
  return start + cutAtStart(text, face, room - textWidth(start, face));
}

function cutAtStart(text: string, face: Face, room: number): string {
  if (textWidth(text, face) <= room) return text;
  let kept = "";
  for (const { segment } of [...CHARACTERS.segment(text)].toReversed()) {
    if (textWidth(segment + kept, face) > room - width(face)) break;
    kept = segment + kept;
  }
  return room < width(face) ? "" : ELLIPSIS + fromWord(kept, text);
}

/** What follows … begins with a word, where there is one. */
function fromWord(kept: string, text: string): string {
  const isWhole = /\s$/u.test(text.slice(0, text.length - kept.length));
  const next = kept.search(/\s/u);
  return isWhole || next < 0 ? kept.trimStart() : kept.slice(next).trimStart();
}

function width(face: Face): number {
  return textWidth(ELLIPSIS, face);
}
