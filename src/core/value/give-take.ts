import type { Light } from "../codes/codes.ts";
import { numbers, reaches } from "../kernel/guard.ts";
import { map, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";

/** What goes to and fro between us and a customer in one period, all in yuan; null is "not known", 0 is nothing. */
export interface GiveAndTake {
  /** Before anything that is given below. */
  readonly grossProfit: number | null;
  /** Number of referrals × what one is worth. */
  readonly referrals: number | null;
  /** Interest that the customer's prepayments save us. */
  readonly prepaymentInterest: number | null;
  readonly discounts: number | null;
  /** Hours of service without charge × hourly rate. */
  readonly freeService: number | null;
  /** Capital tied up in stock and receivables × interest. */
  readonly capitalInterest: number | null;
  /** Engineering done for this customer alone. */
  readonly engineering: number | null;
}

export interface GiveTakeBalance {
  readonly received: number;
  readonly given: number;
  /** Received less given. */
  readonly net: number;
  /** Received ÷ given; null where nothing is given. */
  readonly ratio: number | null;
  readonly light: Light;
}

/**
 * What an account gives us against what it gets from us: red below `giveTake.red` times what is given, else green.
 * Faults: missing, out-of-range below 0 for anything but the gross profit.
 * @model VAL-3
 * @origin own
 */
export function giveTake(entered: GiveAndTake, parameters: Parameters): Outcome<GiveTakeBalance> {
  const checked = numbers({
    grossProfit: [entered.grossProfit, -Infinity, Infinity],
    referrals: [entered.referrals, 0, Infinity],
    prepaymentInterest: [entered.prepaymentInterest, 0, Infinity],
    discounts: [entered.discounts, 0, Infinity],
    freeService: [entered.freeService, 0, Infinity],
    capitalInterest: [entered.capitalInterest, 0, Infinity],
    engineering: [entered.engineering, 0, Infinity],
  });
  return map(checked, (yuan) => {
    const received = yuan.grossProfit + yuan.referrals + yuan.prepaymentInterest;
    const given = yuan.discounts + yuan.freeService + yuan.capitalInterest + yuan.engineering;
    return {
      received,
      given,
      net: received - given,
      ratio: given === 0 ? null : received / given,
      light: reaches(received, parameters["giveTake.red"] * given) ? "GREEN" : "RED",
    };
  });
}
