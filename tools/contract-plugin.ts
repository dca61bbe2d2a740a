import { resolve } from "node:path";
import { runnerImport, type Plugin } from "vite";
import type { Column, Table } from "#workbook/define-table.ts";

const FOLDER = resolve(import.meta.dirname, "../src/workbook");
const TABLES = resolve(FOLDER, "tables/all-tables.ts");
const NAMES = resolve(FOLDER, "other-names.ts");

type Tables = Readonly<Record<string, Table>>;

/**
 * Takes the contract apart for a page that is loaded over a network: its tables without what only documents print, and the
 * other names of tables and columns by themselves, with the file that gives them out.
 */
export function contractInParts(): Plugin {
  let tables: Tables = {};
  return {
    name: "kam-contract-in-parts",
    apply: "build",
    async buildStart() {
      const { module } = await runnerImport<{ allTables: Tables }>(TABLES, { configFile: false });
      tables = module.allTables;
    },
    load(id) {
      if (id === TABLES) return tablesModule(tables);
      return id === NAMES ? namesModule(tables) : null;
    },
  };
}

// Parsed as data, which takes a browser half as long as a literal.
const dataOf = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/**
 * The tables without other names, each a line of text: its id, its names, its key, its owners, then its columns. Many columns
 * differ by their headers alone: what they have in common stands once, the commonest first. That is a seventh shorter on its
 * way than the tables as data. Most English names of tables, and four in ten headers, are the id as a sentence begins.
 */
function tablesModule(tables: Tables): string {
  const all = Object.values(tables).flatMap(({ columns }) => Object.values(columns).map(kindOf));
  const counts = new Map(all.map((kind) => [kind, all.filter((other) => other === kind).length]));
  const kinds = [...counts].toSorted((one, other) => other[1] - one[1]).map(([kind]) => kind);
  const english = (id: string, en: string) => (en === sentence(id) ? "" : en);
  const lineOf = ({ id, name, key = "", belongsTo = [], columns }: Table) => {
    const owners = belongsTo.map(({ table, column }) => `${table} ${column}`).join(",");
    const parts = Object.entries(columns).flatMap(([column, what]) => {
      const { zh, en } = what.header;
      return [column, zh, english(column, en), kinds.indexOf(kindOf(what)).toString(36)];
    });
    const line = [id, name.zh, english(id, name.en), key, owners, ...parts];
    if (line.some((part) => part.includes(SEPARATOR) || part.includes("\n")))
      throw new Error(`A name of ${id} holds ${SEPARATOR} or a new line`);
    return line.join(SEPARATOR);
  };
  const lines = Object.values(tables).map(lineOf).join("\n");
  return `const sentence = ${sentence.toString()};
    const kinds = ${dataOf(kinds.map((kind) => JSON.parse(kind) as unknown))};
    export const allTables = {};
    for (const line of ${JSON.stringify(lines)}.split("\\n")) {
      const [id, zh, en, key, owners, ...parts] = line.split("${SEPARATOR}");
      const columns = {};
      for (let at = 0; at < parts.length; at += 4) {
        columns[parts[at]] = { header: { zh: parts[at + 1], en: parts[at + 2] || sentence(parts[at]) }, ...kinds[parseInt(parts[at + 3], 36)] };
      }
      allTables[id] = { id, name: { zh, en: en || sentence(id) }, columns };
      if (key) allTables[id].key = key;
      if (owners) allTables[id].belongsTo = owners.split(",").map((owner) => {
        const [table, column] = owner.split(" ");
        return { table, column };
      });
    }`;
}

const SEPARATOR = "|";

/** The words of an id: "levelDate" is "Level date". It runs in the built page too, so it holds nothing but itself. */
const sentence = (id: string) =>
  id.charAt(0).toUpperCase() + id.slice(1).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** All but the names. Formulas are written by files alone, and words that belong together are compared by checks alone. */
function kindOf({ calculated, ...column }: Column): string {
  const own = { ...column, header: undefined, synonyms: undefined, vocabulary: undefined };
  return JSON.stringify(calculated === undefined ? own : { ...own, calculated: {} });
}

function namesModule(tables: Tables): string {
  const ofTables = mapped(tables, ({ synonyms }) => synonyms);
  const ofColumns = mapped(tables, ({ columns }) => mapped(columns, ({ synonyms }) => synonyms));
  return `const tables = ${dataOf(ofTables)};
    const columns = ${dataOf(ofColumns)};
    export const otherTableNames = (table) => tables[table];
    export const otherHeaders = (table, column) => columns[table][column] ?? [];`;
}

function mapped<From, To>(values: Readonly<Record<string, From>>, to: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, to(value)]));
}
