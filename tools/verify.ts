/**
 * `npm run verify`: what foreign tools say about our files. It installs nothing and skips nothing: a tool that is
 * missing is a failure that says how to install it.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Language } from "#locales/language.ts";
import { AUDIENCES } from "#report/documents/document-kind.ts";
import type { DocumentId } from "#report/documents/documents.ts";
import { INSIDE_WORDS } from "#test/support/inside-words.ts";
import { accounts } from "../examples/sample/accounts.ts";
import { sampleTables } from "../examples/sample/rows.ts";
import { auditPackages } from "./audit.ts";
import { DEMO, MANIFEST, type DemoDocument } from "./demo-manifest.ts";
import { packageProblems } from "./check-package.ts";
import { univerMissing } from "./recalculate-univer.ts";
import { hostingProblems } from "./verify-hosting.ts";
import { kamFormulaProblems, worksheetProblems } from "./verify-worksheets.ts";

const ADDIN_MANIFEST = "manifest.xml";
// Names of files, codes and models are Latin in a Chinese document too.
const LEAST_CHINESE = 0.6;
/** Of 8 pt notes, with what rounding takes. */
const SMALLEST_PT = 7.95;
/** Height of a word's box in letters of 1 pt of Noto Sans SC, as poppler tells it. */
const BOX = 1.447;
const TOOLS = {
  qpdf: "qpdf",
  pdffonts: "poppler-utils",
  pdfinfo: "poppler-utils",
  pdftotext: "poppler-utils",
  xmllint: "libxml2-utils",
  soffice: "libreoffice-calc",
  nginx: "nginx-light",
} as const;
type Tool = keyof typeof TOOLS;
// Where Debian keeps nginx, and where only root looks.
process.env["PATH"] = `${process.env["PATH"] ?? ""}:/usr/sbin`;

const results: { readonly passed: number; readonly failed: number } = report([
  ...Object.entries(TOOLS).map(
    ([tool, debian]) => ["tools", `${tool} is there`, () => presence(tool, debian)] as const,
  ),
  ["tools", "Univer is there", univerMissing],
  ...demoChecks(),
  ["manifest", "is well-formed", () => silence("xmllint", ["--noout", ADDIN_MANIFEST])],
  ...(await hostingChecks()),
  ["package", "runs in an empty folder", () => packageProblems(true).join("; ") || undefined],
  ...(await worksheetChecks()),
]);
console.log(`${results.passed} passed, ${results.failed} failed`);
const audit = auditPackages();
console.log(`npm audit: ${audit.verdict}${"detail" in audit ? ` (${audit.detail})` : ""}`);
process.exitCode = results.failed === 0 && audit.verdict !== "failed" ? 0 : 1;

/** What is checked, of what, and how: a problem in words, or undefined. */
type Check = readonly [subject: string, what: string, problem: () => string | undefined];

async function hostingChecks(): Promise<Check[]> {
  if (presence("nginx", TOOLS.nginx) !== undefined) return [];
  const found = await hostingProblems();
  return found.map(([what, problem]) => ["nginx", what, () => problem] as const);
}

async function worksheetChecks(): Promise<Check[]> {
  const isThere = spawnSync("soffice", ["--version"]).error === undefined;
  const found = [
    ...(isThere ? await worksheetProblems() : []),
    ...(univerMissing() === undefined ? await kamFormulaProblems() : []),
  ];
  return found.map(([what, problem]) => ["worksheets", what, () => problem] as const);
}

function demoChecks(): Check[] {
  if (!existsSync(join(DEMO, MANIFEST))) return [[DEMO, "is there", () => "npm run demo makes it"]];
  const documents = JSON.parse(readFileSync(join(DEMO, MANIFEST), "utf8")) as readonly DemoDocument[];
  const listed = documents.map(({ file }) => basename(file)).sort();
  const files = readdirSync(DEMO).filter((name) => name.endsWith(".pdf"));
  return [
    [DEMO, "holds what its manifest lists", () => difference(listed, files.sort())],
    ...Object.entries(expectedCounts()).map(([id, expected]): Check => [
      DEMO,
      `has every ${id}`,
      () => countProblem(id, expected, documents),
    ]),
    ...documents.flatMap(pdfChecks),
  ];
}

/** How many documents of a kind the Chinese sample gives: exactly, or at least where its days decide. */
function expectedCounts(): Readonly<Record<DocumentId, Expected>> {
  const { customers, negotiations, tenders, jointPlans } = sampleTables("zh");
  const exactly = (count: number): Expected => ({ least: count, most: count, forCustomers: false });
  const each = customers.length;
  return {
    plan: exactly(each),
    visit: exactly(each),
    records: { ...exactly(each), least: each - 1 },
    portfolio: exactly(1),
    negotiate: exactly(negotiations.length),
    tender: exactly(tenders.length),
    "joint-plan": { least: jointPlans.length, most: each, forCustomers: true },
    review: { least: 3, most: 3 * each, forCustomers: true },
  };
}

interface Expected {
  readonly least: number;
  readonly most: number;
  /** Whether there is a copy for the customer too; of the others there must be none. */
  readonly forCustomers: boolean;
}

function countProblem(id: string, expected: Expected, documents: readonly DemoDocument[]): string | undefined {
  const wrong = AUDIENCES.flatMap((audience) => {
    const of = documents.filter((one) => one.document === id && one.language === "zh-CN" && one.audience === audience);
    const isMade = audience === "internal" || expected.forCustomers;
    const [least, most] = isMade ? [expected.least, expected.most] : [0, 0];
    const isRight = of.length >= least && of.length <= most;
    return isRight ? [] : [`${of.length} for ${audience} readers, expected ${least} to ${most}`];
  });
  return wrong.length === 0 ? undefined : wrong.join("; ");
}

