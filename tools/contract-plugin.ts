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
 * The tables without other names, each with its columns in one text. Many columns differ by their headers alone: what they
 * have in common stands once, the commonest first. That is a ninth shorter on its way. Four in ten English headers are their
 * column's id as a sentence begins.
 */
function tablesModule(tables: Tables): string {
  const all = Object.values(tables).flatMap(({ columns }) => Object.values(columns).map(kindOf));
  const counts = new Map(all.map((kind) => [kind, all.filter((other) => other === kind).length]));
  const kinds = [...counts].toSorted((one, other) => other[1] - one[1]).map(([kind]) => kind);
  const textOf = (id: string, column: Column) => {
    const { zh, en } = column.header;
    const parts = [id, zh, en === sentence(id) ? "" : en, kinds.indexOf(kindOf(column)).toString(36)];
    if (parts.some((part) => part.includes(SEPARATOR))) throw new Error(`A header of ${id} holds ${SEPARATOR}`);
    return parts;
  };
  const packed = mapped(tables, ({ name, key, belongsTo, columns }) => ({
    ...{ name, key, belongsTo },
    columns: Object.entries(columns)
      .flatMap(([id, column]) => textOf(id, column))
      .join(SEPARATOR),
  }));
  return `const sentence = ${sentence.toString()};
    const kinds = ${dataOf(kinds.map((kind) => JSON.parse(kind) as unknown))};
    export const allTables = ${dataOf(packed)};
    for (const id in allTables) {
      const parts = allTables[id].columns.split("${SEPARATOR}");
      const columns = {};
      for (let at = 0; at < parts.length; at += 4) {
        columns[parts[at]] = { header: { zh: parts[at + 1], en: parts[at + 2] || sentence(parts[at]) }, ...kinds[parseInt(parts[at + 3], 36)] };
      }
      Object.assign(allTables[id], { id, columns });
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
