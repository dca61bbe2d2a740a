import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const FOLDER = "templates/report";
const templates = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".hbs"));

/** Only what a chart function draws is markup; its texts are escaped there. */
const PICTURES = ["bar", "mark", "picture"];

test.each(templates)("%s places nothing unescaped but pictures, and has no helper that decides", (name) => {
  const source = readFileSync(`${FOLDER}/${name}`, "utf8");
  const raw = [...source.matchAll(/\{\{\{\s*(.*?)\s*\}\}\}|\{\{&\s*(.*?)\s*\}\}/g)].map(
    ([, one, other]) => one ?? other ?? "",
  );
  for (const expression of raw) expect(PICTURES).toContain(expression.split(".").at(-1));
  const helpers = [...source.matchAll(/\{\{#(\w+)/g)].map(([, helper]) => helper);
  for (const helper of helpers) expect(["each", "if", "with"]).toContain(helper);
});
