/**
 * Writes src/locales/traditional-characters.ts from the package opencc-js: `npx tsx tools/simplified.ts`.
 * Run it after new headers, synonyms, labels or code words: the test of src/locales/simplified.ts reminds you.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { Converter } from "opencc-js/t2cn";
import { codeWords } from "#locales/code-words/code-words.ts";
import { LANGUAGES } from "#locales/language.ts";
import { modelWords } from "#locales/model-words.ts";
import { contract, TABLE_IDS } from "#workbook/contract.ts";
import { ENDINGS } from "#workbook/header-endings.ts";
import { columnsOf } from "#workbook/columns-of.ts";
import { ALTERING, NEUTRAL_BEFORE, NEUTRAL_BEHIND, REGIONAL_WORDS } from "#workbook/header-words.ts";

const target = new URL("../src/locales/traditional-characters.ts", import.meta.url);
// OpenCC's own standard, and the usage of Taiwan and of Hong Kong.
const STANDARDS = ["t", "tw", "hk"] as const;
const UNIFIED = { first: 0x4e00, last: 0x9fff };
const PAIRS_PER_LINE = 40;

// Of the patterns for units, tax, totals and notes, which stand in the code that reads them.
const READING_WORDS =
  "单位人民币美欧日港元千百万亿年个分不含未无除增值税价合计总计小计累计共计总和汇总平均值注备注说明资料数据来源制表填表编制审核复核审批批准是否";

/** Every Chinese character that a header, a synonym, a table's name, a label or a code word is written with, and those of the words around headers. */
export function charactersUsed(): ReadonlySet<string> {
  const words = [
    ...TABLE_IDS.flatMap((id) => [contract[id].name.zh, ...contract[id].synonyms]),
    ...TABLE_IDS.flatMap((id) => columnsOf(id).flatMap(([, { header, synonyms = [] }]) => [header.zh, ...synonyms])),
    ...LANGUAGES.flatMap((language) =>
      Object.values(modelWords(language).codes).flatMap((list) => Object.values(list)),
    ),
    ...[...REGIONAL_WORDS.flat(), ...[...NEUTRAL_BEFORE, ...NEUTRAL_BEHIND, ALTERING].map(({ source }) => source)],
    ...ENDINGS.map(([{ source }]) => source),
    READING_WORDS,
    ...Object.values(codeWords).flatMap((list) => Object.values(list).flat()),
  ];
  return new Set(words.join("").match(/\p{Script=Han}/gu) ?? []);
}

/** Traditional characters, each followed by the simplified one, in Unicode's order; no pair is there twice. */
export function traditionalPairs(used: ReadonlySet<string>): string {
  const converters = STANDARDS.map((from) => Converter({ from, to: "cn" }));
  const pairs: string[] = [];
  for (let code = UNIFIED.first; code <= UNIFIED.last; code += 1) {
    const character = String.fromCodePoint(code);
    if (used.has(character)) continue;
    const simplified = converters.map((convert) => convert(character)).find((other) => other !== character);
    if (simplified !== undefined && used.has(simplified)) pairs.push(character + simplified);
  }
  return pairs.join("");
}

export function traditionalSource(pairs: string, version: string): string {
  const letters = [...pairs];
  const lines = Array.from({ length: Math.ceil(letters.length / (2 * PAIRS_PER_LINE)) }, (_, at) =>
    letters.slice(at * 2 * PAIRS_PER_LINE, (at + 1) * 2 * PAIRS_PER_LINE).join(""),
  );
  return `// Written by tools/simplified.ts from opencc-js ${version} (MIT; dictionaries of OpenCC, Apache-2.0).

/** A traditional character and its simplified form, pair after pair: those that the contract's words are written with. */
export const TRADITIONAL_PAIRS =
  ${lines.map((line) => `"${line}"`).join(" +\n  ")};
`;
}

/** The version of the package, as installed; it does not export its own manifest. */
export function installedVersion(): string {
  const manifest = new URL("../node_modules/opencc-js/package.json", import.meta.url);
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  writeFileSync(target, traditionalSource(traditionalPairs(charactersUsed()), installedVersion()));
}
