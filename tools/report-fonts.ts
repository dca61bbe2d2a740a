/**
 * Rebuilds templates/report/fonts from the @fontsource packages, in a folder outside this project:
 *
 *   npm install --ignore-scripts @fontsource/noto-sans-sc@5.3.0 @fontsource/noto-sans-jp@5.3.0 \
 *     @fontsource/noto-sans-kr@5.3.0 @fontsource/source-sans-3@5.3.1 subset-font@2.9.0
 *   npx tsx tools/report-fonts.ts <that folder>
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { woffToTtf } from "./woff-to-ttf.ts";
import { coverageOf } from "../src/report/theme/font-coverage.ts";

const TARGET = "templates/report/fonts";
const WEIGHTS = [400, 700] as const;
const WHOLE = "noto-sans-sc-chinese-simplified";

interface Family {
  readonly name: string;
  /** Which of its slices are used; every one where nothing is said. */
  readonly slices?: readonly string[];
  /** Its licence reserves the name, so its slices are shipped as they are. */
  readonly untouched?: true;
  readonly sizeAdjust?: string;
}

/**
 * Families in the order in which they claim the characters that the whole face lacks: Chinese first, since the
 * same character is drawn differently in Japanese and Korean fonts. The latter two give signs such as ① → ★ Ⅱ.
 */
const FAMILIES: readonly Family[] = [
  { name: "noto-sans-sc" },
  { name: "noto-sans-jp", slices: "1 58 59 66 71 75 79 80 82 87 98 101 102 105 latin-ext vietnamese".split(" ") },
  { name: "noto-sans-kr", slices: "93 94 98 99 100 101 102 103 104 105 106 107 108 109 110 111 113".split(" ") },
  {
    name: "source-sans-3",
    slices: ["latin", "latin-ext", "greek", "cyrillic"],
    untouched: true,
    // Noto Sans SC draws its Latin letters from Source Sans, enlarged.
    sizeAdjust: "112%",
  },
];

// Kept out: a radical or compatibility ideograph would be found in a PDF instead of the character it looks like;
// a few syllables of Korean do not make a text; private characters mean nothing elsewhere.
const KEPT_OUT = /[\u2E80-\u2FDF\uF900-\uFAFF\p{Script=Hangul}\p{Co}]/u;

interface Face {
  readonly family: Family;
  readonly slice: string;
  readonly range: string;
}

const folder = resolve(process.argv[2] ?? "");
const subsetFont = createRequire(join(folder, "package.json"))("subset-font") as (
  font: Buffer,
  text: string,
  options: { targetFormat: "woff2" },
) => Promise<Buffer>;

rmSync(TARGET, { recursive: true, force: true });
mkdirSync(join(TARGET, "system"), { recursive: true });
for (const weight of WEIGHTS) writeFileSync(target(WHOLE, weight), source("noto-sans-sc", WHOLE, weight));
// Chromium prints no text at all, web fonts or not, where the system has no font; and it takes no WOFF2 for one.
const latin = readFileSync(join(files("noto-sans-sc"), "noto-sans-sc-latin-400-normal.woff"));
writeFileSync(join(TARGET, "system", "noto-sans-sc-latin-400-normal.ttf"), woffToTtf(latin));

const covered = new Set(coverageOf(source("noto-sans-sc", WHOLE, 400)));
const faces: Face[] = [];
let bytes = 0;
for (const family of FAMILIES) {
  for (const slice of family.slices ?? slicesOf(family.name)) await claim(family, slice);
  copyFileSync(
    join(folder, "node_modules/@fontsource", family.name, "LICENSE"),
    join(TARGET, `OFL-${family.name}.txt`),
  );
}
writeFileSync(join(TARGET, "faces.css"), css());
writeFileSync(join(TARGET, "coverage.txt"), `${ranges(covered).join("\n")}\n`);
console.log(`${faces.length} slices, ${bytes} bytes, ${covered.size} characters`);

async function claim(family: Family, slice: string): Promise<void> {
  const name = `${family.name}-${slice}`;
  const claimed = [...coverageOf(source(family.name, name, 400))].filter(
    (code) => !covered.has(code) && !KEPT_OUT.test(String.fromCodePoint(code)),
  );
  if (claimed.length === 0) return;
  for (const code of claimed) covered.add(code);
  faces.push({ family, slice, range: ranges(new Set(claimed)).join(",") });
  for (const weight of WEIGHTS) {
    const font = source(family.name, name, weight);
    const kept = family.untouched
      ? font
      : await subsetFont(font, String.fromCodePoint(...claimed), { targetFormat: "woff2" });
    bytes += kept.length;
    writeFileSync(target(name, weight), kept);
  }
}

/** Every slice of a family, the commonest characters last. */
function slicesOf(family: string): string[] {
  const slices = readdirSync(files(family)).flatMap(
    (file) => /^[a-z-]+-(\d+|cyrillic)-400-normal\.woff2$/.exec(file)?.[1] ?? [],
  );
  return slices.sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}

function css(): string {
  const whole = WEIGHTS.map((weight) => rule(WHOLE, weight, []));
  const rest = faces.flatMap(({ family: { name, sizeAdjust }, slice, range }) =>
    WEIGHTS.map((weight) =>
      rule(`${name}-${slice}`, weight, [
        ...(sizeAdjust ? [`size-adjust:${sizeAdjust}`] : []),
        `unicode-range:${range}`,
      ]),
    ),
  );
  return ["/* Written by tools/report-fonts.ts. */", ...whole, ...rest, ""].join("\n");
}

function rule(name: string, weight: number, more: readonly string[]): string {
  const declarations = [
    'font-family:"Noto Sans SC"',
    "font-style:normal",
    `font-weight:${weight}`,
    "font-display:block",
    `src:url(fonts/${name}-${weight}-normal.woff2) format("woff2")`,
    ...more,
  ];
  return `@font-face{${declarations.join(";")}}`;
}

function ranges(codes: ReadonlySet<number>): string[] {
  const spans: [number, number][] = [];
  for (const code of [...codes].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === code - 1) last[1] = code;
    else spans.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return spans.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`));
}

function source(family: string, name: string, weight: number): Buffer {
  return readFileSync(join(files(family), `${name}-${weight}-normal.woff2`));
}

function files(family: string): string {
  return join(folder, "node_modules/@fontsource", family, "files");
}

function target(name: string, weight: number): string {
  return join(TARGET, `${name}-${weight}-normal.woff2`);
}
