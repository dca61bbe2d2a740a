import { describe, expect, test } from "vitest";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { dealMovement } from "#report/view/diff/facts/deal-steps.ts";
import { momentOf } from "#report/view/diff/facts/side.ts";
import type { Opportunity } from "#workbook/contract.ts";
import { day, deal } from "#test/support/sample-book.ts";
import { book, NEW_DAY, OLD_DAY } from "./story.ts";

const open = deal({ oppId: "O", step: "ST4", status: "OPEN", amount: 1000, expSign: day("2026-09-01") });
const won = { ...open, step: "ST7", status: "WON", closed: day("2026-05-05") } as const;
const lost = { ...open, status: "LOST", closed: day("2026-02-05") } as const;

function movement(old: Opportunity | null, later: Opportunity | null, parameters = {}) {
  const before = momentOf(book("a", []), OLD_DAY, 2026);
  const after = momentOf(book("b", [], parameters), NEW_DAY, 2026);
  const same = Object.keys(parameters).length === 0;
  const { outcome, steps } = dealMovement(
    { old, new: later },
    before,
    same ? { ...after, book: { ...after.book, parameters: defaultParameters } } : after,
  );
  return [outcome ?? "-", ...steps.map(({ kind, amount }) => `${kind} ${Math.round(amount * 1e6) / 1e6}`)].join(", ");
}

describe("what moved an opportunity's part in the forecast", () => {
  test.each`
    old                                        | later                                                   | result                          | why
    ${open}                                    | ${open}                                                 | ${"-"}                          | ${"nothing changed"}
    ${open}                                    | ${{ ...open, owner: "宋哲" }}                           | ${"-"}                          | ${"another owner moves no money"}
    ${open}                                    | ${{ ...open, step: "ST5" }}                             | ${"-, forward 250"}             | ${"25 % to 50 % of 1000"}
    ${open}                                    | ${{ ...open, step: "ST3" }}                             | ${"-, back -150"}               | ${"25 % to 10 %"}
    ${open}                                    | ${{ ...open, amount: 1200 }}                            | ${"-, amount 50"}               | ${"200 more at 25 %"}
    ${open}                                    | ${{ ...open, step: "ST5", amount: 1200 }}               | ${"-, forward 250, amount 100"} | ${"the step at the old amount, the amount at the new step"}
    ${open}                                    | ${{ ...open, status: "SUSPENDED" }}                     | ${"-, suspended -125"}          | ${"half of its step"}
    ${{ ...open, status: "SUSPENDED" }}        | ${open}                                                 | ${"-, resumed 125"}             | ${"in work again"}
    ${open}                                    | ${{ ...open, correction: 0.05 }}                        | ${"-, correction 50"}           | ${"five points by hand"}
    ${open}                                    | ${{ ...open, expSign: day("2027-01-04") }}              | ${"-, movedOut -250"}           | ${"next year"}
    ${open}                                    | ${{ ...open, expSign: null }}                           | ${"-, movedOut -250"}           | ${"without a date it counts for no year"}
    ${{ ...open, expSign: day("2027-01-04") }} | ${{ ...open, step: "ST5" }}                             | ${"-, movedIn 500"}             | ${"before it came in its step was worth nothing"}
    ${open}                                    | ${{ ...open, expSign: day("2026-12-31") }}              | ${"-"}                          | ${"a later day of the same year"}
    ${{ ...open, amount: null }}               | ${open}                                                 | ${"-, amount 250"}              | ${"an amount that was not known"}
    ${open}                                    | ${won}                                                  | ${"won, won 750"}               | ${"signed in full instead of 25 %"}
    ${open}                                    | ${{ ...won, amount: 900 }}                              | ${"won, won 650"}               | ${"at what was signed in the end"}
    ${open}                                    | ${{ ...won, closed: day("2025-12-30") }}                | ${"won, won -250"}              | ${"signed, but in another year"}
    ${open}                                    | ${{ ...open, step: "ST7", closed: day("2026-05-05") }}  | ${"won, won 750"}               | ${"ST7 is signed whatever the state says"}
    ${open}                                    | ${lost}                                                 | ${"lost, lost -250"}            | ${"its weight is gone"}
    ${open}                                    | ${null}                                                 | ${"removed, removed -250"}      | ${"no row and no result"}
    ${null}                                    | ${open}                                                 | ${"added, added 250"}           | ${"a new one at its weight"}
    ${null}                                    | ${won}                                                  | ${"won, won 1000"}              | ${"new and signed at once"}
    ${null}                                    | ${lost}                                                 | ${"lost, lost 0"}               | ${"new and lost at once"}
    ${lost}                                    | ${open}                                                 | ${"reopened, reopened 250"}     | ${"a loss that was not final"}
    ${lost}                                    | ${lost}                                                 | ${"-"}                          | ${"lost stays lost"}
    ${lost}                                    | ${null}                                                 | ${"archived, archived 0"}       | ${"a decided row may be tidied away"}
    ${{ ...won, closed: day("2026-02-02") }}   | ${null}                                                 | ${"removed, removed -1000"}     | ${"but not one that counts for the year"}
    ${{ ...won, closed: day("2025-02-02") }}   | ${null}                                                 | ${"archived, archived 0"}       | ${"one of last year may"}
    ${{ ...won, closed: day("2026-02-02") }}   | ${{ ...won, amount: 800, closed: day("2026-02-02") }}   | ${"corrected, corrected -200"}  | ${"the signed amount was corrected"}
    ${won}                                     | ${won}                                                  | ${"won, won 1000"}              | ${"dated after the old day, before the new one"}
    ${open}                                    | ${{ ...open, status: null, closed: day("2026-05-05") }} | ${"undecided, undecided -250"}  | ${"closed, and nobody wrote how"}
    ${open}                                    | ${{ ...won, closed: day("2026-08-01") }}                | ${"later, later -250"}          | ${"a closing date in the future counts nowhere"}
  `("$why", ({ old, later, result }: { old: Opportunity | null; later: Opportunity | null; result: string }) => {
    expect(movement(old, later)).toBe(result);
  });

  test("a changed parameter comes last, at the new data", () => {
    expect(movement(open, { ...open, step: "ST6" }, { "step.probability.ST6": 0.6 })).toBe(
      "-, forward 500, parameters -150",
    );
    expect(movement(won, won, { "step.probability.ST6": 0.6 })).toBe("won, won 1000");
  });
});
