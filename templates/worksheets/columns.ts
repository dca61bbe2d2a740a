import { guide } from "#locales/guide.ts";
import type { GuideTexts } from "#locales/guide-texts.ts";
import { text, type CodeList, type Column, type ColumnKind, type Mark, type Table, type Text } from "./worksheet.ts";

interface Look {
  readonly codes?: CodeList;
  readonly min?: number;
  readonly max?: number;
  readonly width?: number;
  readonly marks?: readonly Mark[];
}

/** A column of the case, under the contract's header where it has none of its own. */
export function given(kind: ColumnKind, header: Text | null = null, look: Look = {}): Column {
  return { ...(header === null ? {} : { header }), kind, role: "given", ...look };
}

/** The same cells as another table's. */
export function copied(of: string, kind: ColumnKind, header: Text, look: Look = {}): Column {
  return { header, kind, role: "copy", of, ...look };
}

/** What the guide says, in both languages. */
export function guided(say: (words: GuideTexts) => string): Text {
  return text(say(guide("zh-CN")), say(guide("en")));
}

export interface SpecimenRow {
  readonly part: Text;
  /** How it may be done. */
  readonly specimen: Text;
}

/** A worked specimen, part by part, and room for one's own beside it. */
export function specimen(id: string, title: Text, rows: readonly SpecimenRow[], lines = 3): Table {
  return {
    kind: "table",
    id,
    title,
    key: "part",
    rows: rows.map((row) => ({ ...row })),
    columns: {
      part: given("text", text("部分", "Part"), { width: 22 }),
      specimen: given("text", text("示范", "Specimen"), { width: 40 }),
      words: { header: text("我写的", "My own"), kind: "text", role: "words", lines, width: 40 },
    },
  };
}
