import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "#locales/language.ts";
import { worksheets } from "#templates/worksheets/catalogue.ts";
import { handedIn, rightAnswers } from "#test/support/class-files.ts";
import { writeBook } from "#xlsx/write-book.ts";

/** The worksheet that the guide's class works on. */
export const CLASS_WORKSHEET = "abc-key-accounts";

const NAMES: Readonly<Record<Language, readonly string[]>> = {
  "zh-CN": ["王伟", "李娜", "张敏", "刘洋", "陈静", "杨帆", "赵磊", "黄薇"],
  en: ["John Smith", "Mary Jones", "Paul Green", "Ann Hill", "Peter Wood", "Jane Field", "Mark Stone", "Ruth Lake"],
};

/** Files of an invented class in a folder, each with other mistakes, the first without. */
export function writeClass(folder: string, language: Language): void {
  const worksheet = worksheets.find(({ id }) => id === CLASS_WORKSHEET);
  if (worksheet === undefined) throw new Error(`There is no worksheet ${CLASS_WORKSHEET}.`);
  const right = [...rightAnswers(worksheet, language)];
  for (const [student, name] of NAMES[language].entries()) {
    const wrong = (cell: number) => student > 0 && (cell * 7 + student * 5) % 11 < student / 2;
    const answers = new Map(
      right.map(([id, value], cell) => [id, wrong(cell) && typeof value === "number" ? value * 2 + 1 : value]),
    );
    const person = { name, number: `T${String(student + 1).padStart(3, "0")}` };
    const book = handedIn(worksheet, language, answers, person);
    writeFileSync(join(folder, `${String(student + 1).padStart(2, "0")} ${name}.xlsx`), writeBook(book));
  }
}
