import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { RawWorkbook } from "#workbook/sheet.ts";
import type { Key } from "./key.ts";
import { namesIn } from "./names-in.ts";
import { readPaper, type Paper } from "./read-paper.ts";
import { worksheetMark } from "./worksheet-mark.ts";

/** Why a workbook is no paper to be marked by a key. */
export type NoPaper =
  | { readonly code: "not-worksheet" }
  | { readonly code: "other-worksheet"; readonly worksheet: string }
  | { readonly code: "other-edition"; readonly edition: "team" | "trainer" }
  | { readonly code: "no-answers" };

/** A student's file as the key asks for it, or what it is instead. */
export function openPaper(workbook: RawWorkbook, key: Key): Outcome<Paper, NoPaper> {
  const mark = worksheetMark(namesIn(workbook));
  if (mark !== null && mark.worksheet !== key.worksheet)
    return fail({ code: "other-worksheet", worksheet: mark.worksheet });
  if (mark !== null && mark.edition !== "student") return fail({ code: "other-edition", edition: mark.edition });
  const paper = readPaper(workbook, key);
  const isThere = paper.readings.some((reading) => reading !== null);
  if (isThere) return ok(paper);
  return fail({ code: mark === null ? "not-worksheet" : "no-answers" });
}
