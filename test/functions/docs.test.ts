import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readFunctions } from "../../tools/functions.ts";
import { syntaxOf } from "../../tools/help-page.ts";

const functions = await readFunctions("src/functions");

test("signatures.md has each function's line and no other", () => {
  const lines = readFileSync("docs/functions/signatures.md", "utf8").match(/^- `=KAM.*$/gm);
  expect(lines).toEqual(functions.map((it) => `- \`${syntaxOf(it, "en")}\` — ${it.models.join(", ")}`));
});

test("the index lists each function in both languages, in the words of its comment", () => {
  const index = readFileSync("docs/functions/README.md", "utf8");
  for (const { id, summary, zhSummary } of functions)
    for (const text of [summary, zhSummary]) expect(index).toContain(`- \`KAM.${id}\` ${text}`);
  const listed = [...index.matchAll(/^- `KAM\.(\w+)`/gm)].map(([, id]) => id);
  expect([...new Set(listed)].sort()).toEqual(functions.map(({ id }) => id));
});
