import { NAME_CONFIDENCE } from "./confidence.ts";
import type { TableId } from "./contract.ts";
import { columnsOf } from "./columns-of.ts";
import { columnsNamed, endingNamed, tellingShare, type NamedColumn } from "./header-names.ts";
import { headerText, letters, LONGEST_HEADER } from "./header-text.ts";
import { ALTERING, NEUTRAL_BEFORE, NEUTRAL_BEHIND, REGIONAL_WORDS, SUBJECTS } from "./header-words.ts";
import type { MatchReason } from "./match-reason.ts";
import { corrections } from "./misspelt.ts";
import { remember } from "#core/kernel/remember.ts";

/** A column that a header may mean though it is none of its names. */
export interface Guess {
  readonly table: TableId;
  readonly column: string;
  /** By the name alone, 0–1. */
  readonly confidence: number;
  readonly reasons: readonly MatchReason[];
}

interface Variant {
  readonly text: string;
  readonly reasons: readonly NameReason[];
}
type NameReason = keyof typeof NAME_CONFIDENCE;

interface Meaning {
  readonly guesses: readonly Guess[];
  readonly telling: number;
}

/** The columns of every table that a header may mean without being one of their names, the likeliest first. */
export function guessHeader(header: string): readonly Guess[] {
  return meaningOf(header).guesses;
}

/** How much a header tells of which table this is: 1 where only one table can have it, 0 where all of them can. */
export function tellingOf(header: string): number {
  return meaningOf(header).telling;
}

const NO_MEANING: Meaning = { guesses: [], telling: 0 };

const meaningOf = remember((header: string): Meaning => {
  if (header.length > LONGEST_HEADER) return NO_MEANING;
  const { text, bare, remark } = headerText(header);
  const whole = columnsNamed(text);
  const names = whole.length > 0 ? whole : columnsNamed(bare);
  const all = bare === "" ? [] : guessesFor(bare, remark === null ? [] : ["remark"], names.length > 0);
  const guesses = all.filter(({ table }) => !names.some((named) => named.table === table));
  const tables = new Set([...names, ...guesses].map(({ table }) => table));
  return { guesses, telling: tellingShare(tables.size) };
});

/** Words that some table knows are meant as they stand, so they are neither misspelt nor the end of something longer. */
function guessesFor(text: string, reasons: readonly NameReason[], isName: boolean): readonly Guess[] {
  const whole: Variant = { text, reasons };
  const spoken = regional(whole);
  const stripped = [...withoutNeutral(whole), ...spoken, ...spoken.flatMap(withoutNeutral)];
  const variants = [whole, ...stripped];
  const all = [
    ...bilingual(whole),
    ...stripped.flatMap((variant) => named(variant, columnsNamed(variant.text))),
    ...variants.flatMap((variant) =>
      named({ ...variant, reasons: [...variant.reasons, "ending"] }, endingNamed(variant.text)),
    ),
    ...variants.flatMap(withoutSubject),
    ...(isName ? [] : [...variants.flatMap(corrected), ...contained(whole)]),
  ];
  const best = new Map<string, Guess>();
  for (const guess of all.toSorted((a, b) => b.confidence - a.confidence)) {
    const key = `${guess.table}.${guess.column}`;
    if (!best.has(key)) best.set(key, guess);
  }
  return [...best.values()];
}

function named({ reasons }: Variant, columns: readonly NamedColumn[]): readonly Guess[] {
  return columns.map(({ table, column, by }) => ({
    table,
    column,
    confidence: [...reasons, by].reduce((product, reason) => product * NAME_CONFIDENCE[reason], 1),
    reasons: [...new Set(reasons)],
  }));
}

function regional({ text, reasons }: Variant): readonly Variant[] {
  const spoken = REGIONAL_WORDS.reduce((words, [theirs, ours]) => words.replace(theirs, ours), text);
  return spoken === text ? [] : [{ text: spoken, reasons: [...reasons, "regional"] }];
}

/** The text without neutral words in front, behind, and at both ends. */
function withoutNeutral({ text, reasons }: Variant): readonly Variant[] {
  const before = stripped(text, NEUTRAL_BEFORE);
  const behind = stripped(text, NEUTRAL_BEHIND);
  const both = before.flatMap((shorter) => stripped(shorter, NEUTRAL_BEHIND));
  return [...new Set([...before, ...behind, ...both])].map((shorter) => ({
    text: shorter,
    reasons: [...reasons, "decoration"],
  }));
}

function stripped(text: string, patterns: readonly RegExp[]): readonly string[] {
  const once = patterns.flatMap((pattern) => {
    const rest = text.replace(pattern, "").trim();
    return rest === text || rest === "" ? [] : [rest];
  });
  return [...once, ...once.flatMap((shorter) => stripped(shorter, patterns))];
}

/** 客户名称 Customer: each language by itself, where both mean the same column; one that is unknown leaves a doubt. */
function bilingual({ text, reasons }: Variant): readonly Guess[] {
  const [han = "", latin = ""] = [
    text.replace(/[^\p{Script=Han}]+/gu, ""),
    text.replace(/\p{Script=Han}+/gu, " ").trim(),
  ];
  if (han === "" || letters(latin).length < SHORTEST_WORD) return [];
  const [chinese, english] = [columnsNamed(han), columnsNamed(latin)];
  const both = chinese.filter((one) =>
    english.some((other) => other.table === one.table && other.column === one.column),
  );
  if (both.length > 0) return named({ text, reasons: [...reasons, "bilingual"] }, both);
  return named({ text, reasons: [...reasons, "contains"] }, [...chinese, ...english]);
}

// Two letters are an abbreviation of anything: 客户ID.
const SHORTEST_WORD = 3;

function withoutSubject({ text, reasons }: Variant): readonly Guess[] {
  return [...SUBJECTS].flatMap(([table, subjects]) => {
    const subject = subjects.find((word) => text.startsWith(word) && text.length > word.length);
    if (subject === undefined) return [];
    const rest = text.slice(subject.length).replace(/^(?:'s\b|的)?\s*/, "");
    const found = [...columnsNamed(rest), ...endingNamed(rest)].filter((column) => column.table === table);
    return named({ text, reasons: [...reasons, "subject"] }, found);
  });
}

function corrected({ text, reasons }: Variant): readonly Guess[] {
  return corrections(text).flatMap(({ text: right, reason }) =>
    named({ text, reasons: [...reasons, reason] }, columnsNamed(right)),
  );
}

/** The longest known name at the end, where the head of a Chinese or an English compound stands. */
function contained({ text, reasons }: Variant): readonly Guess[] {
  if (ALTERING.test(text)) return [];
  for (const tail of tailsOf(text)) {
    const found = columnsNamed(tail).filter(
      ({ table, column, by }) => tail.length >= LONG_TAIL || (by === "own" && isOwnHeader(table, column, tail)),
    );
    if (found.length > 0) return named({ text, reasons: [...reasons, "contains"] }, found);
  }
  return [];
}

// Shorter ones (日期, 项目, name) end half of all headers.
const LONG_TAIL = 3;

function isOwnHeader(table: TableId, id: string, tail: string): boolean {
  const [, column] = columnsOf(table).find(([known]) => known === id) ?? [];
  return column?.header.zh === tail;
}

function tailsOf(text: string): readonly string[] {
  if (/\p{Script=Han}/u.test(text))
    return [...text].map((_, at) => [...text].slice(at + 1).join("")).filter((tail) => tail.length > 1);
  const words = text.split(" ");
  return words.map((_, at) => words.slice(at + 1).join(" ")).filter((tail) => tail.includes(" "));
}
