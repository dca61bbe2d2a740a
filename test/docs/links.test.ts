import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { anchorsIn, pages, targetsIn } from "./pages.ts";

const anchors = new Map<string, ReadonlySet<string>>();

/** What is wrong with a link of a page, or undefined. */
function problem(path: string, target: string): string | undefined {
  const [file = "", anchor] = decodeURI(target).split("#");
  const to = file === "" ? path : normalize(join(dirname(path), file));
  if (!existsSync(to)) return `${path}: there is no ${to}`;
  const text = pages.get(to);
  if (anchor === undefined || text === undefined) return undefined;
  const known = anchors.get(to) ?? anchorsIn(text);
  anchors.set(to, known);
  return known.has(anchor) ? undefined : `${path}: ${to} has no heading #${anchor}`;
}

test("every link and every picture of every page is there, and every heading that is named", () => {
  const links = [...pages].flatMap(([path, text]) => targetsIn(text).map((target) => [path, target] as const));
  expect(links.length).toBeGreaterThan(1000);
  expect(links.flatMap(([path, target]) => problem(path, target) ?? [])).toEqual([]);
});

describe("a link that leads nowhere is noticed", () => {
  test.each([
    ["docs/nowhere.md", "there is no docs/nowhere.md"],
    ["docs/batch.md#nowhere", "docs/batch.md has no heading #nowhere"],
    ["docs/batch.md#退出码", undefined],
    ["#in-english", undefined],
  ])("%s", (target, told) => {
    expect(problem("README.md", target)).toBe(told === undefined ? undefined : `README.md: ${told}`);
  });
});
