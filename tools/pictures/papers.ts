import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "#locales/language.ts";
import { CLASS_WORKSHEET, writeClass } from "./class.ts";
import { keep } from "./picture.ts";

const HEIGHT = 900;
const ACCOUNT: Readonly<Record<Language, string>> = {
  "zh-CN": "澄砺新能源股份有限公司",
  en: "Chengli New Energy Co., Ltd.",
};

/** First pages of documents, as the built command prints them. */
export function takePapers(folder: string, language: Language): void {
  const book = `examples/kam-sample.${language}.xlsx`;
  const made = join(folder, `papers.${language}`);
  const how = ["--as-of", "2026-06-30", "--lang", language, "-o", made];
  kam("plan", book, "--account", ACCOUNT[language], "--include", "personal", ...how);
  kam("portfolio", book, ...how);
  page(join(made, fileOf(made, ".plan.")), 1, "plan", language);
  page(join(made, fileOf(made, ".portfolio.")), 1, "portfolio", language);
  takeMarks(join(folder, `class.${language}`), language);
}

function takeMarks(folder: string, language: Language): void {
  const answers = join(folder, "answers");
  const marks = join(folder, "marks");
  mkdirSync(answers, { recursive: true });
  writeClass(answers, language);
  kam("template", "build", CLASS_WORKSHEET, "--edition", "trainer", "--lang", language, "-o", folder);
  const key = join(folder, `${CLASS_WORKSHEET}.trainer.${language}.xlsx`);
  kam(
    "grade",
    answers,
    "--key",
    key,
    "-o",
    marks,
    "--include",
    "personal",
    "--as-of",
    "2026-06-30",
    "--lang",
    language,
  );
  page(join(marks, fileOf(marks, ".pdf")), 2, "marks", language);
}

function kam(...parameters: readonly string[]): void {
  execFileSync(process.execPath, ["dist/cli/kam.js", ...parameters], { stdio: ["ignore", "ignore", "inherit"] });
}

function fileOf(folder: string, part: string): string {
  const file = readdirSync(folder).find((name) => name.includes(part));
  if (file === undefined) throw new Error(`${folder}: nothing is called ${part}`);
  return file;
}

function page(pdf: string, number: number, name: string, language: Language): void {
  const target = `${pdf}.${name}`;
  const which = ["-f", String(number), "-l", String(number), "-scale-to-y", String(HEIGHT), "-scale-to-x", "-1"];
  execFileSync("pdftoppm", ["-png", "-singlefile", ...which, pdf, target]);
  keep(`${target}.png`, name, language);
}
