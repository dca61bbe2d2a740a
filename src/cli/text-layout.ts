// Wide and full-width forms of Unicode's East Asian Width, and pictures; ambiguous characters take one column.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const MARK = /[\p{Mn}\p{Me}\p{Cf}]/u;
// What must not begin or end a line in Chinese.
const CLOSING = /[，。；：、！？）》”’％%,;:)\]]/u;
const OPENING = /[（《“‘(]/u;

/** Columns that a text takes in a terminal: a Chinese character takes two. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

/** The text with blanks behind it up to so many columns. */
export function padTo(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}

/** The text with blanks before it, as figures stand. */
export function padBefore(text: string, columns: number): string {
  return " ".repeat(Math.max(0, columns - columnsOf(text))) + text;
}

/** Lines of at most so many columns: broken at blanks and between Chinese characters, long words where they end. */
export function wrapText(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text).flatMap((one) => fitting(one, columns))) {
    if (line !== "" && columnsOf(line + piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** What a line may end after: a word with its blank, a Chinese character with the marks that belong to it. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let open = "";
  let inWord = false;
  for (const character of text) {
    const last = pieces.length - 1;
    const wide = WIDE.test(character) && !CLOSING.test(character);
    if (OPENING.test(character)) {
      open += character;
      inWord = false;
    } else if (last >= 0 && open === "" && (CLOSING.test(character) || (inWord && !wide))) {
      pieces[last] += character;
      inWord = character !== " " && !WIDE.test(character);
    } else {
      pieces.push(open + character);
      open = "";
      inWord = !wide && character !== " ";
    }
  }
  return open === "" ? pieces : [...pieces, open];
}

function fitting(piece: string, columns: number): readonly string[] {
  if (columnsOf(piece) <= columns) return [piece];
  const parts: string[] = [""];
  for (const character of piece) {
    if (columnsOf((parts.at(-1) ?? "") + character) > columns) parts.push(character);
    else parts[parts.length - 1] += character;
  }
  return parts;
}
