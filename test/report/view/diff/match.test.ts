import { describe, expect, test } from "vitest";
import { matchAccounts } from "#report/view/diff/match/match-accounts.ts";
import { matchDeals } from "#report/view/diff/match/match-deals.ts";
import { matchRows } from "#report/view/diff/match/match-rows.ts";
import type { Customer, Opportunity } from "#workbook/contract.ts";
import { account, customer, day, deal } from "#test/support/sample-book.ts";
import { book } from "./story.ts";

interface Thing {
  readonly id: string | null;
  readonly name: string | null;
  readonly n?: number;
}
const thing = (text: string, n = 0): Thing => {
  const [id = "", name = ""] = text.split(":");
  return { id: id === "" ? null : id, name: name === "" ? null : name, n };
};
const matched = (before: readonly Thing[], after: readonly Thing[], renumbered: boolean) => {
  const { pairs, gone, added } = matchRows(before, after, {
    id: ({ id }) => id,
    names: [({ name }) => name],
    renumbered,
  });
  const text = ({ id, name }: Thing) => `${id ?? ""}:${name ?? ""}`;
  return [
    ...pairs.map((pair) => `${text(pair.old)}=${text(pair.new)}`),
    ...gone.map((one) => `-${text(one)}`),
    ...added.map((one) => `+${text(one)}`),
  ].join(" ");
};

interface Matching {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly renumbered: boolean;
  readonly result: string;
}

interface Moving {
  readonly before: readonly Opportunity[];
  readonly after: readonly Opportunity[];
  readonly result: object;
}

describe("records are the same", () => {
  test.each`
    before            | after             | renumbered | result               | why
    ${["1:a"]}        | ${["1:b"]}        | ${false}   | ${"1:a=1:b"}         | ${"by their id, whatever the name"}
    ${["Ｋ-1:a"]}     | ${["k_1:b"]}      | ${false}   | ${"Ｋ-1:a=k_1:b"}    | ${"written full-width, or with another hyphen"}
    ${[":a"]}         | ${["1:a"]}        | ${false}   | ${":a=1:a"}          | ${"by name where one side has no id yet"}
    ${["1:a"]}        | ${["2:a"]}        | ${false}   | ${"-1:a +2:a"}       | ${"not by name where both ids speak against it"}
    ${["1:a"]}        | ${["2:a"]}        | ${true}    | ${"1:a=2:a"}         | ${"by name after a new numbering"}
    ${["1:a", "2:a"]} | ${["2:a", "3:a"]} | ${true}    | ${"2:a=2:a 1:a=3:a"} | ${"the id goes before the name"}
    ${[":", ":a"]}    | ${[":", ":b"]}    | ${true}    | ${":=: -:a +:b"}     | ${"without a name only where nothing changed"}
    ${[":a"]}         | ${["1:a", ":a"]}  | ${false}   | ${":a=:a +1:a"}      | ${"without an id the one without an id comes first"}
  `("$before and $after: $why", ({ before, after, renumbered, result }: Matching) => {
    const things = (texts: readonly string[]) => texts.map((text) => thing(text));
    expect(matched(things(before), things(after), renumbered)).toBe(result);
  });

  test("of one name: those that are unchanged first", () => {
    const { pairs } = matchRows([thing(":a", 1), thing(":a", 5)], [thing(":a", 5), thing(":a", 9)], {
      id: ({ id }) => id,
      names: [({ name }) => name],
      renumbered: false,
    });
    expect(pairs.map((pair) => [pair.old.n, pair.new.n])).toEqual([
      [5, 5],
      [1, 9],
    ]);
  });
});

const named = (cells: Partial<Customer> & { name: string }, opportunities: readonly Opportunity[] = []) =>
  account(customer(cells), { opportunities });

test("an account keeps its identity through a new name, and through a new number", () => {
  const old = book("a", [
    named({ custId: "K-1", name: "甲" }),
    named({ custId: "K-2", name: "乙" }),
    named({ name: "丙" }),
  ]);
  const later = book("b", [
    named({ custId: "K-2", name: "乙" }),
    named({ custId: "K-1", name: "甲集团" }),
    named({ custId: "K-7", name: "丙" }),
  ]);
  const { pairs, gone, added } = matchAccounts(old, later);
  expect(pairs.map((pair) => `${pair.old.name}=${pair.new.name}`)).toEqual(["甲=甲集团", "乙=乙", "丙=丙"]);
  expect([gone, added]).toEqual([[], []]);
});

describe("an opportunity that stands under another account", () => {
  const moved = deal({ oppId: "O-1", name: "二期", amount: 5 });
  const dealsOf = (
    before: readonly Opportunity[],
    after: readonly Opportunity[],
    stays: readonly Opportunity[] = [],
  ) => {
    const old = book("a", [
      named({ custId: "K-1", name: "甲" }, [...stays, ...before]),
      named({ custId: "K-2", name: "乙" }),
    ]);
    const later = book("b", [named({ custId: "K-1", name: "甲" }, stays), named({ custId: "K-2", name: "乙" }, after)]);
    const deals = matchDeals(matchAccounts(old, later));
    const [one, other] = later.accounts.map((each) => deals.get(each));
    return {
      wentOut: one?.wentOut.length,
      cameIn: other?.cameIn.length,
      removed: one?.stayed.length,
      added: other?.stayed.length,
    };
  };

  test.each`
    before                                                               | after                                                                | result                                             | why
    ${[moved]}                                                           | ${[{ ...moved, amount: 7 }]}                                         | ${{ wentOut: 1, cameIn: 1, removed: 0, added: 0 }} | ${"same number and name: moved, its amount changed too"}
    ${[moved]}                                                           | ${[{ ...moved, name: "三期" }]}                                      | ${{ wentOut: 0, cameIn: 0, removed: 1, added: 1 }} | ${"a number alone may be given twice"}
    ${[moved]}                                                           | ${[{ ...moved, oppId: null }]}                                       | ${{ wentOut: 0, cameIn: 0, removed: 1, added: 1 }} | ${"a name alone is not enough"}
    ${[moved, { ...moved, amount: 6 }]}                                  | ${[moved]}                                                           | ${{ wentOut: 0, cameIn: 0, removed: 2, added: 1 }} | ${"two of them: nobody can tell which"}
    ${[deal({ oppId: "1", product: "泵", created: day("2026-01-05") })]} | ${[deal({ oppId: "1", product: "泵", created: day("2026-01-05") })]} | ${{ wentOut: 1, cameIn: 1, removed: 0, added: 0 }} | ${"without a name by product and day"}
  `("$why", ({ before, after, result }: Moving) => {
    expect(dealsOf(before, after)).toEqual(result);
  });
});
