import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CLASS, TRAINER } from "#test/support/class-of-thirty.ts";
import { readPdf } from "#test/support/read-pdf.ts";
import { runKam } from "./run-kam.ts";

let folder = "";
let answers = "";
let trainer = "";
const PERSON = /王伟|张敏|马超|T001|一组/;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kam-grade-"));
  answers = join(folder, "answers");
  trainer = join(folder, "trainer.xlsx");
  await mkdir(answers);
  await writeFile(trainer, TRAINER);
  for (const [at, { bytes }] of CLASS.entries())
    await writeFile(join(answers, `paper-${String(at + 1).padStart(2, "0")}.xlsx`), bytes);
  // What Excel leaves beside a file that is open.
  await writeFile(join(answers, "~$paper-01.xlsx"), "x");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const grade = (...args: string[]) => runKam(["grade", ...args, "--key", trainer, "--as-of", "2026-06-30"]);
const one = (number: number) => join(answers, `paper-${String(number).padStart(2, "0")}.xlsx`);

interface Marks {
  readonly status: string;
  readonly papers: readonly {
    file: string;
    points: number;
    students?: unknown;
    answers: readonly { text: string }[];
  }[];
  readonly unmarked: readonly { file: string; reason: string }[];
  readonly figures: { papers: number };
}

describe("kam grade", () => {
  test("marks a folder: data on standard output, nobody named, code 1 because some files have no marks", async () => {
    const run = await grade(answers, "--json");
    const marks = JSON.parse(run.stdout) as Marks;
    expect([run.code, marks.status, marks.papers.length, marks.unmarked.length]).toEqual([1, "some-failed", 24, 6]);
    const expected = CLASS.flatMap(({ expected: points }) => (typeof points === "number" ? [points] : []));
    expect(marks.papers.map(({ points }) => points)).toEqual(expected);
    expect(run.stdout).not.toMatch(PERSON);
    expect(await readdir(folder)).toEqual(["answers", "trainer.xlsx"]);
  });

  test("names students in the data where that is asked for, on the terminal never", async () => {
    const named = await grade(one(1), one(4), "--json", "--include", "personal");
    expect(named.stdout).toMatch(PERSON);
    expect(named.code).toBe(0);
    const told = await grade(answers, "--include", "personal", "--format", "json", "-o", join(folder, "told"));
    expect(told.stdout + told.stderr).not.toMatch(PERSON);
    expect(told.stdout).toContain("paper-10.xlsx");
    expect(told.stderr).toContain("paper-01.xlsx");
  });

  test("writes workbook, document and data, none with a name in its own name", async () => {
    const output = join(folder, "marks");
    const run = await grade(
      one(1),
      one(10),
      one(11),
      "-o",
      output,
      "--format",
      "xlsx",
      "--format",
      "pdf",
      "--format",
      "json",
    );
    expect(run.code).toBe(0);
    expect((await readdir(output)).sort()).toEqual(
      ["json", "pdf", "xlsx"].map((format) => `abc-key-accounts.marks.zh-CN.${format}`),
    );
    const parts = unzipSync(await readFile(join(output, "abc-key-accounts.marks.zh-CN.xlsx")));
    const workbook = Object.values(parts)
      .map((part) => strFromU8(part))
      .join("\n");
    expect(workbook).toContain("答卷 02");
    expect(workbook).not.toMatch(PERSON);
    const { text, pages } = await readPdf(
      new Uint8Array(await readFile(join(output, "abc-key-accounts.marks.zh-CN.pdf"))),
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(text).not.toMatch(PERSON);
    expect(text).not.toContain("paper-");
  });

  test("the same papers give the same workbook", async () => {
    const outputs = ["one", "two"].map((name) => join(folder, name));
    for (const output of outputs) await grade(one(10), one(13), "--format", "xlsx", "-o", output);
    const [first, second] = await Promise.all(
      outputs.map((output) => readFile(join(output, "abc-key-accounts.marks.zh-CN.xlsx"))),
    );
    expect(first).toEqual(second);
  });

  test("speaks English where it is asked to", async () => {
    const run = await grade(one(10), one(25), one(27), "--lang", "en", "--format", "html", "-o", join(folder, "en"));
    expect(run.stdout).toContain("not marked: This is a trainer's edition");
    const page = await readFile(join(folder, "en", "abc-key-accounts.marks.en.html"), "utf8");
    expect(page).toContain("Please look");
  });

  test("takes names with *, and each file once", async () => {
    const run = await grade(join(answers, "paper-1*.xlsx"), one(10), "--json");
    expect((JSON.parse(run.stdout) as Marks).papers.map(({ file }) => file)).toHaveLength(10);
  });
});

describe("what cannot be marked", () => {
  test.each<[string, () => string[], number, string]>([
    ["no file of the class can", () => [one(25), one(29)], 3, "没有一份文件可以评分"],
    ["a folder without workbooks", () => [join(folder, "answers", "nothing*.xlsx")], 3, "没有 .xlsx 文件"],
    ["a file that is not there is named", () => [one(1), join(folder, "missing.xlsx")], 1, "missing.xlsx"],
    [
      "a file twice, by itself and in its folder, beside broken ones",
      () => [one(1), join(folder, "answers")],
      1,
      "paper-28.xlsx",
    ],
  ])("%s", async (_, args, code, said) => {
    const run = await grade(...args(), "--format", "json", "-o", join(folder, "some"));
    expect(run.code).toBe(code);
    expect(run.stdout + run.stderr).toContain(said);
  });

  test.each<[string, () => string[], number, string]>([
    ["a student's file as key", () => ["grade", answers, "--key", one(1)], 3, "学员版"],
    ["a file that is no workbook as key", () => ["grade", answers, "--key", one(29)], 3, "空"],
    ["without a key", () => ["grade", answers], 2, "--key"],
    ["without papers", () => ["grade", "--key", trainer], 2, "答卷"],
    ["an unknown format", () => ["grade", answers, "--key", trainer, "--format", "csv"], 2, "xlsx"],
  ])("%s is refused", async (_, args, code, said) => {
    const run = await runKam(args());
    expect(run.code).toBe(code);
    expect(run.stderr).toContain(said);
  });

  test("a folder that is a file is refused, and nothing is left half done", async () => {
    const path = join(folder, "taken");
    await writeFile(path, "");
    const run = await grade(one(1), "-o", path, "--format", "xlsx");
    expect([run.code, run.stderr.includes(path)]).toEqual([2, true]);
  });
});
