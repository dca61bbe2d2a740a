import type { SerialDate } from "../calendar/serial-date.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { amountOfWords } from "./amount-of-words.ts";

/** Null is not given in the bid, and not checked. */
export interface BidFigures {
  readonly lines: readonly BidLine[];
  readonly total: number | null;
  readonly totalInWords: string | null;
  readonly deadline: SerialDate | null;
  /** Days for which the bid is valid, and for how many the tender asks. */
  readonly validDays: number | null;
  readonly validDaysAsked: number | null;
  /** Expiry of each certificate that is enclosed. */
  readonly expiries: readonly (SerialDate | null)[];
}

export interface BidLine {
  readonly unitPrice: number | null;
  readonly quantity: number | null;
  readonly amount: number | null;
}

/** Every place where the figures of a bid contradict each other; lists hold positions, from 0. */
export interface BidArithmetic {
  readonly wrongLines: readonly number[];
  /** Sum of the lines less the total; null when they agree or cannot be compared. */
  readonly totalOff: number | null;
  /** Amount in words less the total; null when they agree or cannot be compared. */
  readonly wordsOff: number | null;
  /** The words say no amount. */
  readonly wordsUnread: boolean;
  readonly validityShort: boolean;
  /** Certificates that expire before the deadline. */
  readonly expired: readonly number[];
}

/**
 * Unit price × quantity = amount, Σ lines = total, words = figures, validity and certificates long enough. Amounts may
 * differ by the tolerance. A sum with a missing amount is not compared.
 * @model TEND-3
 * @origin own
 */
export function bidArithmetic(figures: BidFigures, parameters: Parameters): BidArithmetic {
  const { lines, total, totalInWords, deadline, validDays, validDaysAsked, expiries } = figures;
  const differs = (one: number, other: number) => Math.abs(one - other) > parameters["bid.sumTolerance"] + 1e-6;
  const difference = (one: number | null, other: number | null) =>
    one === null || other === null || !differs(one, other) ? null : one - other;
  const words = totalInWords === null ? null : amountOfWords(totalInWords);
  return {
    wrongLines: positions(lines, ({ unitPrice, quantity, amount }) => {
      return unitPrice !== null && quantity !== null && amount !== null && differs(unitPrice * quantity, amount);
    }),
    totalOff: difference(sumOf(lines), total),
    wordsOff: difference(words?.ok === true ? words.value : null, total),
    wordsUnread: words?.ok === false,
    validityShort: validDays !== null && validDaysAsked !== null && validDays < validDaysAsked,
    expired: positions(expiries, (expiry) => expiry !== null && deadline !== null && expiry < deadline),
  };
}

function sumOf(lines: readonly BidLine[]): number | null {
  const amounts = lines.flatMap(({ amount }) => amount ?? []);
  return lines.length === 0 || amounts.length < lines.length ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}

function positions<T>(list: readonly T[], isFound: (item: T) => boolean): readonly number[] {
  return list.flatMap((item, index) => (isFound(item) ? [index] : []));
}
