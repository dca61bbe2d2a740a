import { normalise } from "#core/kernel/normalise.ts";
import { contract, type TableId } from "../contract.ts";
import type { Table } from "../define-table.ts";
import { valueOf, type CheckContext, type PlacedRow } from "./check-context.ts";
import { spellingKey } from "./spelling-key.ts";

/** The records of a table by number and by name. */
export interface Records {
  /** As people write them, numbers and names. */
  readonly names: () => Iterable<string>;
  readonly has: (text: string) => boolean;
  /** Whether a text names a record in another spelling. */
  readonly hasAlike: (text: string) => boolean;
  /** Records that a text names: those of the account where it has one of that name, else any. */
  readonly find: (text: string, account: unknown) => readonly PlacedRow[];
}

export function recordsOf({ rows, accountOf }: CheckContext, table: TableId): Records {
  const { key, columns }: Table = contract[table];
  const naming = [...new Set([key, "name"])].filter((id): id is string => id !== undefined && id in columns);
  const known = new Map<string, PlacedRow[]>();
  const written = new Set<string>();
  for (const row of rows(table)) {
    for (const id of naming) {
      const text = valueOf(row, id);
      if (typeof text !== "string") continue;
      written.add(text);
      const named = known.get(normalise(text));
      if (named === undefined) known.set(normalise(text), [row]);
      else named.push(row);
    }
  }
  let spellings: ReadonlySet<string> | undefined;
  const keys = () => (spellings ??= new Set([...written].map(spellingKey)));
  return {
    names: () => written,
    has: (text) => known.has(normalise(text)),
    hasAlike: (text) => keys().has(spellingKey(text)),
    find: (text, account) => {
      const found = known.get(normalise(text)) ?? [];
      const own = account === null ? [] : found.filter((row) => accountOf(row) === account);
      return own.length > 0 ? own : found;
    },
  };
}

/** The texts of a cell that names one record or several. */
export function namesIn(text: string): readonly string[] {
  return text.split(/[、，,;；\n]|\s[/|]\s/u).flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
}
