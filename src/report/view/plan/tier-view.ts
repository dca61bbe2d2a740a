import type { DepthPart } from "#core/codes/codes.ts";
import { executiveVisitsPerYear, ftePerAccount } from "#core/coverage/coverage-policy.ts";
import type { TierReason, TierResult } from "#core/coverage/tier.ts";
import type { SectionView } from "../document/document-view.ts";
import { note, numbers, points, row, section, table, text, words } from "../document/make-part.ts";
import type { TablePart } from "../document/part.ts";
import type { PlanContext } from "./plan-context.ts";
import { markOf, ratioText, sourcesText } from "../report-context.ts";

/** @param brief without the parts of the cooperation depth */
export function tierView(context: PlanContext, brief = false): SectionView {
  const { facts, words: say } = context;
  const { tier } = facts.value;
  const reasons = (tier?.reasons ?? []).map((reason) => ({
    mark: markOf(context, standingOf(reason)),
    lead: null,
    text: reasonText(context, reason),
  }));
  const sources = sourcesText(context, [
    ["TIER-1", "own"],
    ["TIER-2", "seed", "own"],
  ]);
  return section("tier", say.tier.subject, titleOf(context), [
    ...(reasons.length === 0 ? [] : [points(reasons)]),
    ...(tier === null ? [missingText(context)] : notesOf(context, tier)).map((one) => text(one)),
    ...(!brief && isDepthKnown(context) ? [depthTable(context)] : []),
    note(sources),
  ]);
}

function standingOf({ test, met }: TierReason) {
  if (test === "creditRisk") return met ? "bad" : "good";
  return met ? "good" : "warn";
}

function reasonText({ format, catalogue }: PlanContext, { test, value, threshold, met }: TierReason): string {
  return catalogue.reasons.tier[test](format.score(value), format.score(threshold), met);
}

/** The tier with the threshold that decided it: the last one before credit risk. */
function titleOf(context: PlanContext): string {
  const { facts, words, catalogue } = context;
  const { tier } = facts.value;
  if (tier === null) return words.tier.unknownTitle;
  const deciding = tier.watch ? tier.reasons.at(-1) : tier.reasons.findLast(({ test }) => test !== "creditRisk");
  const name = catalogue.codes.tier[tier.tier];
  return deciding === undefined ? name : words.tier.title(name, reasonText(context, deciding));
}

function missingText({ facts, words }: PlanContext): string {
  const fault = facts.value.faults.tier;
  const inputs: Readonly<Record<string, string>> = words.tier.inputs;
  const argument = fault !== null && "argument" in fault ? fault.argument : "";
  return words.tier.missing(inputs[argument] ?? argument);
}

function notesOf({ facts, words, format, catalogue }: PlanContext, result: TierResult): readonly string[] {
  const { parameters } = facts.book;
  const fte = ftePerAccount(result.tier, parameters);
  const visits = executiveVisitsPerYear(result.tier, parameters);
  const people = fte.ok ? format.index(fte.value) : null;
  const policy =
    people === null
      ? words.tier.policyNoFte(format.count(visits), catalogue.parameters["coverage.coreBasis"])
      : visits === 0
        ? words.tier.policyNoVisits(people)
        : words.tier.policy(people, format.count(visits));
  if (!result.watch) return [policy];
  const lower = result.tier !== result.beforeRisk;
  return [lower ? words.tier.watch(catalogue.codes.tier[result.beforeRisk]) : words.tier.watchLowest, policy];
}

const PARTS = ["wallet", "years", "framework", "productLines"] as const satisfies readonly DepthPart[];

function isDepthKnown({ facts }: PlanContext): boolean {
  const { coopYears, framework, productLines } = facts.account.customer;
  return [facts.measures.wallet.share, coopYears, framework, productLines].some((part) => part !== null);
}

function depthTable(context: PlanContext): TablePart {
  const { facts, words: say, format, catalogue } = context;
  const { depth } = facts.value;
  const { depthColumns: columns, depthSum, depthTitle, depthUnknown } = say.tier;
  const rows = PARTS.map((part) => {
    const counted = depth?.parts.find((one) => one.part === part);
    return row([
      catalogue.codes.depthPart[part],
      stateOf(context, part),
      counted === undefined ? say.none : format.points(counted.points),
      counted === undefined ? say.none : format.score(counted.full),
    ]);
  });
  const total = depth === null ? say.none : format.points(depth.total);
  const sum = row([depthSum, "", total, depth === null ? say.none : format.score(100)], "sum");
  return table(
    [words(columns.part, 38), words(columns.state), numbers(columns.points, 15), numbers(columns.full, 15)],
    [...rows, sum],
    { title: depth === null ? depthUnknown : depthTitle(total) },
  );
}

function stateOf(context: PlanContext, part: DepthPart): string {
  const { facts, words, format } = context;
  const { coopYears, framework, productLines } = facts.account.customer;
  switch (part) {
    case "wallet":
      return ratioText(context, facts.measures.wallet.share);
    case "years":
      return coopYears === null ? words.none : words.tier.years(format.score(coopYears));
    case "framework":
      return framework === null ? words.none : framework ? words.tier.yes : words.tier.no;
    case "productLines":
      return productLines === null ? words.none : words.tier.lines(format.count(productLines));
  }
}
