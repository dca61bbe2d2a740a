import type { IssueFacts } from "#report/view/facts/negotiation/issue-facts.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { OverviewSection } from "../../shared/overview.ts";
import { calledBy, ownerOf, type NegotiationContext } from "./negotiation-context.ts";
import { withUnit } from "./package-section.ts";

/** What is negotiated, how much it weighs for each side, and what may be traded (NEG-4). */
export function issueSection(context: NegotiationContext): OverviewSection {
  const { facts, say, account } = context;
  return {
    key: "issues",
    title: say.pane.issues.title,
    lead: leadOf(context),
    records: facts.issues.map((one) => issueRow(one, context)),
    add: { table: "negotiationIssues", account: account.name, begin: { negId: calledBy(facts.negotiation) } },
  };
}

function leadOf(context: NegotiationContext): string {
  const { issues: text } = context.say.pane;
  const { issues } = context.facts;
  if (issues.length === 0) return text.empty;
  const note = weightNote(context);
  if (note !== null) return note;
  return issues.some(({ range }) => range === "unknown") ? text.unknown : text.whole;
}

function issueRow({ issue, trade, range, reached }: IssueFacts, context: NegotiationContext): LinkedRow {
  const { say, format } = context;
  const { issues: text } = say.pane;
  const share = (value: number | null) => (value === null ? say.pane.unknown : format.ratio(value));
  const state = range === "none" ? text.noRange : range === "unknown" ? text.unknown : null;
  return {
    key: issue.issue,
    name: issue.issue,
    number: issue.current === null ? undefined : withUnit(format.number(issue.current), issue.unit),
    reason: [
      text.weights(share(issue.ownWeight), share(issue.otherWeight)),
      state,
      reached === null ? null : text.reached(share(reached)),
    ]
      .filter((part) => part !== null)
      .join(say.pane.dot),
    chip: trade === null ? undefined : { standing: "plain", text: say.results.tradeHint[trade.hint] },
    route: recordRoute(ownerOf(context), "negotiationIssues", issue),
  };
}

const CENT = 0.005;

function weightNote({ facts, say, format }: NegotiationContext): string | null {
  const weights = facts.issues.map(({ issue }) => issue.ownWeight);
  if (weights.includes(null)) return null;
  const sum = weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
  return Math.abs(sum - 1) < CENT ? null : say.pane.issues.weightSum(format.ratio(sum));
}
