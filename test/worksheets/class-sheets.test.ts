import { describe, expect, test } from "vitest";
import { worksheetWords } from "#locales/worksheets.ts";
import { bookOf, builtWorksheets, cellsOf, sheetNamed } from "#test/support/built-worksheets.ts";
import { lessonMinutes } from "#worksheets/lesson.ts";
import { speechOf } from "#worksheets/speech.ts";

const trainers = builtWorksheets.filter(({ edition }) => edition === "trainer");

describe.each(trainers)("$name", ({ book, worksheet, language }) => {
  const words = worksheetWords(language);
  const { say } = speechOf(language);
  const textsOf = (sheet: string) => cellsOf(sheetNamed(book, sheet)).map(({ cell }) => String(cell.value));
  const about = textsOf(words.sheet.about);

  test("the first page says as many minutes as the trainer's plan adds up to", () => {
    const rows = sheetNamed(book, words.sheet.teaching).rows;
    const header = rows.findIndex(({ cells }) => cells[0]?.value === words.teaching.timeColumns.what);
    const end = rows.findIndex(({ cells }, index) => index > header && cells.length === 0);
    const sum = rows.slice(header + 1, end).reduce((all, { cells }) => all + Number(cells[2]?.value), 0);
    expect(sum).toBe(lessonMinutes(worksheet));
    expect(about.some((text) => new RegExp(`(^|\\D)${String(sum)} (分钟|minutes)`).test(text))).toBe(true);
  });

  test("the step that says where to answer names the sheets with cells to fill in", () => {
    const own = new Set([words.sheet.selfCheck, words.sheet.parameters, words.sheet.solution, words.sheet.marking]);
    const filled = book.sheets.filter(
      ({ name, rows }) => !own.has(name) && rows.some(({ cells }) => cells.some((cell) => cell?.style === "input")),
    );
    const step = about.find((text) => text.startsWith("2. ")) ?? "";
    const named = [...step.matchAll(/“([^”]+)”/g)].map(([, name]) => name);
    expect(named).toEqual(filled.map(({ name }) => name));
  });

  test("a rule without which nobody can answer stands on the sheet where the answer goes", () => {
    const asked = worksheet.tasks.flatMap((task) => {
      const sheet = task.apart ? say(task.title) : words.sheet.exercise;
      const columns = task.parts.flatMap((part) => (part.kind === "table" ? Object.values(part.columns) : []));
      return columns.flatMap((column) =>
        column.role === "answer" && column.isRule ? [{ sheet, rule: say(column.hint) }] : [],
      );
    });
    for (const { sheet, rule } of asked)
      expect(
        textsOf(sheet).some((text) => text.endsWith(rule)),
        rule,
      ).toBe(true);
  });

  test("model answers are the trainer's alone", () => {
    const models = worksheet.tasks.flatMap(({ parts }) =>
      parts.flatMap((part) =>
        part.kind === "table" && !("of" in part.rows)
          ? part.rows.flatMap((row) =>
              Object.entries(row).flatMap(([id, value]) =>
                part.columns[id]?.role === "words" && typeof value === "object" && value !== null ? [say(value)] : [],
              ),
            )
          : [],
      ),
    );
    const seen = JSON.stringify(bookOf(worksheet, "student", language).sheets);
    const trainer = [words.sheet.teaching, words.sheet.solution].flatMap(textsOf).join("\n");
    expect(models.filter((model) => !trainer.includes(model))).toEqual([]);
    expect(models.filter((model) => seen.includes(model))).toEqual([]);
  });
});
