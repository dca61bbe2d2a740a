import { textWidth, type Face } from "#charts/text-width.ts";
import { remember } from "#core/kernel/remember.ts";

/** Advances of U+0020 to U+007E in thousandths of an em in Noto Sans SC, measured in the browser; figures tabular. */
// prettier-ignore
const REGULAR: readonly number[] = [
  224, 323, 475, 555, 555, 921, 680, 279, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555,
  555, 555, 555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589,
  552, 689, 728, 293, 535, 646, 543, 812, 723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573,
  531, 603, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552,
  284, 926, 610, 606, 620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555,
];
// prettier-ignore
const BOLD: readonly number[] = [
  227, 370, 577, 590, 590, 963, 740, 326, 378, 378, 507, 590, 325, 370, 325, 387, 590, 590, 590,
  590, 590, 590, 590, 590, 590, 590, 325, 325, 590, 590, 590, 514, 1007, 641, 681, 656, 714, 615,
  585, 717, 757, 330, 568, 686, 578, 853, 749, 770, 667, 770, 682, 624, 625, 748, 619, 915, 627,
  580, 613, 378, 387, 378, 590, 567, 626, 591, 644, 527, 644, 581, 372, 597, 640, 304, 306, 604,
  315, 964, 641, 626, 644, 644, 437, 495, 421, 637, 576, 863, 562, 574, 511, 378, 296, 378, 590,
];
const FIRST = 0x20;
const LAST = 0x7e;

/** Width in mm in which a text of a page is set; of what is not Latin, at most. */
export function setWidth(text: string, face: Face): number {
  const advances = face.bold === true ? BOLD : REGULAR;
  let width = 0;
  for (const character of text) {
    const code = character.charCodeAt(0);
    const advance = code <= LAST ? advances[code - FIRST] : undefined;
    width += advance === undefined ? textWidth(character, face) : (advance / 1000) * face.size;
  }
  return width;
}

/** What stays together on a line: a run of letters, or a character with the signs that may not begin a line. */
const UNITS = /[^\s\p{Script=Han}，。、；：？！）】》”’…]+|\S[，。、；：？！）】》”’…]*|\s+/gu;

/** Within a run a browser breaks after some of these first, as in an address, and leaves the line short. */
const INNER_BREAK = /[/?&=\-](?=.)/u;

interface Unit {
  readonly width: number;
  readonly breaksWithin: boolean;
  readonly isSpace: boolean;
}

// Columns are tried in many widths, in which the same texts fall into the same units.
const measured = remember<string, Map<number, readonly Unit[]>>(() => new Map());

function unitsOf(text: string, face: Face): readonly Unit[] {
  const known = measured(text);
  const key = face.bold === true ? -face.size : face.size;
  const units =
    known.get(key) ??
    Array.from(text.matchAll(UNITS), ([unit]): Unit => ({
      width: setWidth(unit, face),
      breaksWithin: INNER_BREAK.test(unit),
      isSpace: unit.trim() === "",
    }));
  known.set(key, units);
  return units;
}

/** Lines that a text takes in so many mm: broken at spaces and between Chinese characters. */
export function linesIn(text: string, face: Face, room: number): number {
  if (setWidth(text, face) <= room) return 1;
  let lines = 1;
  let used = 0;
  for (const { width, breaksWithin, isSpace } of unitsOf(text, face)) {
    if (used + width <= room || (isSpace && used === 0)) used = isSpace && used === 0 ? 0 : used + width;
    else if (isSpace) used = room;
    else {
      // A run that is longer than a line is broken anywhere.
      const full = Math.ceil(width / room);
      const broken = full > 1 && breaksWithin ? full + 1 : full;
      lines += used === 0 ? broken - 1 : broken;
      used = Math.max(0, width - (broken - 1) * room);
    }
  }
  return lines;
}
