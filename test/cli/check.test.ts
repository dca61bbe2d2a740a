import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rawWorkbook, type RawTestCell } from "../support/raw-workbook.ts";
import { runKam } from "./run-kam.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kam-check-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Sheets = Readonly<Record<string, readonly (readonly RawTestCell[])[]>>;

async function book(name: string, sheets: Sheets): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, rawWorkbook(sheets));
  return path;
}

const doubtful: Sheets = {
  客户: [
    ["客户名称", "行业"],
    ["甲科技有限公司", "technolgy"],
    ["甲科技股份有限公司", "technolgy"],
  ],
  商机: [
    ["客户名称", "商机名称", "状态", "预计签约日期", "金额"],
    ["甲科技有限公司", "扩产", "进行中", "2026-06-01", 5],
  ],
};
const wrong: Sheets = {
  ...doubtful,
  销售: [
    ["客户名称", "月份", "收入"],
    ["甲科技有限公司", "2026-01", "一百万左右"],
  ],
};
const AS_OF = ["--as-of", "2026-06-30"];

describe("the list", () => {
  test("names file, sheet, cell, what is wrong, what to do and the rule", async () => {
    const run = await runKam(["check", await book("list.xlsx", doubtful), ...AS_OF]);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain(
      "list.xlsx 客户!A3 提醒: “甲科技股份有限公司”与 客户!A2 的“甲科技有限公司”疑似同一家公司。若是同一家，请合并为一行并统一名称；若是集团与下属公司，请填写“上级客户”。 [account-similar]\n",
    );
    expect(run.stdout).toContain("list.xlsx 客户!B2 提醒: “行业”中的“technolgy”（2 处）可能是“technology”。");
    expect(run.stderr).toBe("数据问题：错误 0 处，提醒 3 处，提示 0 处。\n");
  });

  test.each`
    sheets                              | code | why
    ${doubtful}                         | ${0} | ${"warnings only"}
    ${wrong}                            | ${1} | ${"an error"}
    ${{ 客户: [["客户名称", "行业"]] }} | ${3} | ${"no customers"}
    ${{ Sheet1: [["a", "b"], [1, 2]] }} | ${3} | ${"no table of ours"}
  `("exit code $code ($why)", async ({ sheets, code }: { sheets: Sheets; code: number }) => {
    expect((await runKam(["check", await book("code.xlsx", sheets), ...AS_OF])).code).toBe(code);
  });

  test.each`
    more                                                      | rules                               | why
    ${["--rule", "word-misspelt"]}                            | ${["word-misspelt"]}                | ${"one rule"}
    ${["--rule", "word-misspelt", "--rule", "value-wrong"]}   | ${["word-misspelt", "value-wrong"]} | ${"two"}
    ${["--severity", "error"]}                                | ${["value-wrong"]}                  | ${"errors only"}
    ${["--as-of", "2026-06-01", "--rule", "signing-overdue"]} | ${[]}                               | ${"on the day itself nothing is late"}
  `("$more ($why)", async ({ more, rules }: { more: string[]; rules: string[] }) => {
    const run = await runKam(["check", await book("some.xlsx", wrong), ...AS_OF, ...more]);
    expect([...run.stdout.matchAll(/\[([a-z-]+)\]$/gm)].map(([, rule]) => rule)).toEqual(rules);
  });

  test.each`
    more                      | says                               | why
    ${["--rule", "spelling"]} | ${"--rule 的取值“spelling”不可用"} | ${"no such rule"}
    ${["--format", "pdf"]}    | ${"应为 text / html"}              | ${"a format of another command"}
    ${["--severity", "bad"]}  | ${"应为 error / warning / note"}   | ${"no such severity"}
  `("$more is refused ($why)", async ({ more, says }: { more: string[]; says: string }) => {
    const run = await runKam(["check", "book.xlsx", ...more]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(says);
  });
});

test("--json gives one document with counts, places, texts and advice", async () => {
  const run = await runKam(["check", await book("data.xlsx", wrong), ...AS_OF, "--json", "--lang", "en"]);
  expect([run.code, run.stderr]).toEqual([1, ""]);
  const document = JSON.parse(run.stdout) as { issues: readonly Record<string, unknown>[] };
  expect(document).toMatchObject({
    status: "errors",
    file: "data.xlsx",
    asOf: "2026-06-30",
    accounts: 2,
    counts: { error: 1, warning: 3, note: 0 },
    rules: { "account-similar": 1, "word-misspelt": 1, "signing-overdue": 1, "value-wrong": 1 },
  });
  expect(document.issues.find(({ rule }) => rule === "word-misspelt")).toMatchObject({
    severity: "warning",
    sheet: "客户",
    cell: "B2",
    text: '"technolgy" (2 cells) in "行业" is most likely "technology".',
    advice: "Check and correct it; nothing is changed for you.",
    problem: { found: "technolgy", likely: "technology", count: 2 },
  });
});

describe("the page", () => {
  test("is one complete file, in its language, with everything of the workbook escaped", async () => {
    const hostile = '"><script>alert(1)</script>';
    const sheets = {
      客户: [
        ["客户名称", "行业"],
        [`${hostile}有限公司`, "technolgy"],
        [`${hostile}股份有限公司`, "x"],
      ],
      "备&<b>": [["a", "b"]],
    };
    const output = join(folder, "page.html");
    const run = await runKam(["check", await book("page.xlsx", sheets), ...AS_OF, "--format", "html", "-o", output]);
    expect([run.code, run.stdout]).toEqual([0, ""]);
    const page = await readFile(output, "utf8");
    expect(page).toMatch(/^<!doctype html><html lang="zh-CN">/);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).not.toMatch(/<script|<b>"|javascript:|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
    expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("that cannot be written is told in one line", async () => {
    const output = join(folder, "nowhere", "page.html");
    const run = await runKam(["check", await book("page2.xlsx", doubtful), "--format", "html", "-o", output]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain("ENOENT");
  });
});

test("the workbook of another program: a misspelt industry and a product in two spellings, with the likely meaning", async () => {
  const run = await runKam(["check", "test/workbooks/crm-openpyxl.xlsx", "--as-of", "2017-06-30", "--lang", "en"]);
  expect(run.code).toBe(0);
  expect(run.stdout).toContain('accounts!B5 warning: "technolgy" (1 cell) in "sector" is most likely "technology".');
  expect(run.stdout).toContain(
    'sales_pipeline!C2 warning: "OrbitPlus" (7 cells) in "product" differs from "Orbit Plus" of the list in blanks, case or punctuation only; most likely "Orbit Plus" is meant.',
  );
});
