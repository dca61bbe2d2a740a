import type { GuideTexts } from "./guide-texts.ts";

/** A guide as a table, ready for a pane, a worksheet or a page: a record per row. */
export interface GuidePage {
  readonly id: keyof GuideTexts;
  /** The models that it serves. */
  readonly models: readonly string[];
  readonly title: string;
  readonly about: string;
  readonly columns: readonly { readonly id: string; readonly header: string }[];
  readonly rows: readonly GuideRow<string>[];
}

/** One row, with a value for every column. */
export interface GuideRow<Column extends string> {
  /** The codes of the row, such as "ST1.REP"; the same in every language. */
  readonly id: string;
  readonly cells: Readonly<Record<Column, string | number>>;
}

interface Heading<Column extends string> {
  readonly title: string;
  readonly about: string;
  readonly headers: Readonly<Record<Column, string>>;
}

/** Joins a heading with its rows; a row that lacks a column does not compile. */
export function guidePage<Column extends string>(
  id: keyof GuideTexts,
  models: readonly string[],
  { title, about, headers }: Heading<Column>,
  rows: readonly GuideRow<NoInfer<Column>>[],
): GuidePage {
  const columns = (Object.keys(headers) as Column[]).map((column) => ({ id: column, header: headers[column] }));
  return { id, models, title, about, columns, rows };
}

/** The texts of a list with their codes, in the order in which they are written. */
export function listed<Item extends string, Text>(
  rows: Readonly<Record<Item, Text>>,
): readonly { readonly id: Item; readonly text: Text }[] {
  return (Object.entries(rows) as [Item, Text][]).map(([id, text]) => ({ id, text }));
}

/** The texts of several lists one after the other. */
export function grouped<Group extends string, Text>(
  lists: Readonly<Record<Group, Readonly<Record<string, Text>>>>,
): readonly { readonly id: string; readonly group: Group; readonly item: string; readonly text: Text }[] {
  return listed(lists).flatMap(({ id: group, text: rows }) =>
    listed(rows).map(({ id: item, text }) => ({ id: `${group}.${item}`, group, item, text })),
  );
}
