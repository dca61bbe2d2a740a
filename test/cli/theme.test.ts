import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { valueOf } from "#test/support/outcome.ts";
import { openThemeFolder } from "../../src/cli/theme-folder.ts";
import { rawWorkbook } from "../support/raw-workbook.ts";
import { runKam } from "./run-kam.ts";

const EXAMPLE = fileURLToPath(new URL("../../examples/theme", import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kam-theme-"));
  await cp(EXAMPLE, join(folder, "good"), { recursive: true });
  await mkdir(join(folder, "bad"));
  await writeFile(join(folder, "secret.svg"), "<svg/>");
  await writeFile(join(folder, "bad", "theme.json"), '{\n "version": 1,\n "logo": "../secret.svg",\n "colour": {}\n}');
  await writeFile(
    join(folder, "book.xlsx"),
    rawWorkbook({
      客户: [
        ["客户名称", "分层"],
        ["甲公司", "战略级"],
      ],
    }),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("kam theme", () => {
  test("says what documents look like with the example", async () => {
    const run = await runKam(["theme", EXAMPLE]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toContain("可用");
    expect(run.stdout).toMatch(/强调色 +#6b3fa0，在白纸上的对比度 7\.3/);
    expect(run.stdout).toMatch(/自己的文字 +joint-plan\.service/);
  });

  test("tells every fault with file and line, in both languages, and stops with 3", async () => {
    const chinese = await runKam(["theme", join(folder, "bad")]);
    expect(chinese).toMatchObject({ code: 3, stdout: "" });
    expect(chinese.stderr).toContain("有 2 处要改");
    expect(chinese.stderr).toContain("theme.json 第 3 行（logo）：在主题文件夹之外");
    expect(chinese.stderr).toContain("theme.json 第 4 行（colour）：没有“colour”这一项。是不是“colours”？");
    const english = await runKam(["theme", join(folder, "bad"), "--lang", "en", "--json"]);
    expect(english.code).toBe(3);
    expect(JSON.parse(english.stdout)).toMatchObject({
      status: "stopped",
      faults: [{ file: "theme.json", line: 3, field: "logo", problem: { code: "outside" } }, { line: 4 }],
    });
  });

  test.each`
    args                         | code | says                    | why
    ${[]}                        | ${2} | ${"主题文件夹的路径"}   | ${"no folder named"}
    ${["no-such-folder"]}        | ${3} | ${"找不到这个文件夹"}   | ${"it is not there"}
    ${[`${EXAMPLE}/theme.json`]} | ${3} | ${"不是文件夹"}         | ${"a file"}
    ${[`${EXAMPLE}/texts`]}      | ${3} | ${"theme.json：找不到"} | ${"another folder"}
  `("$why", async ({ args, code, says }: { args: string[]; code: number; says: string }) => {
    const run = await runKam(["theme", ...args]);
    expect(run).toMatchObject({ code, stdout: "" });
    expect(run.stderr).toContain(says);
  });
});

describe("documents with --theme", () => {
  test("bear the company's look, words and name; without it they do not", async () => {
    const output = join(folder, "out");
    const args = ["plan", join(folder, "book.xlsx"), "--format", "html", "--as-of", "2026-06-30"];
    const themed = await runKam([...args, "-o", join(output, "themed.html"), "--theme", join(folder, "good")]);
    const plain = await runKam([...args, "-o", join(output, "plain.html")]);
    expect([themed.code, plain.code]).toEqual([0, 0]);
    const [one, other] = await Promise.all(
      ["themed.html", "plain.html"].map((name) => readFile(join(output, name), "utf8")),
    );
    for (const mark of [
      "--accent:#6b3fa0",
      'class="brand" alt="澄川仪表"',
      "每个大客户每季度见一次高层",
      // As a string of CSS.
      "澄川仪表\\3000 \\7c ",
    ]) {
      expect(one).toContain(mark);
      expect(other).not.toContain(mark);
    }
  });

  test("are not begun with a faulty theme", async () => {
    const output = join(folder, "none");
    const run = await runKam(["all", join(folder, "book.xlsx"), "-o", output, "--theme", join(folder, "bad")]);
    expect(run.code).toBe(3);
    await expect(readdir(output)).rejects.toThrow();
  });

  test("what a text holds prints as text", async () => {
    const theme = join(folder, "markup");
    await mkdir(join(theme, "texts"), { recursive: true });
    await writeFile(join(theme, "theme.json"), '{ "version": 1, "company": "<b>A</b>" }');
    await writeFile(join(theme, "texts", "plan.own.zh-CN.txt"), "<script>x()</script>\n<img src=x onerror=y()>");
    const file = join(folder, "markup.html");
    const run = await runKam(["plan", join(folder, "book.xlsx"), "--format", "html", "-o", file, "--theme", theme]);
    expect(run.code).toBe(0);
    const html = await readFile(file, "utf8");
    expect(html).not.toMatch(/<script|<img|<b>A/);
    expect(html).toContain("&lt;script&gt;x()&lt;/script&gt;");
  });
});

describe("nothing outside a theme's folder is read", () => {
  beforeAll(async () => {
    const theme = join(folder, "links");
    await mkdir(theme);
    await symlink(join(folder, "secret.svg"), join(theme, "out.svg"));
    await writeFile(join(theme, "in.svg"), "<svg/>");
    await symlink("in.svg", join(theme, "inner.svg"));
    await symlink(folder, join(theme, "texts"));
    await symlink("/dev/zero", join(theme, "zero"));
  });

  test.each`
    path                    | problem        | why
    ${"../secret.svg"}      | ${"outside"}   | ${"a path upwards"}
    ${"a/../../secret.svg"} | ${"outside"}   | ${"a hidden path upwards"}
    ${"/etc/hostname"}      | ${"outside"}   | ${"a path from the root"}
    ${"out.svg"}            | ${"outside"}   | ${"a link to a file outside"}
    ${"zero"}               | ${"outside"}   | ${"a link to a device"}
    ${"texts/secret.svg"}   | ${"outside"}   | ${"a file behind a linked folder"}
    ${"no.svg"}             | ${"not-there"} | ${"nothing"}
    ${"."}                  | ${"not-file"}  | ${"the folder itself"}
    ${"in.svg"}             | ${null}        | ${"a file of the theme"}
    ${"inner.svg"}          | ${null}        | ${"a link that stays inside"}
  `("$path: $why", ({ path, problem }: { path: string; problem: string | null }) => {
    const opened = valueOf(openThemeFolder(join(folder, "links")));
    const file = opened.read(path, 1000);
    expect(file.ok ? null : file.fault.code).toBe(problem);
  });

  test("nor listed", () => {
    const opened = valueOf(openThemeFolder(join(folder, "links")));
    expect(opened.list("texts")).toEqual({ ok: false, fault: { code: "outside" } });
    expect(opened.list("none")).toEqual({ ok: true, value: [] });
  });
});
