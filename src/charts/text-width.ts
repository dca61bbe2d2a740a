/** Type sizes in mm: 8 pt (rounded up, never below) for labels and notes, 9.5 pt for values. */
export const NOTE = 2.83;
export const BODY = 3.36;

/** Part of the size that stands above and below the baseline. */
export const ASCENT = 0.88;
export const DESCENT = 0.24;

export interface Face {
  /** mm. */
  readonly size: number;
  readonly bold?: boolean;
}

const ELLIPSIS = "…";

/** Cuts a text into what a reader sees as one character; to make one takes longer than to cut a text with it. */
export const CHARACTERS = new Intl.Segmenter("zh");

/** Width in mm that a text takes in Noto Sans SC at most, by classes of characters. */
export function textWidth(text: string, { size, bold = false }: Face): number {
  const weight = bold ? 1 : 0;
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code > LAST_OF_PLANE) at += 1;
    width += (KINDS[kindOf(code)] ?? FULL)[weight];
  }
  return width * size;
}

/** The text, or its beginning with … when it is wider than the room in mm. @param width of a text, in mm */
export function shorten(text: string, face: Face, room: number, width = textWidth): string {
  if (width(text, face) <= room) return text;
  const rest = room - width(ELLIPSIS, face);
  if (rest < 0) return "";
  let kept = "";
  for (const { segment } of CHARACTERS.segment(text)) {
    if (width(kept + segment, face) > rest) break;
    kept += segment;
  }
  return kept.trimEnd() + ELLIPSIS;
}

/** The text in at most so many lines, broken at spaces; the last line holds the rest, however long. */
export function wrap(text: string, face: Face, room: number, lines: number): readonly string[] {
  const wrapped: string[] = [];
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const last = wrapped.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    const joins = last !== undefined && (wrapped.length === lines || textWidth(joined, face) <= room);
    if (joins) wrapped[wrapped.length - 1] = joined;
    else wrapped.push(word);
  }
  return wrapped;
}

/** The text in at most so many lines, broken at spaces where there are any, else anywhere; the last line ends with …. */
export function fold(text: string, face: Face, room: number, lines: number): readonly string[] {
  const folded: string[] = [];
  let rest = text.trim();
  while (rest !== "" && folded.length < lines - 1 && textWidth(rest, face) > room) {
    const kept = lineOf(rest, face, room);
    if (kept === "") break;
    folded.push(kept.trimEnd());
    rest = rest.slice(kept.length).trimStart();
  }
  return rest === "" ? folded : [...folded, shorten(rest, face, room)];
}

/** The same with lines of about the same length, so that no single character stands alone on the last one. */
export function foldEvenly(text: string, face: Face, room: number, lines: number): readonly string[] {
  const wide = fold(text, face, room, lines);
  if (wide.length < 2 || wide.at(-1)?.endsWith(ELLIPSIS) === true) return wide;
  for (let narrow = room / 2; narrow < room; narrow += face.size / 2) {
    const even = fold(text, face, narrow, wide.length);
    if (even.at(-1)?.endsWith(ELLIPSIS) !== true) return even;
  }
  return wide;
}

/** No line begins with these. */
const CLOSING = /[，。、；：？！）】》”’…%]/u;
const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

/** The beginning of a text that fits the room; a word is only broken where it alone is too long. */
function lineOf(text: string, face: Face, room: number): string {
  let kept = "";
  let good = "";
  for (const { segment } of CHARACTERS.segment(text)) {
    if (textWidth(kept + segment, face) > room) break;
    // A line may end before a space, and between two characters that are not of one word.
    const next = text.slice(kept.length + segment.length).charAt(0);
    kept += segment;
    const joined = CLOSING.test(next) || (LETTER.test(segment) && LETTER.test(next));
    if (!joined) good = kept;
  }
  return good === "" ? kept : good;
}

type Widths = readonly [regular: number, bold: number];

/** Upper bounds in em, regular and bold, measured with the font's two faces. */
const CLASSES: readonly (readonly [characters: RegExp, widths: Widths])[] = [
  [/[\p{Mn}\p{Me}\p{Cf}]/u, [0, 0]],
  [/[ \u00a0]/, [0.23, 0.23]],
  [/[ijlI|.,:;'!]/, [0.33, 0.37]],
  [/[frt()[\]{}/\\°-]/, [0.4, 0.44]],
  [/[0-9#$+<=>^_~−–€£¥acekvxyzsJLFY?*"]/, [0.57, 0.61]],
  [/[bdghnopquACEPRSTVXZ`]/, [0.64, 0.69]],
  [/[BDGHKNOQU&]/, [0.75, 0.78]],
  [/[wmMW%@\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/, [0.95, 1.01]],
];
const FULL: Widths = [1, 1];
const EMOJI: Widths = [1.4, 1.4];
const KINDS: readonly Widths[] = [...CLASSES.map(([, widths]) => widths), FULL, EMOJI];

const LAST_OF_PLANE = 0xffff;
/** The kind of each character of the first plane, counted from one; 0 where nobody has asked. */
const kinds = new Uint8Array(LAST_OF_PLANE + 1);

function kindOf(code: number): number {
  if (code > LAST_OF_PLANE) return kindAt(code);
  const known = kinds[code] ?? 0;
  if (known > 0) return known - 1;
  const kind = kindAt(code);
  kinds[code] = kind + 1;
  return kind;
}

/** An accented letter is as wide as its base. */
function kindAt(code: number): number {
  const base = String.fromCodePoint(String.fromCodePoint(code).normalize("NFD").codePointAt(0) ?? 0);
  const known = CLASSES.findIndex(([characters]) => characters.test(base));
  if (known !== -1) return known;
  return KINDS.indexOf(code > LAST_OF_PLANE ? EMOJI : FULL);
}
