import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { TENDER_RULES } from "#core/codes/deals.ts";
import type { Parameter } from "#core/parameters/define.ts";
import { defaultParameters, parameterList } from "#core/parameters/parameters.ts";
import { normInForce } from "#core/tender/norm-in-force.ts";

const page = readFileSync("docs/models/tender.md", "utf8");
const cellsOf = (line: string) => line.split("|").map((cell) => cell.trim());

test("the page prints the articles of every limit, since when it holds and when it was read", () => {
  const limits = Object.entries<Parameter>(parameterList).filter(
    ([, { origin, citation }]) => origin === "law" && citation,
  );
  for (const [id, { citation = [], validFrom, checkedOn }] of limits) {
    const line = page.split("\n").find((row) => row.startsWith(`| \`${id}\``));
    expect(line === undefined ? [] : cellsOf(line).slice(4, 7), id).toEqual([
      citation.join(", "),
      validFrom,
      checkedOn ?? "未核对 not checked",
    ]);
  }
});

test("the page lists every rule with the articles of both laws", () => {
  for (const rule of TENDER_RULES) {
    const line = page.split("\n").find((row) => row.startsWith(`| \`${rule}\``)) ?? "";
    const [tl = "", gov = ""] = cellsOf(line).slice(3);
    for (const [cell, regime] of [
      [tl, "TL-MANDATORY"],
      [gov, "GOV-PROC"],
    ] as const)
      for (const article of normInForce(rule, regime, defaultParameters).citations)
        expect(cell, rule).toContain(article);
  }
});

test("what it is not stands at the top, in both languages", () => {
  expect(page.slice(0, 200)).toContain("仅供提示，不构成法律意见");
  expect(page.slice(0, 200)).toContain("not legal advice");
});
