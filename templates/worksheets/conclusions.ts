import { text, type Table, type Text } from "./worksheet.ts";

/**
 * Questions that are answered in one's own words.
 * @param models how a good answer may read, for each question; only the trainer sees it
 */
export function conclusions(title: Text, asks: readonly Text[], models: readonly Text[] = []): Table {
  return {
    kind: "table",
    id: "conclusions",
    title,
    key: "number",
    rows: asks.map((ask, index) => ({ number: index + 1, ask, words: models[index] ?? null })),
    columns: {
      number: { header: text("序号", "No."), kind: "integer", role: "given" },
      ask: { header: text("要说清的事", "To be settled"), kind: "text", role: "given", width: 38 },
      words: { header: text("我的结论", "My conclusion"), kind: "text", role: "words", lines: 4, width: 42 },
    },
  };
}
