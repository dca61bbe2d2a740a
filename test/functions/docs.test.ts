import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { INDEX, indexPage, SIGNATURES } from "../../tools/function-docs.ts";
import { readFunctions } from "../../tools/functions.ts";

const functions = await readFunctions("src/functions");
const page = (path: string) => readFileSync(path, "utf8");
const mend = "run `npm run docs:functions`";

test.each([
  ["TIER", "row (4) → a value each"],
  ["AGEINGWHY", "row, list → 4 columns each"],
  ["HHI", "list → a value"],
  ["OKR", "list (5) → a line of 5 columns"],
  ["ABC", "list → a value each"],
  ["EFFECTKINDS", "→ a table of 5 columns"],
])("the line of %s says its shapes: %s", (id, shapes) => {
  expect(page(SIGNATURES)).toMatch(
    new RegExp(`^- .=KAM\\.${id}\\(.*${shapes.replaceAll(/[()]/g, ".")} — [A-Z]+-`, "m"),
  );
});

test("the index is up to date, keeps what people wrote, and lists each function in each language", () => {
  expect(page(INDEX), mend).toBe(indexPage(page(INDEX), functions));
  const written = `before\n<!-- functions zh-CN -->\nold\n<!-- end -->\nbetween\n<!-- functions en -->\nold\n<!-- end -->\nafter\n`;
  const parts = indexPage(written, functions).split(/<!-- functions .* -->[\s\S]*?<!-- end -->/);
  expect(parts).toEqual(["before\n", "\nbetween\n", "\nafter\n"]);
  for (const language of ["zh-CN", "en"])
    for (const { id } of functions) expect(page(INDEX)).toContain(`[KAM.${id}](${language}/${id.toLowerCase()}.md)`);
});

test("an index without its marks is refused", () => {
  expect(() => indexPage("# Functions\n", functions)).toThrow(/<!-- functions zh-CN -->/);
});

test("a planned function is not built yet, and leaves the list when it is", () => {
  const planned = [...page("docs/functions/planned.md").matchAll(/^- `=KAM\.(\w+)\(/gm)].map(([, id]) => id);
  expect(planned).toHaveLength(new Set(planned).size);
  expect(functions.map(({ id }) => id).filter((id) => planned.includes(id))).toEqual([]);
});
