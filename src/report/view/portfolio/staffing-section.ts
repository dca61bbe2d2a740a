import { exceeds } from "#core/kernel/guard.ts";
import type { SectionView } from "../document/document-view.ts";
import { note, points, section } from "../document/make-part.ts";
import type { Part } from "../document/part.ts";
import { markOf, moneyText, paragraph, ratioText, sourcesText } from "../report-context.ts";
import type { PortfolioContext } from "./portfolio-context.ts";

/** People by policy and by workload, one beside the other; null where neither can be calculated. */
export function staffingSection(context: PortfolioContext): SectionView | null {
  const { facts, say, format } = context;
  const { people, cost, size } = facts.coverage;
  const policy = policyOf(context);
  if (policy === null && size.team === null && people === null) return null;
  const { rows } = say.staffing;
  const none = context.words.none;
  const written = (value: number | null, write: (number: number) => string) => (value === null ? none : write(value));
  const pairs = [
    { name: rows.policy, text: written(policy, (number) => say.staffing.people(format.points(number))) },
    {
      name: rows.size,
      text: written(size.team?.people ?? null, (number) => say.staffing.people(format.count(number))),
    },
    { name: rows.people, text: written(people, (number) => say.staffing.people(format.points(number))) },
    {
      name: rows.perManager,
      text: written(size.team?.accountsPerPerson ?? null, (number) => say.staffing.households(format.number(number))),
    },
    { name: rows.perPerson, text: moneyText(context, cost.perPerson) },
    { name: rows.hours, text: written(size.hours, (number) => say.staffing.hours(format.number(number))) },
    { name: rows.cost, text: ratioText(context, cost.share) },
    { name: rows.capacity, text: written(size.capacity, (number) => say.staffing.hours(format.count(number))) },
  ];
  const sources = sourcesText(context, [
    ["TEAM-1", "std", "seed"],
    ["TEAM-2", "seed", "own"],
  ]);
  return section("staffing", say.staffing.subject, titleOf(context), [
    ...warningsOf(context),
    { kind: "pairs", across: 2, pairs },
    note(paragraph(context, [say.staffing.note, isApart(context) ? say.staffing.apart : null])),
    note(sources),
  ]);
}

/** Without a single tier the policy asks for nobody, which says nothing. */
function policyOf({ facts }: PortfolioContext): number | null {
  const { policy, accounts, untiered } = facts.coverage;
  return accounts === untiered ? null : policy;
}

/** Whether one method asks for many more people than the other. */
function isApart(context: PortfolioContext): boolean {
  const [policy, team] = [policyOf(context), context.facts.coverage.size.team?.people ?? null];
  const apart = context.facts.book.parameters["coverage.apart"];
  return policy !== null && team !== null && (policy > apart * team || team > apart * policy);
}

function titleOf(context: PortfolioContext): string {
  const asked = askedText(context);
  const { say, format, facts, words } = context;
  const { people } = facts.coverage;
  return people === null ? asked : [asked, say.staffing.title.now(format.points(people))].join(words.clauseSeparator);
}

function askedText(context: PortfolioContext): string {
  const { facts, say, format } = context;
  const { size } = facts.coverage;
  const policy = policyOf(context);
  const { title } = say.staffing;
  const [asked, worked] = [
    policy === null ? "" : format.points(policy),
    size.team === null ? "" : format.count(size.team.people),
  ];
  if (policy !== null && size.team !== null) return title.both(asked, worked);
  if (policy !== null) return title.policy(asked);
  return size.team === null ? title.unknown : title.size(worked);
}

function warningsOf(context: PortfolioContext): readonly Part[] {
  const { facts, say, format } = context;
  const { cost, size } = facts.coverage;
  const warnings = [
    ...(cost.share !== null && exceeds(cost.share, 1) ? [say.staffing.costHigh] : []),
    ...(size.team?.alarm === true
      ? [say.staffing.alarm(format.count(facts.book.parameters["team.alarmAccounts"]))]
      : []),
  ];
  if (warnings.length === 0) return [];
  return [points(warnings.map((text) => ({ mark: markOf(context, "warn"), lead: null, text })))];
}
