/**
 * Writes THIRD-PARTY-NOTICES.txt: `npm run docs:notices`, after a change of packages. It names what is handed on with the
 * product, in the command's package and in the add-in's folder, and gives the licences that have to come with it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = join(import.meta.dirname, "..");
const FILE = join(ROOT, "THIRD-PARTY-NOTICES.txt");
const FONTS = "templates/report/fonts";

/** Folders whose code runs in the pane; what they import is in its bundle. */
const PANE = ["taskpane", "charts", "core", "locales", "workbook", "functions", "report/view"];

/** Tables of ours that were written from a package's data. */
const DATA = ["chinese-days", "opencc-js"];

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
  readonly needs: readonly string[];
}

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The whole text of the file. */
export function noticesText(): string {
  const { dependencies = {}, optionalDependencies = {} } = read(join(ROOT, "package.json"));
  const packages = [
    ...withWhatTheyNeed([...Object.keys(dependencies), ...Object.keys(optionalDependencies)]),
    ...withWhatTheyNeed(importedBy(PANE.map((folder) => join(ROOT, "src", folder)))),
    ...DATA.map((name) => packageAt(join(ROOT, "node_modules", name))),
  ];
  const distinct = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  const inOrder = [...distinct.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  return [
    "KAM for Excel is under the MIT licence (LICENSE). With it come, or are installed beside it, the following works of others.",
    ...sections(inOrder.map((one) => [titleOf(one), one.text])),
    ...fontSections(),
    "",
  ].join("\n\n");
}

const titleOf = ({ name, version, license }: Package) => `${name} ${version} (${license})`;

/** Works of one and the same licence stand together above its text. */
function sections(works: readonly (readonly [title: string, text: string])[]): readonly string[] {
  const titles = new Map<string, string[]>();
  for (const [title, text] of works) titles.set(text, [...(titles.get(text) ?? []), title]);
  return [...titles].map(([text, of]) => [`${"-".repeat(80)}\n${of.join("\n")}`, text].join("\n\n"));
}

/** The fonts lie beside their licences. */
function fontSections(): readonly string[] {
  const licences = readdirSync(join(ROOT, FONTS)).filter((name) => name.startsWith("OFL-"));
  return sections(
    licences.sort().map((name) => {
      const title = `${name.slice("OFL-".length, -".txt".length)} (OFL-1.1), fonts in ${FONTS}`;
      return [title, tidy(readFileSync(join(ROOT, FONTS, name), "utf8"))];
    }),
  );
}

/** Packages with all that they depend on, each once. */
function withWhatTheyNeed(names: readonly string[]): readonly Package[] {
  const found = new Map<string, Package>();
  const visit = (name: string, from: string) => {
    const folder = folderOf(name, from);
    if (folder === null || found.has(folder)) return;
    const one = packageAt(folder);
    found.set(folder, one);
    for (const need of one.needs) visit(need, folder);
  };
  for (const name of names) visit(name, ROOT);
  return [...found.values()].filter(({ name }) => !name.startsWith("@types/"));
}

/** Where Node finds a package from a folder; null for an optional one that this system does not have. */
function folderOf(name: string, from: string): string | null {
  for (let folder = from; ; folder = join(folder, "..")) {
    const found = join(folder, "node_modules", name);
    if (existsSync(join(found, "package.json"))) return found;
    if (folder === ROOT || folder === join(folder, "..")) return null;
  }
}

function packageAt(folder: string): Package {
  const {
    name,
    version,
    license = "",
    dependencies = {},
    optionalDependencies = {},
  } = read(join(folder, "package.json"));
  const needs = [...Object.keys(dependencies), ...Object.keys(optionalDependencies)];
  return { name, version, license, text: licenceText(folder, name, license), needs };
}

function licenceText(folder: string, name: string, license: string): string {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|copying|notice)/i.test(entry.name))
    .map(({ name }) => name)
    .sort();
  if (files.length === 0)
    return `Without a text of the licence in their packages; it stands at https://spdx.org/licenses/${license}.html`;
  const texts = files.map((file) => tidy(readFileSync(join(folder, file), "utf8")));
  // Fluent begins each of a hundred equal licences with the package's name.
  return texts.map((text) => (text.startsWith(`${name}\n`) ? text.slice(name.length).trim() : text)).join("\n\n");
}

/** Without what editors leave behind, so that equal texts are equal. */
function tidy(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replaceAll(/[ \t]+$/gm, "")
    .replace(/^\uFEFF/, "")
    .trim();
}

/** Names of the packages that the sources of some folders import. */
function importedBy(folders: readonly string[]): readonly string[] {
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(folder, name), "utf8")),
  );
  const names = sources.flatMap((source) =>
    [...source.matchAll(/from "((?:@[\w.-]+\/)?[a-z][\w.-]*)[^"]*"/g)].map(([, name = ""]) => name),
  );
  return [...new Set(names)].sort();
}

function read(file: string): PackageJson {
  return JSON.parse(readFileSync(file, "utf8")) as PackageJson;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) writeFileSync(FILE, noticesText());
