import type { DepthPart } from "#core/codes/codes.ts";
import { executiveVisitsPerYear, ftePerAccount } from "#core/coverage/coverage-policy.ts";
import type { TierReason, TierResult } from "#core/coverage/tier.ts";
import type { PlanContext } from "./plan-context.ts";
import { markOf, ratioText, sourcesText } from "./report-context.ts";

export interface TierView {
  readonly subject: string;
  readonly title: string;
  readonly reasons: readonly { readonly mark: string; readonly text: string }[];
  /** What the tier means for our effort, or what is missing to find it. */
  readonly notes: readonly string[];
  /** null: nothing of it is known. */
  readonly depth: {
    readonly title: string;
    readonly columns: Readonly<Record<"part" | "state" | "points" | "full", string>>;
    readonly rows: readonly DepthRowView[];
    readonly sum: DepthRowView;
  } | null;
  readonly sources: string;
}

export interface DepthRowView {
  readonly part: string;
  readonly state: string;
  readonly points: string;
  readonly full: string;
}

export function tierView(context: PlanContext): TierView {
  const { facts, words } = context;
  const { tier } = facts.value;
  return {
    subject: words.tier.subject,
    title: titleOf(context),
    reasons: (tier?.reasons ?? []).map((reason) => ({
      mark: markOf(context, standingOf(reason)),
      text: reasonText(context, reason),
    })),
    notes: tier === null ? [missingText(context)] : notesOf(context, tier),
    depth: isDepthKnown(context) ? depthOf(context) : null,
    sources: sourcesText(context, [
      ["TIER-1", "own"],
      ["TIER-2", "seed", "own"],
    ]),
  };
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

function depthOf(context: PlanContext): TierView["depth"] {
  const { facts, words, format, catalogue } = context;
  const { depth } = facts.value;
  const rows = PARTS.map((part): DepthRowView => {
    const counted = depth?.parts.find((one) => one.part === part);
    return {
      part: catalogue.codes.depthPart[part],
      state: stateOf(context, part),
      points: counted === undefined ? words.none : format.points(counted.points),
      full: counted === undefined ? words.none : format.score(counted.full),
    };
  });
  const total = depth === null ? words.none : format.points(depth.total);
  return {
    title: depth === null ? words.tier.depthUnknown : words.tier.depthTitle(total),
    columns: words.tier.depthColumns,
    rows,
    sum: { part: words.tier.depthSum, state: "", points: total, full: depth === null ? words.none : format.score(100) },
  };
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
