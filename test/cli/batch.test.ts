import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join, relative } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isInShard, parseShard } from "../../src/cli/batch/shard.ts";
import { rawWorkbook } from "../support/raw-workbook.ts";
import { runKam } from "./run-kam.ts";

const customers = (...names: readonly string[]) =>
  rawWorkbook({ 客户: [["客户名称", "行业"], ...names.map((name) => [name, "制造业"])] });
const NORTH = ["甲公司", "乙公司", "丙公司"];
const SOUTH = ["丁公司", "甲公司"];

let root: string;
let out: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "kam-batch-"));
  await mkdir(join(root, "in"));
  await writeFile(join(root, "in", "north.xlsx"), customers(...NORTH));
  await writeFile(join(root, "in", "south.xlsx"), customers(...SOUTH));
});
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(async () => {
  out = await mkdtemp(join(root, "out-"));
});

const kam = (workbooks: readonly string[], ...more: readonly string[]) =>
  runKam(["plan", ...workbooks, "-o", out, "--format", "html", "--as-of", "2026-06-30", ...more]);
const book = (name: string) => join(root, "in", name);

/** Every file under a folder with its content. */
async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(
      files.sort().map(async (file) => [relative(folder, file), await readFile(file, "utf8")] as const),
    ),
  );
}
const plans = (files: ReadonlyMap<string, string>) => new Map([...files].filter(([name]) => name.includes(".plan.")));
const kept = (run: { stdout: string }) => (JSON.parse(run.stdout) as { kept: number }).kept;

describe("several workbooks", () => {
  test("of a folder go into a folder each, with a page that leads to all of them", async () => {
    const run = await kam([join(root, "in")]);
    expect(run).toMatchObject({ code: 0 });
    const names = [...(await filesIn(out)).keys()];
    expect(names.filter((name) => name.startsWith("north/"))).toHaveLength(NORTH.length + 1);
    expect(names.filter((name) => name.startsWith("south/"))).toHaveLength(SOUTH.length + 1);
    const page = await readFile(join(out, "index.html"), "utf8");
    const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, link = ""]) => decodeURIComponent(link));
    expect(links.sort()).toEqual(names.filter((name) => name.includes(".plan.")).sort());
  });

  test("called alike do not write over each other", async () => {
    await mkdir(join(root, "other"), { recursive: true });
    await cp(book("south.xlsx"), join(root, "other", "north.xlsx"));
    const run = await kam([book("north.xlsx"), join(root, "other", "north.xlsx")]);
    expect(run.code).toBe(0);
    expect(plans(await filesIn(out)).size).toBe(NORTH.length + SOUTH.length);
  });

  test("one of which cannot be used: it is told, the others are made, and the code says so", async () => {
    const bad = join(root, "bad.xlsx");
    await writeFile(bad, "no workbook");
    const run = await kam([bad, book("south.xlsx")], "--json");
    expect(run.code).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({
      status: "some-failed",
      failed: [],
      unusable: [{ file: "bad.xlsx" }],
    });
    expect(plans(await filesIn(out)).size).toBe(SOUTH.length);
    expect(await readFile(join(out, "index.html"), "utf8")).toContain("bad.xlsx");
  });

  test("give the same bytes twice", async () => {
    await kam([join(root, "in")]);
    const once = await filesIn(out);
    await rm(out, { recursive: true });
    await kam([join(root, "in")]);
    const twice = await filesIn(out);
    // Only the manifest is in the order of finishing.
    const still = (files: ReadonlyMap<string, string>) => [...files].filter(([name]) => !name.endsWith(".jsonl"));
    expect(still(twice)).toEqual(still(once));
  });
});

