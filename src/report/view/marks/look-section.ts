import { catalogue } from "#locales/catalogue.ts";
import { lookList, type ToLookAt } from "#locales/describe-marks.ts";
import type { SectionView } from "../document/document-view.ts";
import { note, row, section, table, words } from "../document/make-part.ts";
import { moreNote } from "../report-context.ts";
import type { MarksDocumentContext } from "./marks-document-context.ts";

/** What a trainer is asked to look at. @param most rows of one line each; null for all in full */
export function lookSection(context: MarksDocumentContext, most: number | null): SectionView {
  const { marks, called, language, say, format } = context;
  const found = withoutFiles(lookList(marks, called, language), context);
  const title = found.length === 0 ? say.look.none : say.look.title(format.count(found.length));
  if (found.length === 0) return section("look", say.look.subject, title, []);
  const shown = most === null ? found : found.slice(0, most);
  const { sharedItems, sharedShare } = marks.limits;
  const heads = [words(say.look.columns.what, 48), words(say.look.columns.text)];
  const rows = shown.map(({ what, text }) => row([what, text]));
  const notes =
    marks.alike.length > 0 ? [note(say.look.alikeNote(format.count(sharedItems), format.ratio(sharedShare)))] : [];
  return section("look", say.look.subject, title, [
    table(heads, rows, { single: most !== null }),
    ...moreNote({ catalogue: catalogue(language), format }, found.length, most),
    ...(most === null ? notes : []),
  ]);
}

/** Without names of students, files are not named either: their names say whose they are. One line for each reason. */
function withoutFiles(
  found: readonly ToLookAt[],
  { personal, say, format }: MarksDocumentContext,
): readonly ToLookAt[] {
  if (personal) return found;
  const files = found.filter(({ kind }) => kind === "unmarked");
  const reasons = [...new Set(files.map(({ text }) => text))].map((text): ToLookAt => {
    const count = files.filter((one) => one.text === text).length;
    return { kind: "unmarked", what: say.look.withoutName(format.count(count)), text };
  });
  return [...reasons, ...found.filter(({ kind }) => kind !== "unmarked")];
}
