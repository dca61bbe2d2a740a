import { workdaysBetween } from "../calendar/workdays-between.ts";
import { LAST_SERIAL, type SerialDate } from "../calendar/serial-date.ts";
import { isWorkday } from "../calendar/workday.ts";
import type { TenderRegime, TenderRule } from "../codes/deals.ts";
import type { RuleForce, RuleUnit } from "../codes/results/tender.ts";
import { exceeds, numbers, ratio, reaches } from "../kernel/guard.ts";
import { map, ok, type Outcome } from "../kernel/outcome.ts";
import type { Citation } from "../parameters/define.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { normInForce, type NormInForce } from "./norm-in-force.ts";
import { lawfulDate } from "./tender-date.ts";
import { TENDER_RULE_TABLE } from "./tender-rules.ts";

export interface TenderFact {
  readonly rule: TenderRule;
  /** The first date or the amount that a share is taken of; a count needs none. */
  readonly from: number | null;
  /** The second date, the amount or the number that is checked. */
  readonly to: number | null;
  readonly regime: TenderRegime | null;
}

/** All but force and citations are null where the rule does not apply. */
export interface TenderCheck {
  readonly force: RuleForce;
  readonly passed: boolean | null;
  readonly measured: number | null;
  readonly limit: number | null;
  readonly unit: RuleUnit | null;
  /** The earliest or latest lawful date as a serial, or the smallest or largest lawful amount or number. */
  readonly lawful: number | null;
  /** The period's last day is no working day; whether that moves it follows the tender documents. Null: not known. */
  readonly lastDayOff: boolean | null;
  readonly citations: readonly Citation[];
}

const NOT_APPLICABLE = { passed: null, measured: null, limit: null, unit: null, lawful: null, lastDayOff: null };

/**
 * Holds two dates, two amounts or a number of a tender against the law. Days are calendar days, the first is not
 * counted; working days follow the State Council's calendar. A bid deposit may also have a cap in yuan.
 * Faults: missing, out-of-range also for a second date that cannot come before the first, zero-denominator, calendar-ends.
 * @model TEND-2
 * @origin law
 */
export function checkTender(fact: TenderFact, parameters: Parameters): Outcome<TenderCheck> {
  const norm = normInForce(fact.rule, fact.regime, parameters);
  if (norm.force === "NONE") return ok({ ...norm, ...NOT_APPLICABLE });
  const { force, unit, citations } = norm;
  const found = unit === "DAYS" || unit === "WORKDAYS" ? checkDates(fact, norm) : checkAmounts(fact, norm, parameters);
  if (!found.ok) return found;
  const { passed, measured, limit, lawful, lastDayOff } = found.value;
  return ok({ force, passed, measured, limit, unit, lawful, lastDayOff, citations });
}

type Norm = Exclude<NormInForce, { force: "NONE" }>;
type Found = Pick<TenderCheck, "passed" | "measured" | "limit" | "lawful" | "lastDayOff">;

function checkDates({ rule, from, to }: TenderFact, { unit, limit }: Norm): Outcome<Found> {
  const { bound, sought } = TENDER_RULE_TABLE[rule];
  const earliest = bound === "most" && from !== null ? from : 0;
  const given = numbers({ from: [from, 0, LAST_SERIAL], to: [to, earliest, LAST_SERIAL] });
  if (!given.ok) return given;
  const first = Math.floor(given.value.from) as SerialDate;
  const second = Math.floor(given.value.to) as SerialDate;

  return map(unit === "DAYS" ? ok(second - first) : workdaysBetween(first, second), (measured) => {
    const known = sought === "to" ? first : second;
    const found = lawfulDate(known, sought === "to" ? limit : -limit, unit);
    const lawful = found.ok ? found.value : null;
    return {
      passed: bound === "least" ? measured >= limit : measured <= limit,
      measured,
      limit,
      lawful,
      lastDayOff: isDayOff(bound === "least" && sought === "to" ? second : lawful),
    };
  });
}

function isDayOff(date: SerialDate | null): boolean | null {
  const works = date === null ? null : isWorkday(date);
  return works?.ok === true ? !works.value : null;
}

function checkAmounts({ rule, from, to, regime }: TenderFact, norm: Norm, parameters: Parameters): Outcome<Found> {
  const isShare = norm.unit === "SHARE";
  const given = numbers({ from: [isShare ? from : 1, 0, Infinity], to: [to, 0, Infinity] });
  if (!given.ok) return given;
  const { from: base, to: value } = given.value;
  const { bound, odd } = TENDER_RULE_TABLE[rule];
  const isCapped = rule === "DEPOSIT" && regime !== "GOV-PROC";
  const cap = (isCapped ? parameters["tender.tl.depositCap"] : null) ?? Infinity;
  return map(ratio(value, base, "from"), (measured) => {
    const limit = Math.min(norm.limit, cap / base);
    const holds = bound === "least" ? reaches(measured, limit) : !exceeds(measured, limit);
    return {
      passed: holds && (odd !== true || value % 2 === 1),
      measured,
      limit,
      lawful: limit * base,
      lastDayOff: null,
    };
  });
}
