import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { INDEX, indexPage, SIGNATURES, signaturesPage } from "../../tools/function-docs.ts";
import { readFunctions } from "../../tools/functions.ts";

const functions = await readFunctions("src/functions");
const page = (path: string) => readFileSync(path, "utf8");
const mend = "run `npm run docs:functions`";

test("signatures.md has each function's line and no other", () => {
  expect(page(SIGNATURES), mend).toBe(signaturesPage(page(SIGNATURES), functions));
});

test("the index lists the daily functions and then all by task, in both languages and in the words of their comments", () => {
  expect(page(INDEX), mend).toBe(indexPage(page(INDEX), functions));
  const listed = [...page(INDEX).matchAll(/^- `KAM\.(\w+)`/gm)].map(([, id]) => id);
  expect([...new Set(listed)].sort()).toEqual(functions.map(({ id }) => id));
});

test("a planned function is not built yet, and leaves the list when it is", () => {
  const planned = [...page("docs/functions/planned.md").matchAll(/^- `=KAM\.(\w+)\(/gm)].map(([, id]) => id);
  expect(planned).toHaveLength(new Set(planned).size);
  expect(functions.map(({ id }) => id).filter((id) => planned.includes(id))).toEqual([]);
});
