import { addDays, type SerialDate } from "../calendar/serial-date.ts";
import { addWorkdays } from "../calendar/workday.ts";
import { TENDER_RULES, type TenderRegime, type TenderRule } from "../codes/deals.ts";
import type { RuleForce, RuleUnit } from "../codes/results/tender.ts";
import { fail, map, ok, type Outcome } from "../kernel/outcome.ts";
import type { Citation } from "../parameters/define.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { normInForce } from "./norm-in-force.ts";
import { TENDER_RULE_TABLE } from "./tender-rules.ts";

export interface TenderDate {
  /** Earliest date of what must not come sooner, latest of what must not come later; null where the rule does not apply. */
  readonly date: SerialDate | null;
  readonly force: RuleForce;
  readonly citations: readonly Citation[];
}

/**
 * The date that a rule allows when the other one of the two is known. The start is not counted, and a date on a weekend
 * or holiday stays where it is: whether it moves follows the tender documents.
 * Faults: unknown-code for a rule about amounts or numbers, out-of-range, calendar-ends for working days.
 * @model TEND-2
 * @origin law
 */
export function tenderDate(
  rule: TenderRule,
  known: SerialDate,
  regime: TenderRegime | null,
  parameters: Parameters,
): Outcome<TenderDate> {
  if (!isAboutDates(rule))
    return fail({ code: "unknown-code", argument: "rule", found: rule, known: TENDER_RULES.filter(isAboutDates) });
  const norm = normInForce(rule, regime, parameters);
  if (norm.force === "NONE") return ok({ ...norm, date: null });
  const { limit, unit, force, citations } = norm;
  const distance = TENDER_RULE_TABLE[rule].sought === "to" ? limit : -limit;
  return map(lawfulDate(known, distance, unit), (date) => ({ date, force, citations }));
}

/**
 * A date so many days or working days later, or earlier with a negative number.
 * Faults: out-of-range beyond Excel's calendar; of working days calendar-ends, where no notice settles them yet.
 */
export function lawfulDate(known: SerialDate, distance: number, unit: RuleUnit): Outcome<SerialDate> {
  return unit === "WORKDAYS" ? addWorkdays(known, distance) : addDays(known, distance);
}

const DATE_RULES: ReadonlySet<TenderRule> = new Set(
  TENDER_RULES.filter((rule) => {
    const { tl, gov } = TENDER_RULE_TABLE[rule];
    return [tl, gov].some((norm) => "limit" in norm && (norm.unit === "DAYS" || norm.unit === "WORKDAYS"));
  }),
);

/** Whether a rule is about dates, not about amounts or numbers. */
export function isAboutDates(rule: TenderRule): boolean {
  return DATE_RULES.has(rule);
}
