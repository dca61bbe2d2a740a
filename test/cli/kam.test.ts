import { existsSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rawWorkbook, type RawTestCell } from "../support/raw-workbook.ts";
import { runKam } from "./run-kam.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kam-cli-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const customers = (...rows: RawTestCell[][]) => ({ 客户: [["客户名称", "行业", "年度签约目标"], ...rows] });
const good = rawWorkbook(customers(["甲公司", "制造业", 1_000_000], ["乙公司", "能源", 2_000_000]));

/** Runs `kam plan` to JSON, which needs no browser, into a fresh folder. */
async function planJson(workbook: string, ...more: string[]) {
  const out = await mkdtemp(join(folder, "out-"));
  const run = await runKam(["plan", workbook, "-o", out, "--format", "json", "--as-of", "2026-06-30", ...more]);
  return { ...run, out, files: (await readdir(out)).sort() };
}

describe("a workbook that cannot be used gives one clear line and exit code 3", () => {
  // The first bytes of an OLE2 file; what is inside tells .xls from an encrypted .xlsx (test/xlsx).
  const ole2 = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(1528)]);
  const bomb = zipSync({ ...openParts(), "xl/media/image1.bin": new Uint8Array(200 * 2 ** 20) });

  test.each`
    file              | content                                                      | says                   | why
    ${"empty.xlsx"}   | ${""}                                                        | ${"文件是空的"}        | ${"0 bytes"}
    ${"text.xlsx"}    | ${"客户名称,行业\n甲,制造业\n"}                              | ${"不是 .xlsx 工作簿"} | ${"a text renamed"}
    ${"old.xlsx"}     | ${ole2}                                                      | ${"xls"}               | ${"the format before 2007"}
    ${"cut.xlsx"}     | ${good.subarray(0, good.length - 300)}                       | ${"cut.xlsx："}        | ${"half a download"}
    ${"noise.xlsx"}   | ${Buffer.concat([good.subarray(0, 100), randomBytes(4000)])} | ${"noise.xlsx："}      | ${"damaged"}
    ${"bomb.xlsx"}    | ${bomb}                                                      | ${"bomb.xlsx："}       | ${"200 MB of zeros in 200 kB"}
    ${"unknown.xlsx"} | ${rawWorkbook({ Sheet1: [["a", "b"], [1, 2]] })}             | ${"没有认出客户"}      | ${"no table of ours"}
  `("$file ($why)", async ({ file, content, says }: { file: string; content: Uint8Array | string; says: string }) => {
    const run = await planJson(await put(file, content));
    expect(run).toMatchObject({ code: 3, stdout: "", files: [] });
    expect(run.stderr).toContain(says);
    expect(run.stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test("missing.xlsx (no such file)", async () => {
    const run = await planJson(join(folder, "missing.xlsx"));
    expect(run.code).toBe(3);
    expect(run.stderr).toBe("missing.xlsx：找不到这个文件。请检查路径和文件名。\n");
  });

  test("a table of customers without customers", async () => {
    const run = await planJson(await put("none.xlsx", rawWorkbook(customers())));
    expect(run).toMatchObject({ code: 3, files: [] });
  });
});

describe("a workbook with faulty cells is used as far as it goes, and the exit code says so", () => {
  test.each`
    file            | sheets                                                                    | says         | why
    ${"twice.xlsx"} | ${{ 客户: [["客户名称", "行业", "行业"], ["甲公司", "制造业", "能源"]] }} | ${"客户 C1"} | ${"a header twice"}
    ${"type.xlsx"}  | ${customers(["甲公司", "制造业", "一百万左右"])}                          | ${"客户!C2"} | ${"words where an amount belongs"}
    ${"ref.xlsx"}   | ${customers([{ error: "#REF!" }, "制造业", 1], ["乙公司", "能源", 2])}    | ${"客户!A2"} | ${"an error value in a needed cell"}
  `(
    "$file ($why)",
    async ({ file, sheets, says }: { file: string; sheets: Parameters<typeof rawWorkbook>[0]; says: string }) => {
      const run = await planJson(await put(file, rawWorkbook(sheets)));
      expect(run.code).toBe(1);
      expect(run.files).toHaveLength(1);
      expect(run.stderr.replace("!C1", " C1")).toContain(says);
    },
  );
});

describe("what was asked for", () => {
  test("one file per account, with names that stay the same", async () => {
    const workbook = await put("good.xlsx", good);
    const [first, second] = [await planJson(workbook), await planJson(workbook)];
    expect(first).toMatchObject({ code: 0, stdout: "" });
    expect(first.files).toHaveLength(2);
    expect(second.files).toEqual(first.files);
    for (const file of first.files)
      expect(await readFile(join(first.out, file), "utf8")).toBe(await readFile(join(second.out, file), "utf8"));
  });

  test("only the named account; a name that is not there stops the run and names the nearest", async () => {
    const workbook = await put("good.xlsx", good);
    expect((await planJson(workbook, "--account", "乙公司")).files).toHaveLength(1);
    const run = await planJson(workbook, "--account", "甲公可");
    expect(run).toMatchObject({ code: 2, files: [] });
    expect(run.stderr).toContain("甲公司");
  });

  test("an edition that a document does not have is a mistake of the command line", async () => {
    const out = join(folder, "no-edition");
    const run = await runKam(["plan", await put("good.xlsx", good), "-o", out, "--audience", "customer"]);
    expect(run.code).toBe(2);
    expect(existsSync(out)).toBe(false);
    expect(run.stderr).toContain("客户计划没有这一版");
  });

  test("--json gives one document on standard output", async () => {
    const run = await planJson(await put("good.xlsx", good), "--json");
    const result = JSON.parse(run.stdout) as {
      status: string;
      files: { document: string; id: string; file: string }[];
    };
    expect(result.status).toBe("done");
    expect(result.files.map(({ file }) => basename(file)).sort()).toEqual(run.files);
  });

  test("a hostile account name stays inside the folder and is printed as text", async () => {
    const name = '../../<b>x</b> & "CON"';
    const out = join(folder, "deep", "out");
    const workbook = await put("hostile.xlsx", rawWorkbook(customers([name, "制造业", 1])));
    const run = await runKam(["plan", workbook, "-o", out, "--format", "html"]);
    expect(run.code).toBe(0);
    const [file = "", ...others] = await readdir(out);
    expect(others).toEqual([]);
    const page = await readFile(join(out, file), "utf8");
    expect(page).toContain("../../&lt;b&gt;x&lt;/b&gt; &amp; &quot;CON&quot;");
    expect(page).not.toContain("<b>x</b>");
  });

  test("a link that stands where a document belongs is replaced, not written through", async () => {
    const outside = await put("outside.txt", "theirs");
    const workbook = await put("one.xlsx", rawWorkbook(customers(["甲公司", "制造业", 1])));
    const { out, files } = await planJson(workbook);
    const path = join(out, files[0] ?? "");
    await rm(path);
    await symlink(outside, path);
    expect((await runKam(["plan", workbook, "-o", out, "--format", "json"])).code).toBe(0);
    expect(await readFile(outside, "utf8")).toBe("theirs");
    expect(JSON.parse(await readFile(path, "utf8"))).toHaveProperty("schema");
  });

  test("an output folder that is a file is refused", async () => {
    const run = await runKam(["plan", await put("good.xlsx", good), "-o", await put("taken", "x"), "--format", "json"]);
    expect(run).toMatchObject({ code: 2 });
    expect(run.stderr).toContain("不能当作输出文件夹");
  });

  test("a file name of another format is refused", async () => {
    const output = join(folder, "plan.json");
    const run = await runKam(["plan", await put("good.xlsx", good), "-o", output, "--format", "html"]);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain("--format");
  });

  test("Ctrl+C while a workbook is read leaves nothing", async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [`客户 ${at}`, "制造业", at]);
    const workbook = await put("many.xlsx", rawWorkbook(customers(...rows)));
    const out = join(folder, "interrupted");
    const run = await runKam(["plan", workbook, "-o", out, "--format", "json"], { interruptAfterMs: 1000 });
    // null: the signal came before the program had begun to listen, and ended it at once.
    expect([130, null]).toContain(run.code);
    expect(run.stderr).toBe(run.code === null ? "" : "已中断；已完成的文件完好，未完成的没有留下。\n");
    const files = await readdir(out).catch(() => []);
    for (const file of files) expect(JSON.parse(await readFile(join(out, file), "utf8"))).toHaveProperty("schema");
  });

  test("a browser that is not there is exit code 4", async () => {
    const out = join(folder, "no-browser");
    const run = await runKam(["plan", await put("good.xlsx", good), "-o", out, "--browser", "/nowhere/chrome"]);
    expect(run.code).toBe(4);
    expect(run.stderr).toContain("/nowhere/chrome");
    expect(await readdir(out)).toEqual([]);
  });
});

