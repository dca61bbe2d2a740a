import { TABLE_IDS } from "../contract.ts";
import { VOCABULARIES, type Vocabulary } from "../define-table.ts";
import { columnsOf } from "../columns-of.ts";
import { headerIn, valueOf, type CheckContext, type PlacedRow } from "./check-context.ts";
import { namesIn } from "./records.ts";

/** One spelling of a word, wherever the columns of its vocabulary use it. */
export interface Word {
  readonly text: string;
  count: number;
  /** Whether a list of such words has it, such as the products table. */
  isListed: boolean;
  /** Where it stands first in each column. */
  readonly places: Place[];
}

export interface Place {
  readonly row: PlacedRow;
  readonly column: string;
  readonly header: string;
  count: number;
}

const known = new WeakMap<CheckContext, ReadonlyMap<Vocabulary, readonly Word[]>>();

/** The words of every vocabulary of the workbook, counted. */
export function vocabularyWords(context: CheckContext): ReadonlyMap<Vocabulary, readonly Word[]> {
  const words = known.get(context) ?? countWords(context);
  known.set(context, words);
  return words;
}

function countWords(context: CheckContext): ReadonlyMap<Vocabulary, readonly Word[]> {
  const vocabularies = new Map(VOCABULARIES.map((vocabulary) => [vocabulary, new Map<string, Word>()]));
  for (const table of TABLE_IDS) {
    for (const [column, { vocabulary, distinct }] of columnsOf(table)) {
      const words = vocabulary === undefined ? undefined : vocabularies.get(vocabulary);
      if (words === undefined) continue;
      const split = vocabulary === "colleague" ? namesIn : asOne;
      countColumn(words, context.rows(table), column, { isList: distinct === true, split });
    }
  }
  return new Map([...vocabularies].map(([vocabulary, words]) => [vocabulary, [...words.values()]]));
}

interface Reading {
  readonly isList: boolean;
  /** The words of a cell: several colleagues may stand in one. */
  readonly split: (text: string) => readonly string[];
}

const asOne = (text: string): readonly string[] => [text];

function countColumn(words: Map<string, Word>, rows: readonly PlacedRow[], column: string, reading: Reading): void {
  for (const row of rows) {
    const cell = valueOf(row, column);
    if (typeof cell !== "string") continue;
    for (const text of reading.split(cell)) {
      const word = words.get(text) ?? { text, count: 0, isListed: false, places: [] };
      words.set(text, word);
      word.count += 1;
      word.isListed ||= reading.isList;
      const place = word.places.at(-1);
      if (place?.column === column && place.row.found === row.found) place.count += 1;
      else word.places.push({ row, column, header: headerIn(row.found, column), count: 1 });
    }
  }
}
