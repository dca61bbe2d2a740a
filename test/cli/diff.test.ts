import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeWorkbook } from "#xlsx/write-workbook.ts";
import type { TableSheet, WrittenCell } from "#xlsx/workbook-description.ts";
import { sampleTables } from "../../examples/sample/rows.ts";
import { sampleWorkbook } from "../../examples/sample/workbook.ts";
import { columnsOf } from "../../src/cli/text-layout.ts";
import { readPdf } from "../support/read-pdf.ts";
import { rawWorkbook } from "../support/raw-workbook.ts";
import { runKam } from "./run-kam.ts";

const THEME = fileURLToPath(new URL("../../examples/theme", import.meta.url));
const SAMPLE = fileURLToPath(new URL("../../examples/kam-sample.zh-CN.xlsx", import.meta.url));

let folder: string;
let changed: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kam-diff-"));
  changed = await put("changed.xlsx", await writeWorkbook(changedSample()));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** The sample some weeks later: one opportunity a step further, one deleted, one person friendlier. */
function changedSample() {
  const { title, sheets } = sampleWorkbook("zh-CN");
  const gone = sheets.flatMap((sheet) => {
    if (sheet.kind !== "table" || sheet.name !== "商机") return [];
    const kept = new Set(rowsOf(sheet).map(([id]) => id));
    const name = sheet.columns.findIndex(({ header }) => header === "商机名称");
    return sheet.rows.filter(([id]) => !kept.has(id)).flatMap((row) => [row[0], row[name]]);
  });
  // What is recorded of the deleted one goes with it.
  const isLeft = (row: readonly WrittenCell[]) => !row.some((cell) => gone.includes(cell));
  return {
    title,
    sheets: sheets.map((sheet) => (sheet.kind === "table" ? { ...sheet, rows: rowsOf(sheet).filter(isLeft) } : sheet)),
  };
}

function rowsOf({ name, columns, rows }: TableSheet): TableSheet["rows"] {
  const at = (header: string) => columns.findIndex((column) => column.header === header);
  const first = (cells: Readonly<Record<string, WrittenCell>>) =>
    rows.findIndex((row) => Object.entries(cells).every(([header, value]) => row[at(header)] === value));
  const set = (row: number, header: string, value: WrittenCell) =>
    rows.map((cells, index) => (index === row ? cells.with(at(header), value) : cells));
  switch (name) {
    case "商机": {
      const gone = first({ 销售步骤: "ST3", 状态: "进行中" });
      return set(first({ 销售步骤: "ST5", 状态: "进行中" }), "销售步骤", "ST6").filter((_, index) => index !== gone);
    }
    case "联系人":
      return set(first({ 关系等级: "CR3" }), "关系等级", "CR2");
    default:
      return rows;
  }
}

/** Names of contacts, but for those that are also the name of somebody of our own. */
function namesOfPersons(): readonly string[] {
  const { customers, persons } = sampleTables("zh");
  const own = new Set(customers.flatMap(({ owner, sponsor }) => [owner, sponsor]));
  return persons.map(({ name }) => name).filter((name) => !own.has(name));
}

const diff = (...args: string[]) => runKam(["diff", ...args, "--as-of", "2026-06-30"]);

/** Run once: each run reads two workbooks, which is nearly all that it costs. */
let whole: Promise<{ readonly name: string }> | undefined;
const firstAccount = () =>
  (whole ??= diff(SAMPLE, changed, "--json").then(({ stdout }) => {
    const { accounts } = JSON.parse(stdout) as { accounts: { name: string }[] };
    if (accounts[0] === undefined) throw new Error("No account moved.");
    return accounts[0];
  }));

