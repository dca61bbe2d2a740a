import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile, chmod } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rawWorkbook, type RawTestCell } from "#test/support/raw-workbook.ts";
import { runKam } from "./run-kam.ts";

type Sheets = Readonly<Record<string, readonly (readonly RawTestCell[])[]>>;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kam-map-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let files = 0;
async function put(sheets: Sheets, name = "客户.xlsx") {
  const path = join(folder, `${files++}-${name}`);
  await writeFile(path, rawWorkbook(sheets));
  return path;
}

const CLEAR: Sheets = {
  客户: [
    ["客户明称", "行业", "年度签约目标（万元）", "QQ群"],
    ["恒达科技", "制造", 100, "1"],
  ],
  联系人: [
    ["客户", "姓名", "决策角色"],
    ["恒达科技", "欧阳震华", "KDM"],
  ],
  说明: [["随便写写"]],
};
const OPEN: Sheets = {
  客户: [
    ["客户名称", "2024年签约目标", "2025年签约目标"],
    ["恒达科技", 100, 200],
  ],
};
const map = (...args: string[]) => runKam(["map", ...args]);

describe("kam map", () => {
  test("lists what every header is, how sure that is and why; nothing to ask is code 0", async () => {
    const run = await map(await put(CLEAR));
    expect(run.code).toBe(0);
    expect(run.stdout.split("\n")).toEqual([
      "客户!A1 客户表（名称相符）",
      "  A1 “客户明称” → 客户名称，较有把握：像是错字，内容相符",
      "  B1 “行业” → 行业，确定",
      "  C1 “年度签约目标（万元）” → 年度签约目标，确定",
      "  未使用：QQ群",
      "联系人!A1 联系人表（名称相符）",
      "  A1 “客户” → 客户名称，确定",
      "  B1 “姓名” → 姓名，确定",
      "  C1 “决策角色” → 决策角色，确定",
      "说明 未读取：没有认出",
      "",
    ]);
    expect(run.stderr).toBe("没有需要确认的地方。\n");
  });

  test("a header that may be a column is a question, and the code is 1", async () => {
    const run = await map(await put(OPEN));
    expect(run.code).toBe(1);
    expect(run.stdout).toContain("请确认 B1 “2024年签约目标”：是“年度签约目标”吗？");
    expect(run.stderr).toContain("2 处");
    const quiet = await map(await put(OPEN), "--quiet");
    expect(quiet.stdout).not.toContain("确定\n");
    expect(quiet.stdout).toContain("请确认 C1");
  });

  test("in English", async () => {
    const run = await map(await put(CLEAR), "--lang", "en");
    expect(run.stdout).toContain('  A1 "客户明称" → Customer, likely: looks misspelt, the cells fit');
  });

  test("what people are called is not told, whatever is asked for", async () => {
    const path = await put(CLEAR);
    for (const more of [[], ["--json"], ["-o", "-"]])
      expect((await map(path, ...more)).stdout).not.toContain("欧阳震华");
  });
});

