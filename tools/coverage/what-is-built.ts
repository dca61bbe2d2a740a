import { worksheets } from "#templates/worksheets/catalogue.ts";
import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { globSync } from "tinyglobby";
import type { Table } from "#workbook/define-table.ts";
import { contract, TABLE_IDS, type TableId } from "#workbook/contract.ts";

const MODEL = /\b[A-Z]{2,6}-\d+/g;
const TAG = /@model ([A-Z]{2,6}-\d+)/g;

/** Something that carries a model: it is there, or it is to come. */
export interface Carrier<Id extends string = string> {
  readonly id: Id;
  readonly built: boolean;
}

/** What the product has, by model; read from the product itself, so that nothing is said twice. */
export interface Built {
  /** Every model with a section in docs/models, with its page and its heading. */
  readonly models: ReadonlyMap<string, { readonly page: string; readonly title: string }>;
  readonly functions: ReadonlyMap<string, readonly Carrier[]>;
  readonly tables: ReadonlyMap<string, readonly TableId[]>;
  /** Tables that the task pane can fill in: all but the team's numbers, which are changed on their sheet. */
  readonly forms: ReadonlySet<string>;
  /** Models that a worksheet practises. */
  readonly worksheets: ReadonlySet<string>;
  /** The documents that show a model; only built ones. */
  readonly documents: ReadonlyMap<string, readonly string[]>;
}

export function whatIsBuilt(): Built {
  return {
    models: documentedModels(),
    functions: byModel([...builtFunctions(), ...plannedFunctions()]),
    tables: byModel(TABLE_IDS.flatMap((id) => modelsOf(contract[id]).map((model) => [model, id] as const))),
    forms: new Set(TABLE_IDS.filter((id) => id !== "parameters")),
    worksheets: new Set(worksheets.flatMap(({ models }) => models)),
    documents: byModel(documentModels()),
  };
}

function textsOf(pattern: string): readonly string[] {
  return globSync(pattern).map((file) => readFileSync(file, "utf8"));
}

function documentedModels(): Built["models"] {
  const models = new Map<string, { page: string; title: string }>();
  for (const file of globSync("docs/models/!(README|coverage).md").sort()) {
    for (const [, id = "", title = ""] of readFileSync(file, "utf8").matchAll(/^## ([A-Z]{2,6}-\d+) (.*)$/gm)) {
      models.set(id, { page: relative("docs/models", file), title });
    }
  }
  return models;
}

function builtFunctions(): readonly (readonly [string, Carrier])[] {
  return textsOf("src/functions/*.ts").flatMap((text) => {
    const id = /@customfunction (\S+)/.exec(text)?.[1];
    return id === undefined ? [] : tagsIn(text).map((model) => [model, { id, built: true }] as const);
  });
}

function plannedFunctions(): readonly (readonly [string, Carrier])[] {
  const lines = readFileSync("docs/functions/planned.md", "utf8").matchAll(/^- `=KAM\.(\w+)\(.*?\)` — ([^;\n]*)/gm);
  return [...lines].flatMap(([, id = "", models = ""]) =>
    (models.match(MODEL) ?? []).map((model) => [model, { id, built: false }] as const),
  );
}

/** A table's models; a part of one, such as TEND-2b, counts for the whole. */
function modelsOf({ models }: Table): readonly string[] {
  return [...new Set(models.flatMap((model) => model.match(MODEL) ?? []))];
}

/** Which models each document uses: those of the core files that its views import, themselves or by the facts they share. */
function documentModels(): readonly (readonly [string, string])[] {
  const files = [
    ...globSync("src/report/view/!(facts)/**/*.ts").map((file) => [documentOf(file), file] as const),
    ...globSync("src/report/view/*.ts").map((file) => [documentOf(file), file] as const),
    ...globSync("src/workbook/checks/**/*.ts").map((file) => ["check", file] as const),
  ];
  const pairs = files.flatMap(([document, file]) =>
    [...withFacts(file, document)]
      .flatMap(importsOf)
      .flatMap((used) => tagsIn(textOf(used)).map((model) => `${model} ${document}`)),
  );
  return [...new Set(pairs)].sort().map((pair) => pair.split(" ") as [string, string]);
}

const textOf = (file: string) => readFileSync(file, "utf8");

/** Folders that are not called as their document's command. */
const COMMANDS: Readonly<Record<string, string>> = {
  ...{ document: "plan", joint: "joint-plan", negotiation: "negotiate", marks: "grade" },
};

/** The folder of a view is its document; what stands above the folders is the account plan's. */
function documentOf(file: string): string {
  const [folder = "", ...rest] = relative("src/report/view", file).split("/");
  if (folder === "check-view.ts") return "check";
  return rest.length === 0 ? "plan" : (COMMANDS[folder] ?? folder);
}

// What all facts are gathered in, for the plan: it tells nothing about another document that reads one of them.
const GATHERED = "src/report/view/facts/account-facts.ts";

/** A view with the shared facts that it is made of. */
function withFacts(file: string, document: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file) || (file === GATHERED && document !== "plan")) return known;
  known.add(file);
  for (const path of importedBy(file)) {
    const used = relative("", resolve(dirname(file), path));
    if (path.startsWith(".") && used.startsWith("src/report/view/facts/")) withFacts(used, document, known);
  }
  return known;
}

function importedBy(file: string): readonly string[] {
  return [...textOf(file).matchAll(/from "([^"]+\.ts)"/g)].map(([, path = ""]) => path);
}

function importsOf(file: string): readonly string[] {
  return importedBy(file).flatMap((path) => {
    const home = /^#(core|workbook)\//.exec(path)?.[1];
    if (home !== undefined) return [join("src", path.slice(1))];
    return path.startsWith(".") && file.startsWith("src/workbook") ? [resolve(dirname(file), path)] : [];
  });
}

function tagsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(TAG)].map(([, id = ""]) => id))];
}

function byModel<Value>(pairs: readonly (readonly [model: string, value: Value])[]): ReadonlyMap<string, Value[]> {
  const map = new Map<string, Value[]>();
  for (const [model, value] of pairs) map.set(model, [...(map.get(model) ?? []), value]);
  return map;
}