describe("kam check", () => {
  test("lists every problem by sheet and cell, in the workbook's order", async () => {
    const sheets = customers(["甲公司", "制造业", "多"], [null, "能源", 3], ["乙公司", "能源", "少"]);
    const run = await runKam(["check", await put("check.xlsx", rawWorkbook(sheets))]);
    expect(run.code).toBe(1);
    expect(run.stdout.match(/客户!\w+/gu)).toEqual(["客户!C2", "客户!A3", "客户!C4"]);
  });

  test("a cell cannot write to the terminal", async () => {
    const sheets = customers(["甲_x001B_[31m公司\u202e", "制造业", "多"]);
    const workbook = await put("escape.xlsx", rawWorkbook(sheets));
    const unsafe = /[\u001b\u202e]/u;
    const words = await runKam(["check", workbook]);
    expect(words.stdout + words.stderr).not.toMatch(unsafe);
    const json = await runKam(["plan", workbook, "-o", join(folder, "escape"), "--format", "json", "--json"]);
    expect(json.stdout).not.toMatch(unsafe);
    expect(JSON.parse(json.stdout)).toHaveProperty("files");
  });

  test("a workbook without customers cannot be used", async () => {
    const run = await runKam(["check", await put("none.xlsx", rawWorkbook(customers()))]);
    expect(run.code).toBe(3);
  });

  test("a clean workbook is said to be clean", async () => {
    const run = await runKam(["check", await put("good.xlsx", good), "--lang", "en"]);
    expect(run).toMatchObject({ code: 0, stdout: "" });
    expect(run.stderr).toBe("good.xlsx: 2 accounts, no problems found.\n");
  });
});

function openParts(): Record<string, Uint8Array> {
  return { "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<workbook/>") };
}
