import type { ColumnId, TableId } from "#workbook/contract.ts";
import type { BandView } from "../document/document-view.ts";
import { note, row, section, table, text, wide, words as wordsColumn } from "../document/make-part.ts";
import { headerName, tableName, whereText } from "../report-context.ts";
import { issueValue, type NegotiationContext } from "./negotiation-context.ts";
import type { Row } from "#workbook/contract.ts";

interface NegotiationGap {
  readonly table: TableId;
  readonly column: string;
  readonly tells: keyof NegotiationContext["say"]["gaps"]["tells"];
  /** How many rows lack it; null for the negotiation's own row, 0 where there is no row at all. */
  readonly rows: number | null;
}

const OWN = [
  "opening",
  "target",
  "walkAway",
  "batna",
  "batnaValue",
  "authorityLimit",
  "otherWalkAway",
  "confidence",
  "otherBatna",
  "ownInterests",
  "otherInterests",
  "facts",
  "lead",
  "expert",
  "recorder",
  "decider",
  "date",
  "deadline",
  "side",
  "approach",
] as const satisfies readonly (keyof Row<"negotiations">)[];

/** What is missing for this negotiation, in the order of the pages. */
export function negotiationGaps({ facts }: NegotiationContext): readonly NegotiationGap[] {
  const { negotiation, offers, concessions, issues } = facts;
  const own = OWN.filter((column) => negotiation[column] === null);
  const lacking = (count: number, gap: Omit<NegotiationGap, "rows">) => (count === 0 ? [] : [{ ...gap, rows: count }]);
  const steps = (column: "condition" | "approvedBy") => concessions.plan.filter((step) => step[column] === null).length;
  const without = (...columns: readonly (keyof Row<"negotiationIssues">)[]) =>
    issues.filter(({ issue }) => columns.some((column) => issue[column] === null)).length;
  return [
    ...own.map((column) => ({ table: "negotiations" as const, column, tells: column, rows: null })),
    ...(offers.length === 0 ? [{ table: "offers" as const, column: "price", tells: "offers" as const, rows: 0 }] : []),
    ...(concessions.plan.length === 0 && !facts.closed
      ? [{ table: "concessionPlans" as const, column: "amount", tells: "plan" as const, rows: 0 }]
      : []),
    ...lacking(steps("condition"), { table: "concessionPlans", column: "condition", tells: "condition" }),
    ...lacking(steps("approvedBy"), { table: "concessionPlans", column: "approvedBy", tells: "approvedBy" }),
    ...(issues.length === 0
      ? [{ table: "negotiationIssues" as const, column: "issue", tells: "issues" as const, rows: 0 }]
      : []),
    ...lacking(without("ownWeight"), { table: "negotiationIssues", column: "ownWeight", tells: "ownWeight" }),
    ...lacking(without("otherWeight"), { table: "negotiationIssues", column: "otherWeight", tells: "otherWeight" }),
    ...lacking(without("ownTarget", "ownWalkAway"), {
      table: "negotiationIssues",
      column: "ownTarget",
      tells: "ownLimits",
    }),
    ...lacking(without("otherTarget", "otherWalkAway"), {
      table: "negotiationIssues",
      column: "otherTarget",
      tells: "otherLimits",
    }),
    ...lacking(without("current"), { table: "negotiationIssues", column: "current", tells: "current" }),
  ];
}

/** What is open between the parties, then what is missing and where to enter it. */
export function gapsSection(context: NegotiationContext): BandView {
  const { say, words, format, facts } = context;
  const gaps = negotiationGaps(context);
  const { columns } = say.gaps;
  const { later } = facts;
  const rows = gaps.map((gap) => row([whatText(context, gap), whereOf(context, gap), say.gaps.tells[gap.tells]]));
  const heads = [wordsColumn(columns.what, 56), wordsColumn(columns.where), wordsColumn(columns.tells, 52)];
  const open = openIssues(context);
  const missing =
    gaps.length === 0
      ? say.gaps.title.none
      : say.gaps.title[facts.closed ? "closed" : "open"](format.count(gaps.length));
  const unsettled = open.length === 0 ? [] : [say.gaps.title.issues(format.count(open.length))];
  const title = [missing, ...unsettled].join(words.clauseSeparator);
  const parts = [
    ...(open.length === 0 ? [] : [text(say.gaps.openIssues(open.join(words.list)))]),
    ...(rows.length === 0 ? [] : [table(heads, rows)]),
    ...(later === 0 ? [] : [note(say.gaps.later(format.count(later)))]),
  ];
  return wide(section("gaps", say.gaps.subject, title, parts), false);
}

/** Issues on which less than our target is on the table. */
function openIssues(context: NegotiationContext): readonly string[] {
  const { say, facts } = context;
  if (facts.closed) return [];
  return facts.issues.flatMap(({ issue }) => {
    const { current, ownTarget, ownWalkAway } = issue;
    if (current === null || ownTarget === null || ownWalkAway === null) return [];
    const isReached = ownTarget > ownWalkAway ? current >= ownTarget : current <= ownTarget;
    return isReached
      ? []
      : [say.gaps.openIssue(issue.issue, issueValue(context, current), issueValue(context, ownTarget))];
  });
}

function whatText(context: NegotiationContext, { table: id, column, rows }: NegotiationGap): string {
  const { say, format } = context;
  if (rows === 0) return tableName(context, id);
  const name = headerName(context, id, column as ColumnId<typeof id>);
  return rows === null ? name : say.gaps.rowsMissing(name, format.count(rows));
}

function whereOf(context: NegotiationContext, { table: id, column }: NegotiationGap): string {
  return whereText(context, id, column as ColumnId<typeof id>);
}
