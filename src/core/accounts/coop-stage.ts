import { daysBetween, type SerialDate } from "../calendar/serial-date.ts";
import type { CoopStage } from "../codes/records.ts";
import { exceeds, reaches, within } from "../kernel/guard.ts";
import { fail, map, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** null is not known; without any order date there was no order. */
export interface Cooperation {
  readonly firstOrder: SerialDate | null;
  readonly lastOrder: SerialDate | null;
  readonly asOf: SerialDate | null;
  /** Whether a framework or strategic agreement is in force. */
  readonly framework: boolean | null;
  /** Total of the value score (VAL-2), 0–100. */
  readonly value: number | null;
  /** The customer's own mean days between two orders (MAINT-1); null where the general limit is enough. */
  readonly orderInterval: number | null;
}

export interface CoopStageResult {
  readonly stage: CoopStage;
  /** From the last order to the day looked at, negative when it came later; null before the first or where not known. */
  readonly daysSinceOrder: number | null;
  /** Beyond these days without an order the customer is dormant. */
  readonly dormantAfter: number;
}

/**
 * Stage of the cooperation, the first that fits: no order yet, dormant, partner (agreement and high value), new, mature.
 * An order after the day looked at has not happened. Agreement and value are asked for only where one of the two speaks
 * for a partner and the other is not known.
 * Faults: missing for what the stage turns on, out-of-range, also for a last order before the first.
 * @model CLS-2
 * @origin seed for the stages, own for the limits
 */
export function coopStage(facts: Cooperation, parameters: Parameters): Outcome<CoopStageResult> {
  const { firstOrder, lastOrder, asOf } = facts;
  const checked = checkFacts(facts);
  if (!checked.ok) return checked;
  if (asOf === null) return fail({ code: "missing", argument: "stageDay" });

  const sinceFirst = firstOrder === null ? null : daysBetween(firstOrder, asOf);
  const sinceLast = lastOrder === null ? null : daysBetween(lastOrder, asOf);
  const ownLimit = parameters["stage.dormantFactor"] * (facts.orderInterval ?? 0);
  const dormantAfter = Math.max(parameters["stage.dormantDays"], ownLimit);
  if (sinceFirst === null ? sinceLast === null : sinceFirst < 0)
    return ok({ stage: "PROSPECT", daysSinceOrder: null, dormantAfter });
  // The last order is no earlier than the first.
  if (sinceLast === null && exceeds(sinceFirst ?? 0, dormantAfter))
    return fail({ code: "missing", argument: "lastOrder" });
  if (exceeds(sinceLast ?? 0, dormantAfter)) return ok({ stage: "DORMANT", daysSinceOrder: sinceLast, dormantAfter });
  return map(stageAwake(facts, sinceFirst, sinceLast, parameters), (stage) => ({
    stage,
    daysSinceOrder: sinceLast,
    dormantAfter,
  }));
}

function checkFacts({ firstOrder, lastOrder, value, orderInterval }: Cooperation): Outcome<number> {
  const score = within("value", value ?? 0, 0, 100);
  if (!score.ok) return score;
  const interval = within("orderInterval", orderInterval ?? 0, 0, Infinity);
  if (!interval.ok) return interval;
  return within("lastOrder", lastOrder ?? firstOrder ?? 0, firstOrder ?? 0, Infinity);
}

function stageAwake(
  facts: Cooperation,
  sinceFirst: number | null,
  sinceLast: number | null,
  parameters: Parameters,
): Outcome<CoopStage> {
  const partner = isPartner(facts, parameters);
  if (!partner.ok) return partner;
  if (partner.value) return ok("PARTNER");
  const isNew = reaches(parameters["stage.newDays"], sinceFirst ?? sinceLast ?? 0);
  if (isNew && sinceFirst === null) return fail({ code: "missing", argument: "firstOrder" });
  return ok(isNew ? "NEW" : "MATURE");
}

function isPartner({ framework, value }: Cooperation, parameters: Parameters): Outcome<boolean> {
  const isValuable = value === null ? null : reaches(value, parameters["stage.partnerValue"]);
  if (framework === null && isValuable === true) return fail({ code: "missing", argument: "framework" });
  if (framework === true && isValuable === null) return fail({ code: "missing", argument: "value" });
  return ok(framework === true && isValuable === true);
}
