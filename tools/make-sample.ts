/** Writes the two editions of the sample workbook into examples/: `npx tsx tools/make-sample.ts`. */
import { writeFile } from "node:fs/promises";
import { LANGUAGES } from "#locales/language.ts";
import { writeWorkbook } from "#xlsx/write-workbook.ts";
import { sampleWorkbook } from "../examples/sample/workbook.ts";

for (const language of LANGUAGES) {
  const file = new URL(`../examples/kam-sample.${language}.xlsx`, import.meta.url);
  await writeFile(file, await writeWorkbook(sampleWorkbook(language)));
}
