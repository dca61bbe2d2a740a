import { resolve } from "node:path";
import { expect, test } from "vitest";
import type { Plugin } from "vite";
import { contractInParts } from "../../tools/contract-plugin.ts";
import { themesAsData } from "../../tools/theme-plugin.ts";
import { allTables } from "#workbook/tables/all-tables.ts";
import type { Table } from "#workbook/define-table.ts";
import { darkTheme, lightTheme } from "../../src/taskpane/theme.ts";

/* What the build writes shorter is what its source says. */

/** A file of the sources as the plugin gives it to a built page. */
async function built(plugin: Plugin, file: string): Promise<Readonly<Record<string, unknown>>> {
  await (plugin.buildStart as (() => Promise<void>) | undefined)?.();
  const source = await (plugin.load as (id: string) => string | null | Promise<string | null>)(resolve(file));
  if (source === null) throw new Error(`The plugin leaves ${file} as it is`);
  const encoded = Buffer.from(source).toString("base64");
  return (await import(/* @vite-ignore */ `data:text/javascript;base64,${encoded}`)) as Record<string, unknown>;
}

test("the contract has every header, and everything else but other people's names and what only files need", async () => {
  const tables = (await built(contractInParts(), "src/workbook/tables/all-tables.ts"))["allTables"];
  const plain = Object.entries<Table>(allTables).map(([id, { name, key, belongsTo, columns }]) => {
    const own = Object.entries(columns).map(([column, { calculated, ...others }]) => {
      const mark = calculated === undefined ? {} : { calculated: {} };
      return [column, { ...others, ...mark, synonyms: undefined, vocabulary: undefined }];
    });
    return [id, { id, name, key, belongsTo, columns: Object.fromEntries(own) as unknown }];
  });
  expect(tables).toEqual(JSON.parse(JSON.stringify(Object.fromEntries(plain))));
});

test("the themes have every token", async () => {
  const themes = await built(themesAsData(), "src/taskpane/theme.ts");
  expect({ ...themes }).toEqual({ lightTheme, darkTheme });
});
