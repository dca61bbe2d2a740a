/**
 * The pictures of docs/guides: `npm run docs:pictures` after `npm run build`, with `-- pane` or `-- papers` for
 * one half. Needs poppler and ImageMagick (on Debian poppler-utils, imagemagick) and a browser; look at what it makes.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LANGUAGES } from "#locales/language.ts";
import { takePane } from "./pictures/pane.ts";
import { takePapers } from "./pictures/papers.ts";
import { PICTURES } from "./pictures/picture.ts";

const [half = "both"] = process.argv.slice(2);
mkdirSync(PICTURES, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), "kam-pictures-"));
try {
  if (half !== "pane") for (const language of LANGUAGES) takePapers(folder, language);
  if (half !== "papers") await takePane(folder, LANGUAGES);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
