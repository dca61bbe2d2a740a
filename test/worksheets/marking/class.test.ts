import { beforeAll, describe, expect, test } from "vitest";
import type { ClassMarks } from "#core/marking/class-marks.ts";
import { describeReadFault } from "../../../src/cli/describe-read-fault.ts";
import { noPaperText } from "#worksheets/marking/describe-faults.ts";
import { markClass } from "#worksheets/marking/mark-class.ts";
import { openPaper } from "#worksheets/marking/open-paper.ts";
import { readKey } from "#worksheets/marking/read-key.ts";
import type { Paper } from "#worksheets/marking/read-paper.ts";
import { checkFile } from "#xlsx/check-file.ts";
import { readPackage } from "#xlsx/read-package.ts";
import { writeBook } from "#xlsx/write-book.ts";
import { CLASS, EXERCISE, TRAINER } from "#test/support/class-of-thirty.ts";
import { paperOf, rawOf, handedIn, rightAnswers } from "#test/support/class-files.ts";
import { fileOf } from "#test/support/workbook-file.ts";

let marks: ClassMarks;

beforeAll(async () => {
  const trainer = await readPackage(fileOf(TRAINER, "trainer.xlsx"));
  if (!trainer.ok) throw new Error(JSON.stringify(trainer.fault));
  const key = readKey(trainer.value);
  if (!key.ok) throw new Error(JSON.stringify(key.fault));
  const papers: Paper[] = [];
  const unmarked: { file: string; reason: string }[] = [];
  for (const { file, bytes } of CLASS) {
    const path = fileOf(bytes, file);
    const checked = await checkFile(path);
    const read = checked.ok ? await readPackage(path) : checked;
    const opened = read.ok ? openPaper({ ...read.value, file }, key.value) : null;
    if (opened?.ok === true) papers.push(opened.value);
    else if (opened !== null) unmarked.push({ file, reason: noPaperText(opened.fault, "zh-CN") });
    else if (!read.ok) unmarked.push({ file, reason: describeReadFault(read.fault, "zh-CN") });
  }
  marks = markClass(key.value, papers, unmarked);
});

describe("a class of thirty files", () => {
  test("has thirty", () => {
    expect(CLASS).toHaveLength(30);
    expect(marks.maximum).toBe(61);
  });

  test.each(CLASS.filter(({ expected }) => typeof expected === "number"))(
    "$file earns $expected: $why",
    ({ file, expected, remarks = [], counts = true }) => {
      const paper = marks.papers.find((one) => one.file === file);
      expect(paper?.points).toBe(expected);
      expect(paper?.counts).toBe(counts);
      for (const code of remarks) expect(paper?.remarks.map((remark) => remark.code)).toContain(code);
    },
  );

  test.each(CLASS.filter(({ expected }) => typeof expected === "string"))(
    "$file is named: $why",
    ({ file, expected }) => {
      expect(marks.unmarked.find((one) => one.file === file)?.reason).toContain(expected);
    },
  );

  test("nothing is said of the others", () => {
    const silent = CLASS.filter(({ remarks, expected }) => remarks === undefined && typeof expected === "number");
    const told = marks.papers.filter(
      ({ file, remarks }) => remarks.length > 0 && silent.some((one) => one.file === file),
    );
    // The other halves of two pairs.
    expect(told.map(({ file }) => file)).toEqual(["01-王伟.xlsx", "04-张敏.xlsx"]);
  });

  test("the two papers alike are named, those of one group are not", () => {
    const named = marks.alike.map(({ papers }) => papers.map((number) => marks.papers[number - 1]?.file));
    expect(named).toEqual([["17-高翔.xlsx", "18-郭敏.xlsx"]]);
  });

  test("the figures leave the second file out", () => {
    const counted = marks.papers.filter(({ counts }) => counts);
    expect(marks.figures.papers).toBe(counted.length);
    expect(counted).toHaveLength(marks.papers.length - 1);
    const points = counted.reduce((sum, paper) => sum + paper.points, 0);
    expect(marks.figures.mean).toBeCloseTo(points / counted.length / 61, 9);
  });

  test("points of tasks and items add up", () => {
    for (const { points, tasks, items, answers } of marks.papers) {
      const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
      expect([sum(tasks), sum(items), sum(answers.map((answer) => answer.points))]).toEqual([points, points, points]);
    }
  });
});

test("what is earned by following is told with the item that it follows from", () => {
  const paper = marks.papers.find(({ file }) => file === "10-周杰.xlsx");
  const followed = paper?.answers.filter(({ verdict }) => verdict === "followed");
  expect(followed?.map(({ id, from }) => [id, from])).toEqual([["abc.abc#2", "之前累计占比"]]);
});

test("the key itself may be moved about: marks stay the same", async () => {
  const { reversed, pushedDown, renamed } = await import("#test/support/class-of-thirty.ts");
  const { editionOf } = await import("#worksheets/editions.ts");
  const trainer = editionOf(EXERCISE, "trainer", "zh-CN");
  const answers = new Map([...rightAnswers(EXERCISE, "zh-CN"), ["abc.before#2", 0.9], ["abc.abc#2", "B"]] as const);
  const student = rawOf(handedIn(EXERCISE, "zh-CN", answers));
  for (const book of [trainer, pushedDown(trainer, "评分", 5), renamed(trainer), reversed(trainer, "abc")]) {
    const read = await readPackage(fileOf(writeBook(book)));
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    const key = readKey(read.value);
    if (!key.ok) throw new Error(JSON.stringify(key.fault));
    expect(markClass(key.value, [paperOf(student, key.value)]).papers[0]?.points).toBe(60);
  }
});
