import type { Plugin } from "vite";
import { expect, test } from "vitest";
import { resolve } from "node:path";
import type { Column, Table } from "#workbook/define-table.ts";
import { allTables } from "#workbook/tables/all-tables.ts";
import { contractInParts } from "../../tools/contract-plugin.ts";

type Loading = Plugin & { readonly buildStart: () => Promise<void>; readonly load: (id: string) => string | null };

/** What the built pane knows of a column: all but what only documents, checks and other people's sheets need. */
function known({ calculated, ...all }: Column): unknown {
  const column = Object.fromEntries(Object.entries(all).filter(([id]) => id !== "synonyms" && id !== "vocabulary"));
  return calculated === undefined ? column : { ...column, calculated: {} };
}

test("the built pane's contract is the contract, without what it does not need", async () => {
  const plugin = contractInParts() as Loading;
  await plugin.buildStart();
  const script = plugin.load(resolve("src/workbook/tables/all-tables.ts")) ?? "";
  const built = (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as { readonly allTables: unknown };
  const wanted = Object.entries<Table>(allTables).map(([id, { name, key, belongsTo, columns }]) => [
    id,
    {
      ...{
        id,
        name,
        columns: Object.fromEntries(Object.entries(columns).map(([one, column]) => [one, known(column)])),
      },
      ...(key === undefined ? {} : { key }),
      ...(belongsTo === undefined ? {} : { belongsTo }),
    },
  ]);
  expect(built.allTables).toEqual(Object.fromEntries(wanted));
});
