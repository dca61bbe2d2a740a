import { lookList } from "#locales/describe-marks.ts";
import type { BookSheet } from "#xlsx/book/book.ts";
import { draftSheet } from "../draft.ts";
import { headerCell, textCell, type MarksContext } from "./marks-context.ts";

const WIDTHS = [16, 34, 46] as const;

/** What a trainer is asked to look at: files without marks, remarks on papers, papers alike. */
export function lookSheet({ marks, words, called, language, options }: MarksContext): BookSheet {
  const { columns, sheets, notes, look } = words.book;
  const draft = draftSheet(sheets.look, WIDTHS.length);
  WIDTHS.forEach((width, column) => {
    draft.widen(column, width);
  });
  draft.prose(sheets.look, "title", { height: 34 });
  draft.prose(notes.look, "note");
  draft.row([columns.what, columns.paper, columns.text].map(headerCell));
  for (const { kind, what, text } of lookList(marks, called, language))
    draft.row([textCell(look[kind], "label"), { ...textCell(what), format: "text" }, textCell(text)]);
  return draft.finish(options);
}
