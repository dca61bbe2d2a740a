import { describe, expect, test } from "vitest";
import type { Students } from "#core/marking/class-marks.ts";
import type { RawCell } from "#workbook/sheet.ts";
import { namesIn } from "#worksheets/marking/names-in.ts";
import { areApart, sameStudents } from "#worksheets/marking/same-student.ts";
import { studentsIn } from "#worksheets/marking/students.ts";

const written = (name: RawCell, number: RawCell = null, group: RawCell = null) =>
  studentsIn(
    namesIn({
      file: "a.xlsx",
      date1904: false,
      sheets: [{ name: "练习", rows: [[name], [number], [group]], tables: [] }],
      names: ["NAME", "NUMBER", "GROUP"].map((field, at) => ({
        name: `STUDENT_${field}`,
        refersTo: `练习!$A$${String(at + 1)}`,
      })),
    }),
    false,
  );

describe("who handed a paper in", () => {
  test.each<[RawCell, readonly string[], string]>([
    ["王伟", ["王伟"], "one"],
    ["王伟、李娜，张敏", ["王伟", "李娜", "张敏"], "several in Chinese"],
    ["王伟 ; 李娜", ["王伟", "李娜"], "a semicolon"],
    ["王伟/李娜\n张敏", ["王伟", "李娜", "张敏"], "slash and line"],
    ["Smith, John", ["Smith, John"], "a name with its comma"],
    ["John Smith, Mary Jones", ["John Smith", "Mary Jones"], "two names with a comma"],
    ["John Smith and Mary Jones", ["John Smith", "Mary Jones"], "and"],
    ["欧阳和平", ["欧阳和平"], "a name with 和 in it"],
    ["  ", [], "blanks"],
    [null, [], "nothing"],
    [{ kind: "error", error: "#REF!" }, [], "an error is nobody"],
  ])("%j: %j (%s)", (cell, names) => {
    expect(written(cell).names).toEqual(names);
  });

  test("numbers and group as they are typed", () => {
    expect(written(null, 1001, "一组")).toEqual({ names: [], numbers: ["1001"], group: "一组" });
    expect(written(null, "Ｔ１、T2").numbers).toEqual(["T1", "T2"]);
  });
});

const student = (names: string, numbers = "", group: string | null = null): Students => ({
  names: names === "" ? [] : names.split(" "),
  numbers: numbers === "" ? [] : numbers.split(" "),
  group,
});

describe("two files of one student", () => {
  test.each<[Students, Students, readonly string[], string]>([
    [student("王伟", "1"), student("王伟", "1"), ["second-file"], "name and number"],
    [student("王伟"), student("王 伟".replace(" ", "")), ["second-file"], "the name alone"],
    [student("王伟", "1"), student("王伟"), ["second-file"], "the number is missing on one"],
    [student("", "1"), student("王伟", "1"), ["second-file"], "the name is missing on one"],
    [student("王伟", "1"), student("王伟", "2"), [], "two people of one name"],
    [student("王伟", "1"), student("李娜", "1"), ["same-number"], "a number typed wrong"],
    [student("王伟 李娜"), student("李娜"), ["second-file"], "in a group and alone"],
    [student(""), student(""), [], "nobody is not the same as nobody"],
    [student("", "", "一组"), student("", "", "一组"), [], "two of one group"],
  ])("%j and %j: %j (%s)", (one, other, expected) => {
    const found = sameStudents([
      { students: one, points: 5 },
      { students: other, points: 6 },
    ]);
    expect(found.remarks(0).map(({ code }) => code)).toEqual(expected);
    expect(found.remarks(1).map(({ code }) => code)).toEqual(expected);
    expect([found.counts(0), found.counts(1)]).toEqual([!expected.includes("second-file"), true]);
  });

  test("of equal ones the first counts", () => {
    const papers = [1, 2, 3].map(() => ({ students: student("王伟"), points: 5 }));
    const found = sameStudents(papers);
    expect(papers.map((_, place) => found.counts(place))).toEqual([true, false, false]);
  });

  test.each<[Students, Students, boolean, string]>([
    [student("王伟"), student("李娜"), true, "two students"],
    [student("王伟", "", "一组"), student("李娜", "", "一 组"), false, "of one group"],
    [student("王伟", "", "一组"), student("李娜", "", "二组"), true, "of two groups"],
    [student("王伟"), student("王伟"), false, "one student"],
  ])("%j and %j worked apart: %s (%s)", (one, other, expected) => {
    expect(areApart(one, other)).toBe(expected);
  });
});
