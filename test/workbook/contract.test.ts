import { describe, expect, test } from "vitest";
import { CODE_LISTS } from "#core/codes/codes.ts";
import { normalise } from "#core/kernel/normalise.ts";
import { codeOfWord } from "#locales/code-of-word.ts";
import { ACCOUNT_TABLES, contract, TABLE_IDS, TEAM_TABLES, type TableId } from "#workbook/contract.ts";
import type { Column, Table } from "#workbook/define-table.ts";

const tables = TABLE_IDS.map((id): [TableId, Table] => [id, contract[id]]);
const columns = tables.flatMap(([id, table]) =>
  Object.entries(table.columns).map(([column, what]): [string, Column, Table] => [`${id}.${column}`, what, table]),
);

describe("a table", () => {
  test.each(tables)("%s is called by its own id", (id, table) => expect(table.id).toBe(id));

  test("no two tables share a name, in either language", () => {
    const names = tables.flatMap(([, { name }]) => [normalise(name.zh), normalise(name.en)]);
    expect(names).toHaveLength(new Set(names).size);
  });

  test("no two tables answer to one synonym", () => {
    const names = tables.flatMap(([id, { name, synonyms }]) =>
      [...new Set([name.zh, name.en, ...synonyms].map(normalise))].map((text) => `${text} → ${id}`),
    );
    const texts = names.map((line) => line.split(" → ")[0]);
    expect(names.filter((_, index) => texts.indexOf(texts[index]) !== index)).toEqual([]);
  });

  test.each(tables)("%s says what a row is, in Chinese and in English", (_, { about }) => {
    expect(about.zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(about.en).toMatch(/^[A-Z][^\p{Script=Han}]*\.$/u);
  });

  test.each(tables)("%s names models as the documents do", (_, { models }) => {
    expect(models.length).toBeGreaterThan(0);
    for (const model of models) expect(model).toMatch(/^[A-Z]+-\d+[a-z]?$/);
  });

  test("every chain of owners ends at a customer, and a table is the team's or an account's", () => {
    const chain = (id: string, seen: readonly string[] = []): boolean => {
      if (id === "customers") return true;
      const { belongsTo }: Table = contract[id as TableId];
      return belongsTo?.every(({ table }) => !seen.includes(table) && chain(table, [...seen, id])) ?? false;
    };
    for (const id of ACCOUNT_TABLES) expect(chain(id), id).toBe(true);
    expect([...ACCOUNT_TABLES, ...TEAM_TABLES, "customers"].toSorted()).toEqual([...TABLE_IDS].toSorted());
  });

  test.each(tables)("%s can be saved: each owner's column is required, or one of several", (_, table) => {
    const [only, ...others] = table.belongsTo ?? [];
    if (only !== undefined && others.length === 0) expect(table.columns[only.column]?.required).toBe(true);
  });

  test.each(tables)("%s: a header or synonym means one column only, but for two lists whose words tell", (_, table) => {
    const names = Object.entries(table.columns).flatMap(([id, { header, synonyms = [] }]) =>
      [...new Set([header.zh, header.en, id, ...synonyms].map(normalise))].map((name) => ({ id, name })),
    );
    const doubles = names.filter(({ id, name }) => names.some((other) => other.name === name && other.id !== id));
    const told = ["step", "status", "abcClass", "tier"];
    expect(doubles.filter(({ id }) => !told.includes(id))).toEqual([]);
  });
});

describe("a column", () => {
  test.each(columns)("%s is named in both languages", (_, { header }) => {
    expect(header.zh).toMatch(/\p{Script=Han}/u);
    expect(header.en).toMatch(/^[A-Z][^\p{Script=Han}]*$/u);
  });

  test.each(columns)("%s has what its kind needs", (_, column) => {
    if (column.kind === "code") expect(Object.keys(CODE_LISTS)).toContain(column.codes);
    else expect(column.codes).toBeUndefined();
    if (column.tax !== undefined) expect(column.kind).toBe("money");
    if (column.vocabulary !== undefined) expect(column.kind).toBe("text");
    if (column.min !== undefined && column.max !== undefined) expect(column.min).toBeLessThan(column.max);
  });

  test.each(columns)("%s names only what is there", (_, { refersTo, notBefore }, table) => {
    if (refersTo !== undefined) expect(TABLE_IDS).toContain(refersTo);
    if (notBefore !== undefined) expect(table.columns[notBefore]?.kind).toBe("date");
  });

  test.each(columns)("%s begins with a value of its own kind", (_, { default: first, kind, codes }) => {
    if (first === undefined) return;
    if (kind === "date") expect(first).toHaveProperty("days");
    else if (kind === "yesNo") expect(typeof first).toBe("boolean");
    else if (kind === "code" && codes !== undefined) expect(codeOfWord(codes, first as string)).toBe(first);
    else expect(typeof first).toBe(kind === "text" ? "string" : "number");
  });

  test.each(columns.filter(([, { calculated }]) => calculated !== undefined))(
    "%s is calculated from columns of its table",
    (_, { calculated }, table) => {
      expect(calculated?.formula).toMatch(/^=/);
      const used = [...(calculated?.formula ?? "").matchAll(/\[(\w+)\]/g)].map(([, id]) => id ?? "");
      for (const id of used) expect(Object.keys(table.columns)).toContain(id);
      expect(used.length).toBeGreaterThan(0);
    },
  );

  test.each(columns)("%s lists its synonyms once, without its own headers", (_, { header, synonyms = [] }) => {
    const names = [header.zh, header.en, ...synonyms].map(normalise);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
