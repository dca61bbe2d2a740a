import { CODE_LISTS, type CodeListId } from "#core/codes/codes.ts";
import { codeOfWord } from "#locales/code-of-word.ts";
import { VALUES_NEEDED } from "./confidence.ts";
import { parseCell, type CellReading } from "./parse-cell.ts";
import { parseDateText } from "./parse-date.ts";
import { parseNumber } from "./parse-number.ts";
import type { RawCell } from "./sheet.ts";

/** Rows below a header row. */
export type Body = readonly (readonly RawCell[])[];

// A sample answers the same questions for many columns of many tables.
const answers = new WeakMap<Body, Map<string, unknown>>();

function once<Answer>(body: Body, question: string, answer: () => Answer): Answer {
  const known = answers.get(body) ?? new Map<string, unknown>();
  answers.set(body, known);
  if (!known.has(question)) known.set(question, answer());
  return known.get(question) as Answer;
}

const isFilled = (cell: RawCell | undefined) => cell !== undefined && cell !== null && cell !== "";

/** Share of the filled cells below a header that the column can read; null where there are none. */
export function columnFit(reading: CellReading & { readonly index: number }, body: Body): number | null {
  const { index, factor } = reading;
  const { kind, codes, min, max } = reading.column;
  return once(body, ["fit", index, factor, kind, codes, min, max].join("|"), () => {
    // Codes and names come again and again.
    const known = new Map<RawCell, "blank" | "read" | "wrong">();
    const counts = { blank: 0, read: 0, wrong: 0 };
    for (const row of body) {
      const cell = row[index] ?? null;
      const answer = known.get(cell) ?? readAs(cell, reading);
      known.set(cell, answer);
      counts[answer] += 1;
    }
    const filled = counts.read + counts.wrong;
    return filled === 0 ? null : counts.read / filled;
  });
}

function readAs(cell: RawCell, reading: CellReading): "blank" | "read" | "wrong" {
  const outcome = parseCell(cell, reading);
  if (!outcome.ok) return "wrong";
  return outcome.value === null ? "blank" : "read";
}

/** Share of the filled cells below a header that are words: neither numbers nor dates; null where there are none. */
export function wordShare(index: number, body: Body): number | null {
  return once(body, `words|${index}`, () => {
    const filled = body.map((row) => row[index]).filter(isFilled);
    const words = filled.filter(
      (cell) => typeof cell === "string" && parseNumber(cell) === null && parseDateText(cell) === null,
    );
    return filled.length === 0 ? null : words.length / filled.length;
  });
}

/** The code lists that read every filled cell below a header, where there are enough of them and none is a mere number. */
export function listsInColumn(index: number, body: Body): readonly CodeListId[] {
  return once(body, `lists|${index}`, () => {
    const filled = body.map((row) => row[index]).filter(isFilled);
    const words = new Set(filled.flatMap((cell) => (typeof cell === "string" ? [cell.trim()] : [])));
    const areWords = filled.every((cell) => typeof cell === "string" && /\p{L}/u.test(cell));
    if (filled.length < VALUES_NEEDED || !areWords || words.size > MOST_WORDS) return [];
    return (Object.keys(CODE_LISTS) as CodeListId[]).filter((list) =>
      [...words].every((word) => codeOfWord(list, word) !== null),
    );
  });
}

// No code list is longer: a column with more different words holds something else.
const MOST_WORDS = 40;
