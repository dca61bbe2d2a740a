import { describe, expect, test } from "vitest";
import { answerText } from "#locales/describe-marks.ts";
import type { Worksheet } from "#templates/worksheets/worksheet.ts";
import type { RawCell, RawWorkbook } from "#workbook/sheet.ts";
import { handedIn, keyOf, paperOf, rawOf, rightAnswers } from "#test/support/class-files.ts";
import { EXERCISE } from "#test/support/class-of-thirty.ts";
import type { Key } from "#worksheets/marking/key.ts";
import { markClass } from "#worksheets/marking/mark-class.ts";
import { solveWorksheet } from "#worksheets/solve.ts";

const key = keyOf(EXERCISE);

function answerTo(
  id: string,
  changes: Readonly<Record<string, RawCell>>,
  by: Key = key,
  worksheet: Worksheet = EXERCISE,
) {
  const answers = new Map([...rightAnswers(worksheet, "zh-CN"), ...Object.entries(changes)]);
  const marks = markClass(by, [paperOf(rawOf(handedIn(worksheet, "zh-CN", answers)), by)]);
  const found = marks.papers[0]?.answers.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

/** The key with one of its rows changed. */
function withEntry(id: string, change: Partial<Key["entries"][number]>, by: Key = key): Key {
  return { ...by, entries: by.entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)) };
}