describe("a work shared among runs", () => {
  test("is the same as in one: every document falls to exactly one part", async () => {
    await kam([join(root, "in")]);
    const whole = plans(await filesIn(out));
    const counts: number[] = [];
    const parts = new Map<string, string>();
    for (const part of ["1/3", "2/3", "3/3"]) {
      out = await mkdtemp(join(root, "part-"));
      expect((await kam([join(root, "in")], "--shard", part)).code).toBe(0);
      const made = plans(await filesIn(out));
      counts.push(made.size);
      for (const [name, content] of made) parts.set(name, content);
    }
    expect(parts).toEqual(whole);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(whole.size);
  });

  test("falls to exactly one part, whatever the key", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 64 }), (key, of) => {
        const parts = Array.from({ length: of }, (_, at) => isInShard(key, { part: at + 1, of }));
        expect(parts.filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  test.each`
    text       | shard                 | why
    ${"2/4"}   | ${{ part: 2, of: 4 }} | ${"the second of four"}
    ${"1/1"}   | ${{ part: 1, of: 1 }} | ${"all"}
    ${"0/4"}   | ${undefined}          | ${"the first is 1"}
    ${"5/4"}   | ${undefined}          | ${"there is no fifth"}
    ${"2"}     | ${undefined}          | ${"of how many?"}
    ${"-1/4"}  | ${undefined}          | ${"no number of a part"}
    ${"1/4/8"} | ${undefined}          | ${"one stroke"}
  `("$text: $why", ({ text, shard }: { text: string; shard: unknown }) => {
    expect(parseShard(text)).toEqual(shard);
  });
});

describe("going on", () => {
  test.each`
    change                                                                             | more                         | left | why
    ${() => Promise.resolve()}                                                         | ${[]}                        | ${3} | ${"nothing has changed"}
    ${() => Promise.resolve()}                                                         | ${["--as-of", "2026-07-31"]} | ${0} | ${"another day"}
    ${() => Promise.resolve()}                                                         | ${["--depth", "full"]}       | ${0} | ${"another depth"}
    ${(files: string[]) => rm(files[0] ?? "")}                                         | ${[]}                        | ${2} | ${"one file is gone"}
    ${(files: string[]) => appendFile(files[1] ?? "", "!")}                            | ${[]}                        | ${2} | ${"one file was changed"}
    ${() => writeFile(join(root, "go.xlsx"), customers("甲公司", "乙公司", "戊公司"))} | ${[]}                        | ${0} | ${"the workbook was changed"}
    ${() => appendFile(join(out, "kam-manifest.jsonl"), '{"key":"0')}                  | ${[]}                        | ${3} | ${"a killed run left half a line"}
  `("keeps $left of three: $why", async ({ change, more, left }: ResumeCase) => {
    await writeFile(join(root, "go.xlsx"), customers(...NORTH));
    expect(kept(await kam([join(root, "go.xlsx")], "--resume", "--json"))).toBe(0);
    const files = [...plans(await filesIn(out)).keys()].map((name) => join(out, name));
    await change(files);
    expect(kept(await kam([join(root, "go.xlsx")], "--resume", "--json", ...more))).toBe(left);
    // Whatever was done, the next run finds all of it.
    expect(kept(await kam([join(root, "go.xlsx")], "--resume", "--json", ...more))).toBe(3);
  });

  test("after kill -9 makes what is missing, and leaves nothing half", async () => {
    const many = join(root, "many.xlsx");
    await writeFile(many, customers(...Array.from({ length: 60 }, (_, at) => `客户${String(at + 1)}`)));
    for (let round = 0; round < 4; round += 1)
      await killed(["plan", many, "-o", out, "--format", "html", "--resume"], 350 + 120 * round);
    const run = await kam([many], "--resume", "--json");
    expect(run.code).toBe(0);
    const files = await filesIn(out);
    expect(plans(files).size).toBe(60);
    expect([...files.keys()].filter((name) => name.endsWith(".part"))).toEqual([]);
    for (const content of plans(files).values()) expect(content.endsWith("</html>\n")).toBe(true);
  });
});

interface ResumeCase {
  readonly change: (files: readonly string[]) => Promise<unknown>;
  readonly more: readonly string[];
  readonly left: number;
}

/** A run that is killed after so many milliseconds. */
function killed(args: readonly string[], after: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["dist/cli/kam.js", ...args], { stdio: "ignore" });
    const timer = setTimeout(() => child.kill("SIGKILL"), after);
    child.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

describe("what killed runs left half written", () => {
  const part = async (name: string, daysOld: number) => {
    const path = join(out, name);
    await writeFile(path, "half");
    const then = new Date(Date.now() - daysOld * 86_400_000);
    await utimes(path, then, then);
  };
  const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

  test.each`
    name                                               | daysOld | left     | why
    ${`a.html.${machine}-999999999.part`}              | ${0}    | ${false} | ${"nobody of that number runs here"}
    ${`a.html.${machine}-${String(process.pid)}.part`} | ${3}    | ${true}  | ${"somebody writes it, however slowly"}
    ${"a.html.00000000-1.part"}                        | ${0}    | ${true}  | ${"another machine may be writing it"}
    ${"a.html.00000000-1.part"}                        | ${2}    | ${false} | ${"nobody writes for two days"}
    ${"our.part"}                                      | ${9}    | ${true}  | ${"it is none of ours"}
  `(
    "$name of $daysOld days: $why",
    async ({ name, daysOld, left }: { name: string; daysOld: number; left: boolean }) => {
      await part(name, daysOld);
      expect((await kam([book("south.xlsx")])).code).toBe(0);
      expect((await readdir(out)).includes(name)).toBe(left);
    },
  );
});

describe("the manifest", () => {
  test("names nobody: hashes, and nothing of the workbook", async () => {
    await kam([book("north.xlsx")], "--resume");
    const lines = (await readFile(join(out, "kam-manifest.jsonl"), "utf8")).trimEnd().split("\n");
    expect(lines).toHaveLength(NORTH.length);
    for (const line of lines) {
      expect(JSON.parse(line)).toEqual({
        key: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
        from: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        bytes: expect.any(Number) as number,
      });
    }
  });

  test("is not written where nobody asked to go on", async () => {
    await kam([book("north.xlsx")]);
    expect([...(await filesIn(out)).keys()].filter((name) => !name.includes(".plan."))).toEqual([]);
  });
});

describe("wrong use", () => {
  test.each`
    more                   | says               | why
    ${["--shard", "5/4"]}  | ${"2/4"}           | ${"no such part"}
    ${["--jobs", "0"]}     | ${"1–16"}          | ${"nobody would work"}
    ${["--jobs", "two"]}   | ${"1–16"}          | ${"no number"}
    ${["-o", "plan.html"]} | ${"-o 应为文件夹"} | ${"two workbooks into one file"}
  `("$more: $why", async ({ more, says }: { more: string[]; says: string }) => {
    const run = await kam([book("north.xlsx"), book("south.xlsx")], ...more);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(says);
  });

  test("a mapping that is not there is told as such, before anything is made", async () => {
    const run = await kam([book("north.xlsx")], "--resume", "--map", join(root, "nowhere.json"));
    expect(run.code).toBe(2);
    expect(run.stderr).toContain("无法读取列对应文件");
    expect(await readdir(out)).toEqual([]);
  });

  test("a manifest that cannot be written is told with its folder", async () => {
    await mkdir(join(out, "kam-manifest.jsonl"));
    const run = await kam([book("north.xlsx")], "--resume");
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(`无法写入“${out}”`);
  });

  test("a folder without workbooks", async () => {
    const run = await kam([out]);
    expect(run.code).toBe(3);
    expect(run.stderr).toContain("没有 .xlsx 工作簿");
  });
});