function difference(listed: readonly string[], files: readonly string[]): string | undefined {
  const missing = listed.filter((name) => !files.includes(name));
  const extra = files.filter((name) => !listed.includes(name));
  const told = [...missing.map((name) => `no ${name}`), ...extra.map((name) => `${name} is not listed`)];
  return told.length === 0 ? undefined : told.join("; ");
}

function pdfChecks(document: DemoDocument): Check[] {
  const path = document.file;
  const file = basename(path);
  return [
    [
      file,
      "has no damage",
      () => silence("qpdf", ["--check", path], /^(checking|PDF Version|File is not|No syntax|errors that)/),
    ],
    [file, "embeds its fonts as CID TrueType", () => fontProblem(output("pdffonts", [path]))],
    [file, "is tagged, titled, on A4", () => infoProblem(output("pdfinfo", [path]))],
    [file, "is printed at its size", () => sizeProblem(output("pdftotext", ["-bbox", path, "-"]))],
    [file, "gives its text back", () => textProblem(output("pdftotext", [path, "-"]), document)],
  ];
}

function fontProblem(listing: string): string | undefined {
  const fonts = listing
    .split("\n")
    .slice(2)
    .filter((line) => line !== "");
  if (fonts.length === 0) return "no font";
  const wrong = fonts.filter((line) => !/ CID TrueType +\S+ +yes yes yes /.test(line));
  return wrong.length === 0 ? undefined : wrong.join("; ");
}

function infoProblem(listing: string): string | undefined {
  const info = new Map(listing.split("\n").map((line) => [line.split(":")[0] ?? "", line.replace(/^[^:]*: */, "")]));
  const is = (key: string) => info.get(key) ?? "nothing";
  if (is("Tagged") !== "yes") return `Tagged: ${is("Tagged")}`;
  if (["nothing", ""].includes(is("Title"))) return `Title: ${is("Title")}`;
  if (!is("Page size").endsWith("(A4)")) return `Page size: ${is("Page size")}`;
  return Number(is("Pages")) >= 1 ? undefined : `Pages: ${is("Pages")}`;
}

/**
 * A browser that finds something wider than the page makes everything smaller until it fits; then even the smallest
 * letters are smaller than ours. The height of a word's box is its size by what the font has above and below.
 */
function sizeProblem(boxes: string): string | undefined {
  const heights = [...boxes.matchAll(/yMin="([\d.]+)"[^>]*yMax="([\d.]+)">[^<]*[\p{L}\p{N}]/gu)].map(
    ([, top, bottom]) => (Number(bottom) - Number(top)) / BOX,
  );
  const small = heights.filter((size) => size < SMALLEST_PT);
  if (heights.length === 0) return "no word";
  return small.length === 0 ? undefined : `${small.length} words of ${Math.min(...small).toFixed(2)} pt`;
}

function textProblem(text: string, { document, file, language, audience }: DemoDocument): string | undefined {
  const radicals = [...new Set(text.match(/[\u2E80-\u2FDF]/g) ?? [])];
  if (radicals.length > 0) return `radicals instead of characters: ${radicals.join(" ")}`;
  if (/undefined|\[object|NaN/.test(text)) return "a value that is none was printed";
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const chinese = text.match(/\p{Script=Han}/gu) ?? [];
  if (language === "en" && chinese.length > 0)
    return `Chinese in an English document: ${chinese.slice(0, 20).join("")}`;
  if (language === "zh-CN" && chinese.length < letters * LEAST_CHINESE)
    return `${chinese.length} of ${letters} letters are Chinese`;
  const [told] = audience === "customer" ? (INSIDE_WORDS[language].exec(text) ?? []) : [];
  if (told !== undefined) return `a customer would read "${told}"`;
  return document === "portfolio" || namesAccount(text, file, language) ? undefined : "the account's name is not in it";
}

/** Whether the account after which the file is called is named in the text. */
function namesAccount(text: string, file: string, language: Language): boolean {
  const squeezed = (words: string) => words.replaceAll(/[\s.]/g, "");
  const names = accounts.map(({ customer }) => customer.name[language === "en" ? "en" : "zh"]).map(squeezed);
  const name = names.find((one) => squeezed(basename(file)).startsWith(one));
  return name !== undefined && squeezed(text).includes(name);
}

function presence(tool: string, debian: string): string | undefined {
  const { error } = spawnSync(tool, ["--version"]);
  return error === undefined ? undefined : `not found; on Debian: apt-get install ${debian}`;
}

/** What a tool says beyond the expected lines, or its exit code when it says nothing and still fails. */
function silence(tool: Tool, parameters: readonly string[], expected?: RegExp): string | undefined {
  const { status, stdout, stderr, error } = spawnSync(tool, parameters, { encoding: "utf8" });
  if (error !== undefined) return error.message;
  const lines = `${stdout}\n${stderr}`.split("\n").filter((line) => line.trim() !== "");
  const said = lines.filter((line) => expected?.test(line) !== true && !line.endsWith(" validates"));
  if (said.length > 0) return said.join("; ");
  return status === 0 ? undefined : `exit code ${status}`;
}

function output(tool: Tool, parameters: readonly string[]): string {
  const { stdout, error } = spawnSync(tool, parameters, { encoding: "utf8" });
  return error === undefined ? stdout : "";
}

function report(checks: readonly Check[]): { passed: number; failed: number } {
  let failed = 0;
  for (const [subject, what, problem] of checks) {
    const found = problem();
    if (found === undefined) continue;
    failed += 1;
    console.log(`FAIL ${subject}: ${what}: ${found}`);
  }
  return { passed: checks.length - failed, failed };
}