describe("an answer's verdict, and what is said to it", () => {
  test.each<[string, RawCell, string, string, string]>([
    ["focus.hhi", 0.3346, "right", "与答案一致", "within the tolerance"],
    ["focus.hhi", 0.5, "wrong", "各家占比的平方相加", "the scheme's hint"],
    ["abc.share#1", 52.63, "wrong", "百分数", "a slip in the unit"],
    ["abc.share#1", -0.5263, "wrong", "正负号", "a slip in the sign"],
    ["focus.hhi", null, "blank", "没有填，应为 0.334604", "nothing there"],
    ["focus.hhi", "很高", "unreadable", "“很高”认不出", "words for a number"],
    ["abc.abc#1", "D 类", "unreadable", "应为 A 类", "no word of the list"],
    ["focus.hhi", { kind: "error", error: "#DIV/0!" }, "cell-error", "#DIV/0!", "an error"],
    ["focus.hhi", { kind: "uncalculated", formula: "1/3" }, "not-calculated", "没有保存结果", "no result"],
  ])("%s = %j: %s, “%s” (%s)", (id, typed, verdict, said) => {
    const answer = answerTo(id, { [id]: typed });
    expect(answer.verdict).toBe(verdict);
    expect(answerText(answer, "zh-CN")).toContain(said);
    expect(answer.points).toBe(verdict === "right" ? answer.maximum : 0);
    expect(answerText(answer, "en")).not.toMatch(/undefined|\[object/);
  });

  test("what else a scheme accepts is right too", () => {
    const also = withEntry("focus.hhi", { also: [0.5] });
    expect(answerTo("focus.hhi", { "focus.hhi": 0.5 }, also).verdict).toBe("right");
  });

  test("a relative tolerance of the scheme holds", () => {
    const wide = withEntry("focus.hhi", { tolerance: { absolute: 0.002, relative: 0.1 } });
    expect(answerTo("focus.hhi", { "focus.hhi": 0.36 }, wide).verdict).toBe("right");
    expect(answerTo("focus.hhi", { "focus.hhi": 0.36 }).verdict).toBe("wrong");
  });
});

describe("where nothing is to be filled in", () => {
  const blank = withEntry("focus.hhi", { expected: null });

  test.each<[RawCell, string, string]>([
    [null, "rightly-blank", "a blank is right"],
    ["  ", "rightly-blank", "and so are blanks"],
    [0, "should-be-blank", "zero is not blank"],
    ["无", "should-be-blank", "nor is a word for nothing"],
    [0.5, "should-be-blank", "nor anything else"],
  ])("%j: %s (%s)", (typed, verdict) => {
    const answer = answerTo("focus.hhi", { "focus.hhi": typed }, blank);
    expect([answer.verdict, answer.points]).toEqual([verdict, verdict === "rightly-blank" ? 2 : 0]);
    expect(answer.expected).toBe("应留空");
  });

  test("a task that nobody touched earns nothing for its blanks", () => {
    const untouched = Object.fromEntries(
      [...rightAnswers(EXERCISE, "zh-CN").keys()].filter((id) => id.startsWith("focus.")).map((id) => [id, null]),
    );
    const answer = answerTo("focus.hhi", untouched, blank);
    expect([answer.verdict, answer.points]).toEqual(["blank", 0]);
    expect(answerText(answer, "zh-CN")).toContain("一格也没填");
  });
});

describe("follow-through", () => {
  test.each<[string, Readonly<Record<string, RawCell>>, string, string | null, string]>([
    [
      "abc.abc#2",
      { "abc.before#2": 0.9, "abc.abc#2": "B 类" },
      "followed",
      "之前累计占比",
      "the class from a wrong share",
    ],
    ["abc.abc#2", { "abc.before#2": 0.9 }, "right", null, "the right class is right, whatever came before"],
    ["abc.abc#2", { "abc.before#2": 0.9, "abc.abc#2": "C 类" }, "wrong", null, "no class that follows"],
    ["abc.abc#2", { "abc.before#2": null, "abc.abc#2": "B 类" }, "wrong", null, "nothing follows from a blank"],
    [
      "test.class#3",
      { "test.volume#3": "否", "test.count#3": 2, "test.class#3": "REGULAR" },
      "followed",
      "采购量大",
      "two steps on",
    ],
  ])("%s after %j: %s from %s (%s)", (id, changes, verdict, from) => {
    const answer = answerTo(id, changes);
    expect([answer.verdict, answer.from]).toEqual([verdict, from]);
  });

  test("what a tolerance let pass is carried on, and nothing was wrong before it", () => {
    const wide = withEntry("abc.before#2", { tolerance: { absolute: 0.5, relative: null } });
    const answer = answerTo("abc.abc#2", { "abc.before#2": 0.9, "abc.abc#2": "B 类" }, wide);
    expect([answer.verdict, answer.from, answer.points]).toEqual(["right", null, 1]);
  });

  test("a trainer who takes the dependencies out gives none", () => {
    const strict = withEntry("abc.abc#2", { depends: [] });
    expect(answerTo("abc.abc#2", { "abc.before#2": 0.9, "abc.abc#2": "B 类" }, strict).verdict).toBe("wrong");
  });

  test("where the key is not the model's there is none, and that is told", () => {
    const other = withEntry("abc.abc#2", { expected: "C" });
    const marks = markClass(other, []);
    expect(marks.notFollowed).toEqual(["类别"]);
    expect(answerTo("abc.abc#2", { "abc.before#2": 0.9, "abc.abc#2": "B 类" }, other).verdict).toBe("wrong");
  });

  test("it goes by the trainer's own case", () => {
    const [buyers] = EXERCISE.data;
    const at = Object.keys(buyers?.columns ?? {}).indexOf("annualPurchase");
    const figure = (row: readonly RawCell[]) => Number(row[at]) + 1_000_000;
    const [header = [], ...rows] = key.cases.get("buyers") ?? [];
    const raised = rows.map((row) => row.map((cell, place) => (place === at ? figure(row) : cell)));
    const solved = solveWorksheet(EXERCISE, "zh-CN", new Map([["buyers.annualPurchase", rows.map(figure)]]));
    const expected = (reference: string, row: number | null) => solved.get(reference)?.[row ?? 0] ?? null;
    const own: Key = {
      ...key,
      cases: new Map([["buyers", [header, ...raised]]]),
      entries: key.entries.map((entry) => ({ ...entry, expected: expected(entry.reference, entry.row) })),
    };
    expect(own.entries.map((one) => one.expected)).not.toEqual(key.entries.map((one) => one.expected));
    expect(markClass(own, []).notFollowed).toEqual([]);
    expect(answerTo("abc.abc#2", { "abc.before#2": 0.9, "abc.abc#2": "B 类" }, own).verdict).toBe("followed");
  });

  test("a case with a row more, and with its rows in another order", () => {
    const [buyers] = EXERCISE.data;
    if (buyers === undefined || "of" in buyers.rows) throw new Error("no case");
    const [first = {}, ...rest] = buyers.rows;
    const rows = [...rest.toReversed(), first, { ...first, name: "新的一家", annualPurchase: 5_000_000 }];
    const worksheet: Worksheet = { ...EXERCISE, data: [{ ...buyers, rows }, ...EXERCISE.data.slice(1)] };
    const own = keyOf(worksheet);
    expect(markClass(own, []).notFollowed).toEqual([]);
    const answers = new Map([
      ...rightAnswers(worksheet, "zh-CN"),
      ["abc.before#9", 0.97],
      ["abc.abc#9", "C 类"],
    ] as const);
    const [paper] = markClass(own, [paperOf(rawOf(handedIn(worksheet, "zh-CN", answers)), own)]).papers;
    expect(paper?.answers.filter(({ verdict }) => verdict !== "right").map(({ id, verdict }) => [id, verdict])).toEqual(
      [
        ["abc.before#9", "wrong"],
        ["abc.abc#9", "followed"],
      ],
    );
  });

  test("an exercise that this version does not know is marked without it", () => {
    const unknown: Key = {
      ...key,
      worksheet: "of-tomorrow",
      definition: null,
      entries: key.entries.map((entry) => ({
        ...entry,
        column: null,
        expected: typeof entry.expected === "string" ? "a 类" : entry.expected,
      })),
    };
    const book = handedIn(EXERCISE, "zh-CN", rightAnswers(EXERCISE, "zh-CN"));
    const mark = { name: "KAM_WORKSHEET", refersTo: "of-tomorrow;student;zh-CN;1" };
    const own = { ...book, names: [...book.names.filter(({ name }) => name !== "KAM_WORKSHEET"), mark] };
    const [paper] = markClass(unknown, [paperOf(rawOf(own), unknown)]).papers;
    const share = paper?.answers.find(({ id }) => id === "abc.share#1");
    expect([share?.verdict, paper?.answers.find(({ id }) => id === "focus.warning")?.verdict]).toEqual([
      "right",
      "right",
    ]);
  });
});

describe("cells that are not to be found", () => {
  const without = (change: (workbook: RawWorkbook) => RawWorkbook) => {
    const workbook = change(rawOf(handedIn(EXERCISE, "zh-CN", rightAnswers(EXERCISE, "zh-CN"))));
    return markClass(key, [paperOf(workbook, key)]).papers[0];
  };

  test("a column that somebody deleted is named; the others count", () => {
    const paper = without((workbook) => ({
      ...workbook,
      names: (workbook.names ?? []).map((one) => (one.name === "ANS_abc_share" ? { ...one, refersTo: "#REF!" } : one)),
    }));
    expect(paper?.remarks).toContainEqual({ code: "cells-missing", items: ["占比"] });
    expect(paper?.points).toBe(53);
  });

  test("a copied sheet's own names do not count", () => {
    const paper = without((workbook) => ({
      ...workbook,
      names: [{ name: "ANS_abc_share", refersTo: "'说明'!$A$1:$A$8", local: true }, ...(workbook.names ?? [])],
    }));
    expect(paper?.points).toBe(61);
  });

  test("without the names of rows their places are left", () => {
    const paper = without((workbook) => ({
      ...workbook,
      names: (workbook.names ?? []).filter(({ name }) => !name.startsWith("KEY_")),
    }));
    expect(paper?.points).toBe(61);
  });

  test("a name that somebody stretched upwards still finds its rows", () => {
    const paper = without((workbook) => ({
      ...workbook,
      names: (workbook.names ?? []).map((one) =>
        one.name === "ANS_abc_share"
          ? { ...one, refersTo: one.refersTo.replace(/\$(\d+):/, (_, row: string) => `$${String(Number(row) - 1)}:`) }
          : one,
      ),
    }));
    expect(paper?.points).toBe(61);
  });

  test("a file that lost its mark is known by its cells", () => {
    const paper = without((workbook) => ({
      ...workbook,
      names: (workbook.names ?? []).filter(({ name }) => name !== "KAM_WORKSHEET"),
    }));
    expect(paper?.points).toBe(61);
  });
});
