import fc from "fast-check";
import { expect, test } from "vitest";
import { reportingTree } from "#core/relationships/reporting-tree.ts";

const person = (text: string) => {
  const [who = "", reportsTo] = text.split(">");
  const [name = "", personId] = who.split("#");
  return { person: name, personId: personId ?? null, reportsTo: reportsTo ?? null };
};

/** Names with a dot for each step down. */
const outline = (people: readonly string[]) => {
  const persons = people.map(person);
  return reportingTree(persons).map(({ at, depth }) => `${".".repeat(depth)}${persons[at]?.person ?? ""}`);
};

test.each`
  people                        | expected                    | why
  ${["B>A", "A", "C>B", "D>A"]} | ${["A", ".B", "..C", ".D"]} | ${"below the superior, in the order given"}
  ${["A#P1", "B>p1"]}           | ${["A", ".B"]}              | ${"a number names the superior as well"}
  ${["A>Z", "B>B"]}             | ${["A", "B"]}               | ${"an unknown superior, and oneself, are none"}
  ${["A>B", "B>A", "C"]}        | ${["C", "A", ".B"]}         | ${"a circle is opened at its first person"}
  ${["周 砚青", "顾盈>周砚青"]} | ${["周 砚青", ".顾盈"]}     | ${"blanks within a Chinese name do not matter"}
  ${[]}                         | ${[]}                       | ${"nobody"}
`("$people ($why)", ({ people, expected }: { people: string[]; expected: string[] }) => {
  expect(outline(people)).toEqual(expected);
});

test("everybody stands once, and below the superior", () => {
  const name = fc.constantFrom("a", "b", "c", "d", "e");
  const persons = fc.array(fc.record({ person: name, personId: fc.constant(null), reportsTo: fc.option(name) }));
  fc.assert(
    fc.property(persons, (people) => {
      const tree = reportingTree(people);
      expect(tree.map(({ at }) => at).toSorted((one, other) => one - other)).toEqual([...people.keys()]);
      for (const [here, { parent, depth }] of tree.entries()) {
        expect(depth).toBe(parent === null ? 0 : (tree[parent]?.depth ?? NaN) + 1);
        if (parent !== null) expect(parent).toBeLessThan(here);
      }
    }),
  );
});
