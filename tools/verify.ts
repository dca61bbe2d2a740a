/**
 * `npm run verify`: what foreign tools say about our files. It installs nothing and skips nothing: a tool that is
 * missing is a failure that names its Debian package.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { accounts } from "../examples/sample/accounts.ts";
import { worksheetProblems } from "./verify-worksheets.ts";

const DEMO = "out/demo";
const MANIFEST = "manifest.xml";
const MANIFEST_SCHEMA = "tools/manifest-xsd/OfficeAppManifestV1_1.xsd";
const TOOLS = {
  qpdf: "qpdf",
  pdffonts: "poppler-utils",
  pdfinfo: "poppler-utils",
  pdftotext: "poppler-utils",
  xmllint: "libxml2-utils",
  soffice: "libreoffice-calc",
} as const;
type Tool = keyof typeof TOOLS;

const results: { readonly passed: number; readonly failed: number } = report([
  ...Object.entries(TOOLS).map(
    ([tool, debian]) => ["tools", `${tool} is there`, () => presence(tool, debian)] as const,
  ),
  ...demoChecks(),
  ["manifest", "is well-formed", () => silence("xmllint", ["--noout", MANIFEST])],
  ...(existsSync(MANIFEST_SCHEMA)
    ? ([
        [
          "manifest",
          "follows Microsoft's schema",
          () => silence("xmllint", ["--noout", "--schema", MANIFEST_SCHEMA, MANIFEST]),
        ],
      ] as const)
    : []),
  ...(await worksheetChecks()),
]);
console.log(`${results.passed} passed, ${results.failed} failed`);
process.exitCode = results.failed === 0 ? 0 : 1;

/** What is checked, of what, and how: a problem in words, or undefined. */
type Check = readonly [subject: string, what: string, problem: () => string | undefined];

async function worksheetChecks(): Promise<Check[]> {
  if (spawnSync("soffice", ["--version"]).error !== undefined) return [];
  return (await worksheetProblems()).map(([what, problem]) => ["worksheets", what, () => problem] as const);
}

function demoChecks(): Check[] {
  const files = existsSync(DEMO) ? readdirSync(DEMO).filter((name) => name.endsWith(".pdf")) : [];
  const names = accounts.map(({ customer }) => customer.name.zh);
  const number: Check = [
    DEMO,
    `holds a plan for each of ${names.length} accounts`,
    () => (files.length === names.length ? undefined : `${files.length} PDFs; npm run demo makes them`),
  ];
  return [number, ...files.flatMap((file) => pdfChecks(file, names))];
}

function pdfChecks(file: string, names: readonly string[]): Check[] {
  const path = join(DEMO, file);
  // A file is called <account>-<8 hex digits>.<what it is>.pdf.
  const name = names.find((one) => one === file.replace(/-[0-9a-f]{8}\..*$/, ""));
  return [
    [
      file,
      "has no damage",
      () => silence("qpdf", ["--check", path], /^(checking|PDF Version|File is not|No syntax|errors that)/),
    ],
    [file, "embeds its fonts as CID TrueType", () => fontProblem(output("pdffonts", [path]))],
    [file, "is tagged, titled, on A4", () => infoProblem(output("pdfinfo", [path]), name)],
    [file, "gives its text back", () => textProblem(output("pdftotext", [path, "-"]), name)],
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

function infoProblem(listing: string, name: string | undefined): string | undefined {
  const info = new Map(listing.split("\n").map((line) => [line.split(":")[0] ?? "", line.replace(/^[^:]*: */, "")]));
  const is = (key: string) => info.get(key) ?? "nothing";
  if (is("Tagged") !== "yes") return `Tagged: ${is("Tagged")}`;
  if (name === undefined || !is("Title").includes(name)) return `Title: ${is("Title")}`;
  if (!is("Page size").endsWith("(A4)")) return `Page size: ${is("Page size")}`;
  return Number(is("Pages")) >= 1 ? undefined : `Pages: ${is("Pages")}`;
}

function textProblem(text: string, name: string | undefined): string | undefined {
  const radicals = [...new Set(text.match(/[\u2E80-\u2FDF]/g) ?? [])];
  if (radicals.length > 0) return `radicals instead of characters: ${radicals.join(" ")}`;
  if (/undefined|\[object|NaN/.test(text)) return "a value that is none was printed";
  return name !== undefined && text.replaceAll(/\s/g, "").includes(name.replaceAll(/\s/g, ""))
    ? undefined
    : "the account's name is not in it";
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
