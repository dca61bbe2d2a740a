import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { worksheets } from "#templates/worksheets/catalogue.ts";
import { runKam } from "./run-kam.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kam-template-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const template = (...args: string[]) => runKam(["template", ...args]);

describe("kam template list", () => {
  test("names every worksheet with what a trainer chooses it by", async () => {
    const run = await template("list");
    expect(run.code).toBe(0);
    for (const { id, title } of worksheets) expect(run.stdout).toContain(`${id}  ${title.zh}`);
  });

  test("--json gives one document", async () => {
    const run = await template("list", "--json", "--lang", "en");
    const { worksheets: listed } = JSON.parse(run.stdout) as {
      worksheets: { id: string; minutes: number; sessions: string[] }[];
    };
    expect(listed.map(({ id }) => id)).toEqual(worksheets.map(({ id }) => id));
    expect(listed.every(({ minutes, sessions }) => minutes > 0 && sessions.length > 0)).toBe(true);
  });
});

describe("kam template build", () => {
  test("writes what was asked for, the same bytes each time, and leaves nothing half done", async () => {
    const [first, second] = [join(folder, "one"), join(folder, "two")];
    const options = ["--worksheet", "customer-evaluation", "--edition", "student", "--edition", "trainer"];
    for (const output of [first, second]) expect((await template("build", ...options, "-o", output)).code).toBe(0);
    const names = ["customer-evaluation.student.zh-CN.xlsx", "customer-evaluation.trainer.zh-CN.xlsx"];
    expect(await readdir(first)).toEqual(names);
    for (const name of names) expect(await readFile(join(first, name))).toEqual(await readFile(join(second, name)));
  });

  test("without a choice every worksheet comes in every edition", async () => {
    const run = await template("build", "--lang", "en", "--json", "-q", "-o", join(folder, "all"));
    expect(run.code).toBe(0);
    const { files } = JSON.parse(run.stdout) as { files: string[] };
    expect(files).toHaveLength(worksheets.length * 3);
    expect(run.stderr).toBe("");
  });

  test("--add-in offers the add-in of the manifest in its version", async () => {
    const output = join(folder, "offered");
    await template("build", "--worksheet", "visit-follow-up", "--edition", "team", "--add-in", "central", "-o", output);
    const parts = unzipSync(await readFile(join(output, "visit-follow-up.team.zh-CN.xlsx")));
    const manifest = await readFile("manifest.xml", "utf8");
    const id = /<Id>([^<]+)/.exec(manifest)?.[1] ?? "";
    const version = /<Version>([^<]+)/.exec(manifest)?.[1] ?? "";
    const extension = strFromU8(parts["xl/webextensions/webextension1.xml"] ?? new Uint8Array());
    expect(extension).toContain(
      `<we:reference id="${id}" version="${version}" store="excatalog" storeType="EXCatalog"/>`,
    );
  });

  test.each([
    [["build", "--worksheet", "nothing"], "customer-evaluation", "an unknown worksheet names the known"],
    [["build", "--edition", "red"], "student", "an unknown edition names the known"],
    [["build", "nothing"], "customer-evaluation", "without its option too"],
    [["list", "customer-evaluation"], "kam template build", "a list has no argument"],
    [["case"], "kam template case", "a case is one worksheet's"],
    [["case", "nothing"], "customer-evaluation", "of those that there are"],
    [["build", "--case", "x.xlsx"], "--case", "a case is for one worksheet"],
    [[], "list", "no command says which there are"],
  ])("%j is refused with code 2 (%s: %s)", async (args, said) => {
    const run = await template(...args);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(said);
  });

  test("a worksheet may be named without its option", async () => {
    const run = await template("build", "visit-follow-up", "--edition", "team", "-o", join(folder, "named"));
    expect([run.code, await readdir(join(folder, "named"))]).toEqual([0, ["visit-follow-up.team.zh-CN.xlsx"]]);
  });

  test("a folder that is a file is refused", async () => {
    const path = join(folder, "file");
    await writeFile(path, "");
    const run = await template("build", "--worksheet", "customer-evaluation", "-o", path);
    expect([run.code, run.stderr.includes(path)]).toEqual([2, true]);
  });
});

describe("kam template case", () => {
  test("gives a file that build takes", async () => {
    const file = join(folder, "case.xlsx");
    expect((await template("case", "visit-follow-up", "-o", file)).code).toBe(0);
    const output = join(folder, "own");
    const run = await template("build", "visit-follow-up", "--case", file, "--json", "-q", "-o", output);
    expect([run.code, (JSON.parse(run.stdout) as { files: string[] }).files.length]).toEqual([0, 3]);
  });

  test("of another worksheet is refused with code 3, and nothing is written", async () => {
    const file = join(folder, "other.xlsx");
    await template("case", "visit-follow-up", "-o", file);
    const output = join(folder, "none");
    const run = await template("build", "sales-funnel", "--case", file, "-o", output);
    expect([run.code, run.stderr.includes("other.xlsx"), run.stderr.includes("没有工作表")]).toEqual([3, true, true]);
    await expect(readdir(output)).rejects.toThrow();
  });

  test("that is not there is told", async () => {
    const run = await template("build", "sales-funnel", "--case", join(folder, "nowhere.xlsx"));
    expect([run.code, run.stderr.includes("nowhere.xlsx")]).toEqual([3, true]);
  });
});
