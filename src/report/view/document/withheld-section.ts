import { note, section, text } from "./make-part.ts";
import type { SharedContext } from "./customer-copy.ts";
import type { SectionView } from "./document-view.ts";
import { markOf, paragraph } from "../report-context.ts";

const QUOTED = 6;

/** Tells the team which of the texts its customer's copy does not tell, so that it can write them anew. */
export function withheldSection(
  context: SharedContext,
  texts: readonly (string | null)[],
  columns: readonly string[],
): SectionView {
  const { catalogue, format, names, words } = context;
  const { subject, title, text: told, why, quoted } = catalogue.documents.shared.withheld;
  const inside = [...new Set(texts.filter((one) => one !== null))].filter(context.isInside);
  if (inside.length === 0) return section("withheld", subject, title.none, [note(told)]);
  const shown = inside.slice(0, QUOTED).map((one) => quoted(names.inText(one)));
  const left = inside.length - shown.length;
  const more = left > 0 ? catalogue.documents.common.more(format.count(left)) : null;
  const sentences = paragraph(context, [told, why(shown.join(words.list), columns.join(words.list)), more]);
  return section("withheld", subject, title.some(format.count(inside.length)), [
    text(sentences, null, { mark: markOf(context, "warn") }),
  ]);
}
