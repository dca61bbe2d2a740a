import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accountGroups } from "#workbook/account-groups.ts";
import { account, customer } from "#test/support/sample-book.ts";

type Rows = readonly (readonly [custId: string | null, name: string, parent: string | null])[];

const accountsOf = (rows: Rows) => rows.map(([custId, name, parent]) => account(customer({ custId, name, parent })));
const groupsOf = (rows: Rows) =>
  accountGroups(accountsOf(rows)).map(({ top, members }) => [top.name, ...members.map(({ name }) => name)]);

describe("groups of accounts", () => {
  test.each<[Rows, string[][], string]>([
    [
      [
        ["1", "集团", null],
        ["2", "子公司", "1"],
      ],
      [["集团", "集团", "子公司"]],
      "a parent by its number",
    ],
    [
      [
        ["1", "集团", null],
        ["2", "子公司", "集团"],
      ],
      [["集团", "集团", "子公司"]],
      "a parent by its name",
    ],
    [
      [
        [null, "Gruppe AG", null],
        [null, "Tochter", "ＧＲＵＰＰＥ ag"],
      ],
      [["Gruppe AG", "Gruppe AG", "Tochter"]],
      "whatever its width and case",
    ],
    [
      [
        ["1", "A", null],
        ["2", "B", "1"],
        ["3", "C", "2"],
      ],
      [["A", "A", "B", "C"]],
      "over two floors",
    ],
    [
      [
        ["1", "A", "9"],
        ["2", "B", null],
      ],
      [],
      "a parent that nobody knows makes no group",
    ],
    [[["1", "A", "1"]], [], "nobody is its own parent"],
    [
      [
        ["1", "A", "2"],
        ["2", "B", "1"],
        ["3", "C", "2"],
      ],
      [["A", "A", "B", "C"]],
      "of a ring, the first is the top",
    ],
    [
      [
        ["2", "1", null],
        ["1", "A", null],
        ["3", "B", "1"],
      ],
      [["A", "A", "B"]],
      "a number comes before a name",
    ],
  ])("%j makes %j (%s)", (rows, groups) => {
    expect(groupsOf(rows)).toEqual(groups);
  });

  test("every account stands in one group at most, rings and all", () => {
    const index = fc.option(fc.nat(9));
    fc.assert(
      fc.property(fc.array(index, { maxLength: 10 }), (parents) => {
        const rows = parents.map(
          (parent, own) => [String(own), `N${own}`, parent === null ? null : String(parent)] as const,
        );
        const members = accountGroups(accountsOf(rows)).flatMap((group) => group.members);
        expect(members).toHaveLength(new Set(members).size);
        const grouped = new Set(members.map(({ id }) => id));
        rows.forEach(([id, , parent]) => {
          const isChild = parent !== null && parent !== id && rows.some(([other]) => other === parent);
          if (isChild) expect(grouped.has(id) && grouped.has(parent)).toBe(true);
        });
      }),
    );
  });
});
