import type { SectionView } from "../document/document-view.ts";
import { note, row, section, table, words } from "../document/make-part.ts";
import type { PortfolioContext } from "./portfolio-context.ts";

const ACROSS = 3;
const ROWS = 14;

/** The names of a book that has nothing else, so that a reader sees whom it is about. */
export function namesSection(context: PortfolioContext): SectionView {
  const { facts, say, format, nameOf, catalogue } = context;
  const names = facts.standings.map(nameOf);
  const shown = names.slice(0, ACROSS * ROWS);
  const count = Math.ceil(shown.length / ACROSS);
  const rows = Array.from({ length: count }, (_, at) =>
    row(Array.from({ length: ACROSS }, (__, column) => shown[column * count + at] ?? "")),
  );
  const left = names.length - shown.length;
  return section("accounts", say.accounts.subject, say.accounts.names(format.count(names.length)), [
    table([words(say.accounts.columns.account, 60), words("", 60), words("")], rows, { single: true }),
    ...(left > 0 ? [note(catalogue.documents.common.more(format.count(left)))] : []),
  ]);
}
