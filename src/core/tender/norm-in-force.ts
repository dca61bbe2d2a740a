import type { TenderRegime, TenderRule } from "../codes/deals.ts";
import type { RuleForce, RuleUnit } from "../codes/results/tender.ts";
import type { Citation, Parameter } from "../parameters/define.ts";
import { parameterList, type Parameters } from "../parameters/parameters.ts";
import { TENDER_RULE_TABLE, type Norm } from "./tender-rules.ts";

/** What a rule asks of a tender under its law. */
export type NormInForce =
  | {
      readonly force: Exclude<RuleForce, "NONE">;
      readonly limit: number;
      readonly unit: RuleUnit;
      readonly citations: readonly Citation[];
    }
  | {
      readonly force: "NONE";
      /** The articles that hold in its place; empty where there are none. */
      readonly citations: readonly Citation[];
    };

/**
 * The limit of a rule under a regime. Without one, the law that has the rule counts as binding, the tendering law first.
 * A company's own purchasing is bound by none: there the tendering law is good practice.
 * @model TEND-2
 * @origin law
 */
export function normInForce(rule: TenderRule, regime: TenderRegime | null, parameters: Parameters): NormInForce {
  const { tl, gov } = TENDER_RULE_TABLE[rule];
  const assumed = regime ?? ("limit" in tl ? "TL-MANDATORY" : "GOV-PROC");
  const norm = assumed === "GOV-PROC" ? gov : tl;
  if (!("limit" in norm)) return { force: "NONE", citations: norm.instead };
  return {
    force: isBinding(norm, assumed) ? "STATUTORY" : "ADVICE",
    limit: norm.limit === 0 ? 0 : (parameters[norm.limit] ?? 0),
    unit: norm.unit,
    citations: norm.citation ?? citationsOf(norm),
  };
}

function isBinding({ mandatoryOnly }: Norm, regime: TenderRegime): boolean {
  if (regime === "PRIVATE") return false;
  return regime !== "TL-VOLUNTARY" || mandatoryOnly !== true;
}

function citationsOf({ limit }: Norm): readonly Citation[] {
  if (limit === 0) return [];
  const { citation = [] }: Parameter = parameterList[limit];
  return citation;
}
