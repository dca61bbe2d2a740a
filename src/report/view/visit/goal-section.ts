import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import { note, section, text } from "../document/make-part.ts";
import type { TextPart } from "../document/part.ts";
import { whereText } from "../report-context.ts";
import { optionalText } from "./readiness-section.ts";
import type { VisitFacts } from "./visit-facts.ts";

/** What the visit is for; without a plan what the last talk agreed. @param short without the latter where there is a plan */
export function goalSection(
  context: AccountContext,
  { next, visits, readiness }: VisitFacts,
  short: boolean,
): SectionView {
  const { catalogue, names } = context;
  const { subject, title, lead, enter } = catalogue.documents.visit.goal;
  const promised = short && next !== null ? null : (visits[0]?.nextStep ?? null);
  const lines = [
    next === null ? null : agendaLine(context, next.agenda),
    next?.opinions === null || next === null ? null : lead.opinions(names.inText(next.opinions)),
    promised === null ? null : lead.promised(names.inText(promised)),
  ];
  const told = lines.filter((line) => line !== null).map((line) => text(line, 1));
  const ready = readiness === null ? [] : [note(optionalText(context, readiness), 2)];
  const goal = next?.goal ?? null;
  if (goal !== null) return section("goal", subject, names.inText(goal), [...told, ...ready], { callout: true });
  const toEnter: TextPart = text(enter(whereText(context, "visitPreparations", "goal")), 2);
  const message = next === null ? title.unplanned : title.none;
  return section("goal", subject, message, [toEnter, ...told, ...ready], { callout: true });
}

function agendaLine(context: AccountContext, agenda: string | null): string {
  const { lead, noAgenda } = context.catalogue.documents.visit.goal;
  if (agenda === null) return noAgenda(whereText(context, "visitPreparations", "agenda"));
  return lead.agenda(context.names.inText(agenda));
}