describe("the sample against a changed copy", () => {
  test("tells what moved, within 100 columns", async () => {
    const run = await diff(SAMPLE, changed);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain("方案认可 → 商务谈判");
    expect(run.stdout).toContain("CR3 中立 → CR2 友善");
    expect(run.stdout).toContain("行不见了，却没有写结果");
    expect(run.stdout).toMatch(/全年签约预测 [\d,.]+ → [\d,.]+（[+−][\d,.]+）/);
    for (const line of run.stdout.split("\n")) expect(columnsOf(line)).toBeLessThanOrEqual(100);
  });

  test("as one JSON document, and in English", async () => {
    const run = await diff(SAMPLE, changed, "--json", "--lang", "en");
    const document = JSON.parse(run.stdout) as {
      status: string;
      counts: { changed: number };
      accounts: { changes: { id: string; kind: string; text: string }[] }[];
      issues: { old: unknown[]; new: unknown[] };
    };
    expect(document.status).toBe("done");
    expect(document.counts.changed).toBe(document.accounts.length);
    const changes = document.accounts.flatMap((account) => account.changes);
    expect(changes.map(({ kind }) => kind)).toContain("removed");
    expect(changes.map(({ text }) => text).join("\n")).toContain("Negotiation");
    expect(Array.isArray(document.issues.old)).toBe(true);
  });

  test("of one account", async () => {
    const { name } = await firstAccount();
    const one = await diff(SAMPLE, changed, "--json", "--account", name);
    expect(JSON.parse(one.stdout)).toMatchObject({ accounts: [{ name }], portfolio: null });
  });

  test("of an account that is in neither: the nearest name is told", async () => {
    const { name } = await firstAccount();
    const none = await diff(SAMPLE, changed, "--account", `${name}分`);
    expect(none).toMatchObject({ code: 2, stdout: "" });
    expect(none.stderr).toContain(name);
  });

  test("as a PDF in a company's look, without a contact's name", async () => {
    const file = join(folder, "变动.pdf");
    const run = await diff(SAMPLE, changed, "--format", "pdf", "-o", file, "--theme", THEME);
    expect(run).toMatchObject({ code: 0, stdout: "" });
    expect(run.stderr).toContain(`变动报告已保存在 ${file}`);
    const { pages, title, isTagged } = await readPdf(new Uint8Array(await readFile(file)));
    expect(title).toBe("变动报告 2026-06-30 至 2026-06-30");
    expect(isTagged).toBe(true);
    expect(pages[0]).toContain("先处理");
    expect(pages.join("")).toContain("澄川仪表");
    const names = namesOfPersons();
    expect(names.length).toBeGreaterThan(100);
    const text = pages.join("").replaceAll(/\s/g, "");
    expect(names.filter((name) => text.includes(name))).toEqual([]);
  });

  test("as an HTML file, beside the JSON document", async () => {
    const file = join(folder, "diff.html");
    const run = await diff(SAMPLE, changed, "--format", "html", "-o", file, "--json", "--lang", "en");
    expect(JSON.parse(run.stdout)).toMatchObject({ status: "done", page: file });
    expect(await readFile(file, "utf8")).toContain("To be dealt with: what got worse");
  });

  test("with itself: nothing moved, and that is said", async () => {
    const run = await diff(SAMPLE, SAMPLE);
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/没有任何变动（\d+ 个客户）。\n$/);
  });
});

const customers = (...rows: (string | number | null)[][]) =>
  rawWorkbook({ 客户: [["客户名称", "年度签约目标"], ...rows] });

describe("what cannot be compared", () => {
  test.each`
    old            | later            | code | says                     | why
    ${"no.xlsx"}   | ${"good.xlsx"}   | ${3} | ${"no.xlsx：找不到"}     | ${"the old file is not there"}
    ${"good.xlsx"} | ${"text.xlsx"}   | ${3} | ${"text.xlsx：不是"}     | ${"the new file is no workbook"}
    ${"none.xlsx"} | ${"good.xlsx"}   | ${3} | ${"none.xlsx：没有客户"} | ${"no accounts"}
    ${"good.xlsx"} | ${"faulty.xlsx"} | ${1} | ${"faulty.xlsx 客户!B2"} | ${"a faulty cell, said by file and cell"}
  `("$why", async ({ old, later, code, says }: { old: string; later: string; code: number; says: string }) => {
    await put("good.xlsx", customers(["甲公司", 1_000_000]));
    await put("none.xlsx", customers());
    await put("faulty.xlsx", customers(["甲公司", "一百万左右"]));
    await put("text.xlsx", "客户名称\n甲公司\n");
    const run = await diff(join(folder, old), join(folder, later));
    expect(run.code).toBe(code);
    expect(run.stderr).toContain(says);
  });

  test.each`
    args                                        | says                        | why
    ${["a.xlsx"]}                               | ${"请写出旧、新两份工作簿"} | ${"one workbook only"}
    ${["a.xlsx", "b.xlsx", "c.xlsx"]}           | ${"一次只比较两份工作簿"}   | ${"three of them"}
    ${["a.xlsx", "b.xlsx", "--as-of-old", "x"]} | ${"YYYY-MM-DD"}             | ${"no day"}
  `("$why", async ({ args, says }: { args: string[]; says: string }) => {
    const run = await runKam(["diff", ...args]);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain(says);
  });
});
