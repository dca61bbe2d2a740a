import { columnLabel } from "../column-label.ts";
import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import { section, text } from "../document/make-part.ts";
import type { ChecksPart } from "../document/part.ts";
import { paragraph, tableName } from "../report-context.ts";
import { COMPANY_FACTS, MATERIALS, type PreparedItem, type Readiness } from "../facts/readiness.ts";
import type { VisitFacts } from "./visit-facts.ts";

/** What is prepared: the mandatory items as boxes. */
export function readinessSection(context: AccountContext, { readiness }: VisitFacts): SectionView {
  const { catalogue, format, words } = context;
  const { subject, title, enter } = catalogue.documents.visit.readiness;
  if (readiness === null) {
    const where = words.table(tableName(context, "visitPreparations"));
    return section("readiness", subject, title.none, [text(enter(where), 2)]);
  }
  const mandatory = readiness.items.filter((item) => item.mandatory);
  const open = mandatory.filter(({ ready }) => ready !== true).length;
  const checks: ChecksPart = { kind: "checks", across: 2, checks: mandatory.map((item) => checkOf(context, item)) };
  const message = open === 0 ? title.ready : title.open(format.count(open));
  return section("readiness", subject, message, [checks]);
}

function checkOf(context: AccountContext, { item, ready }: PreparedItem): ChecksPart["checks"][number] {
  const state = ready === null ? "unknown" : ready ? "done" : "open";
  return { state, text: columnLabel(context.language, "visitPreparations", item), note: null };
}

/** Material and facts of the company, in a sentence each. */
export function optionalText(context: AccountContext, { items }: Readiness): string {
  const { facts, factsFull, materials, materialsFull } = context.catalogue.documents.visit.readiness;
  const told = (of: readonly string[], some: typeof facts, full: typeof factsFull) => {
    const { format, words } = context;
    const missing = items.filter(({ item, ready }) => of.includes(item) && ready !== true);
    const all = format.count(of.length);
    if (missing.length === 0) return full(all);
    const names = missing.map(({ item }) => columnLabel(context.language, "visitPreparations", item));
    return some(format.count(of.length - missing.length), all, names.join(words.list));
  };
  return paragraph(context, [told(MATERIALS, materials, materialsFull), told(COMPANY_FACTS, facts, factsFull)]);
}