describe("the map file", () => {
  test("-o writes it; read with --map it gives the same, and running it again the same bytes", async () => {
    const path = await put(CLEAR);
    const [first, second] = [join(folder, "a.json"), join(folder, "b.json")];
    expect(await map(path, "-o", first)).toMatchObject({ code: 0 });
    expect(JSON.parse(await readFile(first, "utf8"))).toEqual({
      version: 1,
      tables: {
        customers: {
          sheet: "客户",
          columns: {
            name: { header: "客户明称", at: "A" },
            industry: { header: "行业", at: "B" },
            signTarget: { header: "年度签约目标（万元）", at: "C" },
          },
        },
        persons: {
          sheet: "联系人",
          columns: {
            customer: { header: "客户", at: "A" },
            name: { header: "姓名", at: "B" },
            role: { header: "决策角色", at: "C" },
          },
        },
      },
    });
    expect((await map(path, "--map", first, "-o", second)).code).toBe(0);
    expect(await readFile(second, "utf8")).toBe(await readFile(first, "utf8"));
  });

  test("-o - and --json give one document on standard output", async () => {
    const path = await put(OPEN);
    const file = await map(path, "-o", "-");
    expect(file.code).toBe(1);
    expect(JSON.parse(file.stdout)).toMatchObject({ version: 1, tables: { customers: { sheet: "客户" } } });
    const { status, sheets, mapping } = JSON.parse((await map(path, "--json")).stdout) as Record<string, unknown>;
    expect(status).toBe("questions");
    expect(mapping).toEqual(JSON.parse(file.stdout));
    expect(sheets).toMatchObject([{ sheet: "客户", tables: [{ table: "customers" }] }]);
  });

  test("an answer in the file is taken", async () => {
    const answers = join(folder, "answers.json");
    const columns = { name: "客户名称", signTarget: "2025年签约目标" };
    await writeFile(answers, JSON.stringify({ tables: { customers: { sheet: "客户", columns } } }));
    const run = await map(await put(OPEN), "--map", answers);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain("未使用：2024年签约目标");
  });

  test("is never written over the workbook", async () => {
    const path = await put(CLEAR);
    const before = await readFile(path);
    expect(await map(path, "-o", path)).toMatchObject({ code: 2 });
    expect(await readFile(path)).toEqual(before);
  });
});

describe("--write", () => {
  test("puts the map into the workbook, where check reads it; every other part keeps its bytes", async () => {
    const path = await put(CLEAR);
    const before = unzipSync(await readFile(path));
    expect(await map(path, "--write")).toMatchObject({ code: 0 });
    const after = unzipSync(await readFile(path));
    const changed = Object.keys(after).filter(
      (part) => !Buffer.from(after[part] ?? []).equals(Buffer.from(before[part] ?? [])),
    );
    expect(changed.filter((part) => part in before).toSorted()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
    ]);
    expect(Object.keys(before).every((part) => part in after)).toBe(true);
    const check = JSON.parse((await runKam(["check", path, "--json"])).stdout) as { accounts: number };
    expect(check.accounts).toBe(1);
    expect((await map(path)).stdout).toContain("列对应中写明");
    expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("twice changes nothing", async () => {
    const path = await put(CLEAR);
    await map(path, "--write");
    const once = await readFile(path);
    const { mtimeMs } = await stat(path);
    const run = await map(path, "--write");
    expect(run.stderr).toContain("没有变化");
    expect(await readFile(path)).toEqual(once);
    expect((await stat(path)).mtimeMs).toBe(mtimeMs);
  });

  test("is refused while Excel has the workbook open", async () => {
    const path = await put(CLEAR, "open.xlsx");
    const before = await readFile(path);
    const lock = `~$${path.split("/").at(-1) ?? ""}`;
    await writeFile(join(folder, lock), "");
    const run = await map(path, "--write");
    expect(run.code).toBe(3);
    expect(run.stderr).toContain(lock);
    expect(await readFile(path)).toEqual(before);
  });

  test("follows a link and keeps the permissions", async () => {
    const path = await put(CLEAR);
    await chmod(path, 0o640);
    const link = join(folder, "link.xlsx");
    await symlink(path, link);
    expect((await map(link, "--write")).code).toBe(0);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect((await runKam(["check", path, "--json"])).code).toBe(0);
  });
});

describe("what cannot be mapped", () => {
  test("a workbook in which nothing is known: code 3, nothing written", async () => {
    const path = await put({
      Sheet1: [
        ["a", "b"],
        [1, 2],
      ],
    });
    const output = join(folder, "nothing.json");
    const run = await map(path, "-o", output, "--write");
    expect(run.code).toBe(3);
    expect(run.stderr).toContain("没有认出任何表");
    await expect(stat(output)).rejects.toThrow();
  });

  test.each([
    [["missing.xlsx"], 3, "找不到"],
    [["a.xlsx", "--map", "missing.json"], 2, "missing.json"],
    [["a.xlsx", "b.xlsx"], 2, "一次只处理一个"],
  ])("%j: code %d", async (args, code, says) => {
    const run = await map(...args);
    expect(run.code).toBe(code);
    expect(run.stderr).toContain(says);
  });
});
