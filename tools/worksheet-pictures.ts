/**
 * Renews the pictures of docs/worksheets/previews: `npx tsx tools/worksheet-pictures.ts [id…]`. Needs LibreOffice, poppler
 * and ImageMagick (on Debian libreoffice-calc, poppler-utils, imagemagick) and a Chinese font; look at what it makes.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { LANGUAGES, type Language } from "#locales/language.ts";
import { worksheets } from "#templates/worksheets/catalogue.ts";
import type { Worksheet } from "#templates/worksheets/worksheet.ts";
import { buildWorksheet, worksheetFile } from "#worksheets/build-worksheet.ts";
import { speechOf } from "#worksheets/speech.ts";
import { previewOf } from "./worksheet-docs.ts";

const HEIGHT = 560;
// Of a page in a few colours these keep every edge.
const COLOURS = 48;

const wanted = process.argv.slice(2);
const chosen = worksheets.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
const folder = mkdtempSync(join(tmpdir(), "kam-pictures-"));
try {
  const files = chosen.flatMap((worksheet) =>
    LANGUAGES.map((language) => {
      const file = join(folder, worksheetFile(worksheet, "student", language));
      writeFileSync(file, buildWorksheet(worksheet, "student", language));
      return { worksheet, language, file };
    }),
  );
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const printing = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder];
  execFileSync("soffice", [...printing, ...files.map(({ file }) => file)], { stdio: "ignore" });
  for (const { worksheet, language, file } of files) picture(worksheet, language, file.replace(/xlsx$/, "pdf"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The first page of the case and the first of the exercise, side by side. */
function picture(worksheet: Worksheet, language: Language, pdf: string): void {
  const { say, words } = speechOf(language);
  const pages = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f");
  const pageWith = (title: string) => pages.findIndex((text) => text.trimStart().startsWith(title)) + 1;
  const found = [say(worksheet.story.title), words.sheet.exercise].map(pageWith);
  const pictures = found.map((page) => {
    if (page === 0) throw new Error(`${pdf}: a page is missing`);
    const name = `${pdf}.${String(page)}`;
    const size = ["-scale-to-y", String(HEIGHT), "-scale-to-x", "-1"];
    execFileSync("pdftoppm", ["-png", "-singlefile", ...size, "-f", String(page), "-l", String(page), pdf, name]);
    return `${name}.png`;
  });
  const target = join("docs", "worksheets", previewOf(worksheet.id, language));
  mkdirSync(join("docs", "worksheets", "previews"), { recursive: true });
  const look = ["-bordercolor", "#d0d7de", "-border", "1", "+append", "-strip", "+dither", "-colors", String(COLOURS)];
  execFileSync("convert", [...pictures, ...look, `PNG8:${target}`]);
}
