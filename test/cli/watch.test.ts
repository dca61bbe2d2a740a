import { appendFile, mkdtemp, readdir, readFile, rename, rm, unlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { savedWorkbooks } from "../../src/cli/batch/saved-workbooks.ts";
import { rawWorkbook } from "../support/raw-workbook.ts";
import { startKam } from "./start-kam.ts";

let root: string;
let folder: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "kam-watch-"));
});
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(root, "in-"));
});

const at = (name: string) => join(folder, name);
const save = (name: string, content: string) => writeFile(at(name), content);
/** As Excel does: into another file, which takes the workbook's place. */
async function saveLikeExcel(name: string, content: string): Promise<void> {
  await save("A1B2C300", content);
  await rename(at(name), at("old.tmp"));
  await rename(at("A1B2C300"), at(name));
  await unlink(at("old.tmp"));
}

describe("a workbook is due when it was saved and is at rest", () => {
  type Step = () => Promise<unknown>;
  const nothing: Step = () => Promise.resolve();

  test.each<[why: string, steps: readonly Step[], due: readonly string[]]>([
    ["nobody saves", [nothing, nothing], []],
    ["Excel saves", [() => saveLikeExcel("a.xlsx", "newer"), nothing], ["a.xlsx"]],
    [
      "it is saved twice",
      [() => save("a.xlsx", "b"), nothing, () => save("a.xlsx", "cd"), nothing],
      ["a.xlsx", "a.xlsx"],
    ],
    ["it is still being written", [() => save("a.xlsx", "x"), () => appendFile(at("a.xlsx"), "y")], []],
    [
      "it has been written bit by bit",
      [() => save("a.xlsx", "x"), () => appendFile(at("a.xlsx"), "y"), nothing],
      ["a.xlsx"],
    ],
    ["it is gone", [() => unlink(at("a.xlsx")), nothing], []],
    ["it is back", [() => unlink(at("a.xlsx")), nothing, () => save("a.xlsx", "back"), nothing], ["a.xlsx"]],
    ["Excel has it open", [() => save("~$a.xlsx", "somebody"), nothing], []],
    ["another kind of file is there", [() => save("notes.txt", "x"), nothing], []],
    ["a workbook is new in the folder", [() => save("b.xlsx", "x"), nothing], ["b.xlsx"]],
    ["two are saved", [() => Promise.all([save("a.xlsx", "xy"), save("b.xlsx", "x")]), nothing], ["a.xlsx b.xlsx"]],
  ])("%s", async (_, steps, due) => {
    await save("a.xlsx", "old");
    const left = [...steps];
    const rest = async () => {
      const step = left.shift();
      await step?.();
      return step !== undefined;
    };
    const told: string[] = [];
    for await (const names of savedWorkbooks([folder], rest))
      told.push(
        [...names]
          .map((name) => basename(name))
          .sort()
          .join(" "),
      );
    expect(told).toEqual(["a.xlsx", ...due]);
  });
});

describe("kam --watch", () => {
  const customers = (...names: readonly string[]) =>
    rawWorkbook({ 客户: [["客户名称", "行业"], ...names.map((name) => [name, "制造业"])] });

  test.skipIf(process.platform === "win32")(
    "makes documents again, tells faults and goes on, and ends on Ctrl+C",
    async () => {
      const out = await mkdtemp(join(root, "out-"));
      await writeFile(at("a.xlsx"), customers("甲公司"));
      const run = startKam(["plan", folder, "-o", out, "--format", "html", "--watch", "--json", "--quiet"]);
      const rounds = (count: number) => run.says("stdout", (said) => said.split("\n").length > count);
      await rounds(1);
      await writeFile(at("next"), customers("甲公司", "乙公司"));
      await rename(at("next"), at("a.xlsx"));
      await rounds(2);
      await writeFile(at("a.xlsx"), "half a wor");
      await rounds(3);
      await writeFile(at("a.xlsx"), customers("丙公司"));
      await rounds(4);
      run.child.kill("SIGINT");
      const { code, stdout } = await run.ended;
      expect(code).toBe(0);
      const told = stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as { status: string; files?: unknown[] });
      expect(told.map(({ status, files }) => [status, files?.length])).toEqual([
        ["done", 1],
        ["done", 2],
        ["stopped", undefined],
        ["done", 1],
      ]);
      expect((await readdir(out)).filter((name) => !name.includes(".plan."))).toEqual([]);
    },
  );

  test.skipIf(process.platform === "win32")(
    "of several workbooks makes the saved one, and keeps the page of all",
    async () => {
      const out = await mkdtemp(join(root, "out-"));
      await writeFile(at("a.xlsx"), customers("甲公司"));
      await writeFile(at("b.xlsx"), customers("乙公司"));
      const run = startKam(["plan", folder, "-o", out, "--format", "html", "--watch"]);
      await run.says("stderr", (said) => said.includes("正在等待下一次保存"));
      await rm(join(out, "a"), { recursive: true });
      await writeFile(at("b.xlsx"), customers("乙公司", "丁公司"));
      await run.says("stderr", (said) => said.match(/正在等待下一次保存/g)?.length === 2);
      run.child.kill("SIGINT");
      expect((await run.ended).code).toBe(0);
      expect((await readdir(out)).sort()).toEqual(["b", "index.html"]);
      const page = await readFile(join(out, "index.html"), "utf8");
      for (const name of ["甲公司", "乙公司", "丁公司"]) expect(page).toContain(name);
    },
  );

  test.skipIf(process.platform === "win32")("tells a problem in full once", async () => {
    const out = await mkdtemp(join(root, "out-"));
    await writeFile(at("a.xlsx"), customers("甲公司", "甲公司"));
    const run = startKam(["plan", folder, "-o", out, "--format", "html", "--watch"]);
    const rounds = (count: number) => run.says("stderr", (said) => said.match(/正在等待下一次保存/g)?.length === count);
    await rounds(1);
    await writeFile(at("a.xlsx"), customers("甲公司", "甲公司", "乙公司"));
    await rounds(2);
    await writeFile(at("a.xlsx"), customers("甲公司", "甲公司", "乙公司", "乙公司"));
    await rounds(3);
    run.child.kill("SIGINT");
    const { stderr } = await run.ended;
    const told = stderr.split("\n").filter((line) => /数据问题|其中|“.公司”/.test(line));
    expect(told).toMatchInlineSnapshot(`
      [
        "数据问题：错误 0 处，提醒 1 处。",
        "a.xlsx 客户!A3 提醒: 客户“甲公司”在 客户!A2 已有一行，以那一行为准，相关数据都归入其下。 [account-twice]",
        "数据问题：错误 0 处，提醒 1 处。",
        "其中 1 处上次已经提示过。",
        "数据问题：错误 0 处，提醒 2 处。",
        "a.xlsx 客户!A5 提醒: 客户“乙公司”在 客户!A4 已有一行，以那一行为准，相关数据都归入其下。 [account-twice]",
        "其中 1 处上次已经提示过。",
      ]
    `);
  });
});
