import { mkdirSync, writeFileSync } from "node:fs";
import { existsSync } from "node:fs";
mkdirSync("/tmp/class/answers", { recursive: true });
if (process.argv[2] === "lo") {
  if (!existsSync("test/workbooks/paper-libreoffice.xlsx")) writeFileSync("test/workbooks/paper-libreoffice.xlsx", "");
}
const { CLASS, TRAINER, BEFORE_LIBREOFFICE } = await import("#test/support/class-of-thirty.ts");
const { writeBook } = await import("#xlsx/write-book.ts");
writeFileSync("/tmp/class/before.xlsx", writeBook(BEFORE_LIBREOFFICE));
writeFileSync("/tmp/class/trainer.xlsx", TRAINER);
for (const { file, bytes } of CLASS) writeFileSync(`/tmp/class/answers/${file}`, bytes);
