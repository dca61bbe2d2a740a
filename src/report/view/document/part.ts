import type { Markup } from "#charts/svg.ts";

/**
 * The parts that documents are made of: finished texts and pictures, placed by templates/report/parts, a template for
 * each kind. Every field is there, null where there is nothing, because the templates are strict.
 */
export type Part =
  | TextPart
  | PointsPart
  | TablePart
  | FigurePart
  | KeyNumbersPart
  | PairsPart
  | ChecksPart
  | FieldsPart
  | SignaturesPart
  | HalvesPart;

/** A paragraph. */
export interface TextPart {
  readonly kind: "text";
  /** Stands above the text. */
  readonly title: string | null;
  /** Stands before the text, as the lead, which is bold. */
  readonly mark: Markup | null;
  readonly lead: string | null;
  readonly text: string;
  /** "note" is small and grey, "lead" large. */
  readonly tone: "plain" | "note" | "lead";
  /** Lines after which it ends with …; null lets it run. Only where the text stands in full elsewhere. */
  readonly lines: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | null;
}

/** Short statements, each with a mark of its standing. */
export interface PointsPart {
  readonly kind: "points";
  readonly points: readonly { readonly mark: Markup | null; readonly lead: string | null; readonly text: string }[];
}

/** A table: at most nine columns, rows that are never split, the header on every page. */
export interface TablePart {
  readonly kind: "table";
  /** Stands above the table; null where the section's title says it. */
  readonly title: string | null;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Rows of as many lines as they say, one where the page has no room; long texts end with …. */
  readonly single: boolean;
  /** Rows of one line in every case: a chart runs on from one to the next. */
  readonly even: boolean;
  /** Whether no page ends within it; what is higher may go on on the next one. */
  readonly kept: boolean;
}

export interface TableColumn {
  readonly head: string;
  /** Stands in place of the head, such as the names of a scale's ticks. */
  readonly picture: Markup | null;
  /** mm; null shares what is left. */
  readonly width: number | null;
  /** "end" for numbers, "picture" for a chart that fills its cells. */
  readonly align: "start" | "end" | "picture";
  /** Whether air is needed on the left, after a column of numbers. */
  readonly aside: boolean;
  /** Whether its texts are never cut where the table can help it: names. */
  readonly whole: boolean;
  /** Whether it is left out where a page would cut texts otherwise: it says what others say too. */
  readonly spare: boolean;
}

export interface TableRow {
  /** One for each column; the first names the row. */
  readonly cells: readonly PlacedCell[];
  /** "sum" is bold between rules, "minor" grey. */
  readonly weight: "plain" | "sum" | "minor" | "strong";
  /** Lines that its texts may take in a table of single lines, where the page has room for more than one. */
  readonly wraps: 2 | 3 | null;
}

export interface TableCell {
  readonly text: string;
  /** Stands before the text, as the lead, which is bold. */
  readonly mark: Markup | null;
  readonly lead: string | null;
  /** Small and grey after the text, on a line of its own where rows may grow. */
  readonly small: string | null;
  /** Stands in full after the text, however long that is. */
  readonly date: CellDate | null;
  readonly tone: "plain" | "bad" | "good" | "strong" | "quiet";
  readonly picture: Markup | null;
}

export interface CellDate {
  readonly text: string;
  readonly mark: Markup | null;
  /** "bad": it has passed. */
  readonly tone: "plain" | "bad";
}

/** A cell as its column sets it. */
export interface PlacedCell extends TableCell, Pick<TableColumn, "align" | "aside"> {
  readonly isFirst: boolean;
}

/** A chart with the sentence under it. */
export interface FigurePart {
  readonly kind: "figure";
  readonly title: string | null;
  readonly picture: Markup;
  readonly low: LowPicture | null;
  readonly note: string | null;
}

/** The same picture as low as it can be read, for a page that has no room for it otherwise: few pages take it. */
export interface LowPicture {
  /** mm. */
  readonly height: number;
  readonly draw: () => Markup;
}

/** The large numbers of a first page, four at most. */
export interface KeyNumbersPart {
  readonly kind: "key-numbers";
  readonly numbers: readonly KeyNumber[];
  /** How to read the bars. */
  readonly key: string | null;
}

export interface KeyNumber {
  readonly name: string;
  readonly target: string | null;
  readonly value: string;
  /** Part of the target. */
  readonly part: string | null;
  readonly bar: Markup | null;
  /** Change to the year before, or null where there is none. */
  readonly change: { readonly text: string; readonly tone: "good" | "bad" | "even" } | null;
  /** What the change is measured against, or why there is none. */
  readonly note: string;
}

/** Names and what they stand for, side by side. */
export interface PairsPart {
  readonly kind: "pairs";
  readonly across: 1 | 2 | 3 | 4;
  readonly pairs: readonly { readonly name: string; readonly text: string }[];
}

/** Boxes to tick; "unknown" where nobody has said. */
export interface ChecksPart {
  readonly kind: "checks";
  readonly across: 1 | 2;
  readonly checks: readonly { readonly state: CheckState; readonly text: string; readonly note: string | null }[];
}

export type CheckState = "done" | "open" | "unknown";

/** Fields of a filed form: filled in, or room to write. */
export interface FieldsPart {
  readonly kind: "fields";
  readonly fields: readonly FormField[];
}

export interface FormField {
  readonly name: string;
  /** Empty leaves room to write. */
  readonly text: string;
  /** Of twelve columns. */
  readonly span: 3 | 4 | 6 | 8 | 12;
  /** mm that it takes at least, so that there is room to write. */
  readonly height: number;
}

/** Places to sign: who, and the date. */
export interface SignaturesPart {
  readonly kind: "signatures";
  readonly signatures: readonly { readonly name: string; readonly date: string }[];
}

/** Parts on the left and on the right half of a section. */
export interface HalvesPart {
  readonly kind: "halves";
  readonly halves: readonly [left: readonly Part[], right: readonly Part[]];
}
