import { describe, expect, test } from "vitest";
import { dealMovement } from "#report/view/diff/facts/deal-steps.ts";
import { momentOf, sideOf } from "#report/view/diff/facts/side.ts";
import { slippageOf } from "#report/view/diff/facts/slippage.ts";
import { factsOf } from "#report/view/facts/account-facts.ts";
import { account, AS_OF, customer, day, deal, poorBook, sale, sampleBook } from "#test/support/sample-book.ts";
import { book, NEW_DAY, newBook } from "./story.ts";

const sleeping = book("a", [
  account(customer({ custId: "K-1", name: "甲", categorySpend: 1000 }), {
    sales: [sale("2024-05-01", null, 300, 100, 300)],
  }),
]);

describe("one calculation: an account stands in a comparison as in its plan", () => {
  test.each`
    name          | made          | why
    ${"sample"}   | ${sampleBook} | ${"rich, large, hostile and bare accounts"}
    ${"poor"}     | ${poorBook}   | ${"without sales, business of past years"}
    ${"story"}    | ${newBook}    | ${"parameters of its own"}
    ${"sleeping"} | ${sleeping}   | ${"nothing this year: the share of wallet is that of the last year with business"}
  `("$name: $why", ({ made }: { made: typeof sampleBook }) => {
    for (const one of made.accounts) {
      const facts = factsOf(made, one, AS_OF);
      const side = sideOf(momentOf(made, AS_OF, 2026), one);
      expect(side.wallet).toEqual(facts.measures.wallet);
      expect(side.value).toEqual(facts.value);
      if (!facts.period.current) continue;
      expect(side.measures).toEqual(facts.measures);
      expect(side.forecast).toEqual(facts.forecast);
    }
  });
});

describe("how far expected signings moved", () => {
  const open = deal({ step: "ST4", status: "OPEN", amount: 100, expSign: day("2026-09-01") });
  const later = (days: number, amount: number | null = 100) => ({
    ...open,
    amount,
    expSign: day(`2026-09-${String(1 + days).padStart(2, "0")}`),
  });
  const moment = momentOf(book("a", []), NEW_DAY, 2026);

  test.each`
    pairs                                                                                                                     | result                                                | why
    ${[[open, later(10)], [open, open]]}                                                                                      | ${{ deals: 2, moved: 1, mean: 5, weighted: 5 }}       | ${"those that did not move count"}
    ${[[open, later(10, 300)], [open, open]]}                                                                                 | ${{ deals: 2, moved: 1, mean: 5, weighted: 20 / 3 }}  | ${"by the mean of old and new amount"}
    ${[[open, later(10, null)], [open, open]]}                                                                                | ${{ deals: 2, moved: 1, mean: 5, weighted: 5 }}       | ${"by the one amount that is known"}
    ${[[{ ...open, amount: null }, later(10, null)]]}                                                                         | ${{ deals: 1, moved: 1, mean: 10, weighted: null }}   | ${"without amounts there are no weights"}
    ${[[later(10), open]]}                                                                                                    | ${{ deals: 1, moved: 1, mean: -10, weighted: -10 }}   | ${"sooner"}
    ${[[open, { ...later(10), status: "WON", closed: day("2026-06-01") }], [open, null], [{ ...open, expSign: null }, open]]} | ${{ deals: 0, moved: 0, mean: null, weighted: null }} | ${"only opportunities in work with both dates"}
  `("$why", ({ pairs, result }: { pairs: [typeof open, typeof open | null][]; result: object }) => {
    const movements = pairs.map(([old, now]) => dealMovement({ old, new: now }, moment, moment));
    expect(slippageOf(movements)).toEqual(result);
  });
});
