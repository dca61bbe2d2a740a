import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Language } from "#locales/language.ts";
import { helpPath } from "../../tools/function-syntax.ts";
import { metadataFile } from "../../tools/function-metadata.ts";
import { FunctionProblems, readFunctions } from "../../tools/functions.ts";
import { EXCEL_FUNCTIONS } from "../../tools/reference/excel-functions.ts";

const HAN = /\p{sc=Han}/u;

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality: string;
      readonly optional?: boolean;
      readonly customEnumId?: string;
    }[];
    readonly result: object;
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly type: string;
    readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
  }[];
}

const functions = await readFunctions("src/functions");
const read = (language: Language) =>
  JSON.parse(metadataFile(functions, language, (id) => `https://kam.example/${helpPath(id, language)}`)) as Metadata;
const zh = read("zh-CN");
const en = read("en");

describe("the two languages describe the same functions", () => {
  test("with the same ids, results, and arguments of the same type, shape, need and enum", () => {
    const bones = ({ functions: all }: Metadata) =>
      all.map(({ id, parameters, result }) => ({
        id,
        result,
        parameters: parameters.map(({ type, dimensionality, optional, customEnumId }) => ({
          ...{ type, dimensionality, optional, customEnumId },
        })),
      }));
    expect(bones(zh)).toEqual(bones(en));
  });

  test("with the arguments that the functions have, in their order", () => {
    for (const [at, { id, parameters }] of functions.entries()) {
      expect(en.functions[at]?.parameters.map(({ name }) => name)).toEqual(parameters.map(({ name }) => name));
      expect(zh.functions[at]?.parameters.map(({ name }) => name)).toEqual(parameters.map(({ zhName }) => zhName));
      expect(en.functions[at]?.id).toBe(id);
    }
  });

  test("with the same enums and values, and no argument asks for another", () => {
    const values = ({ enums }: Metadata) =>
      enums.map(({ id, type, values: own }) => [id, type, own.map(({ stringValue }) => stringValue)]);
    expect(values(zh)).toEqual(values(en));
    const ids = new Set(en.enums.map(({ id }) => id));
    const asked = en.functions.flatMap(({ parameters }) =>
      parameters.flatMap(({ customEnumId }) => customEnumId ?? []),
    );
    expect(asked.filter((id) => !ids.has(id))).toEqual([]);
    for (const { values: own } of zh.enums)
      for (const { name, tooltip } of own) for (const text of [name, tooltip]) expect(text).toMatch(HAN);
    for (const { values: own } of en.enums)
      for (const { name, tooltip } of own)
        for (const text of [name, tooltip]) expect(text).toMatch(/^[^\p{sc=Han}]+$/u);
  });

  test("with names in capitals that are never translated", () => {
    for (const { id, name } of [...zh.functions, ...en.functions]) expect(name).toBe(id);
  });

  test("in Chinese and in English", () => {
    for (const { description, parameters } of zh.functions)
      for (const text of [description, ...parameters.flatMap((parameter) => [parameter.name, parameter.description])])
        expect(text).toMatch(/\p{sc=Han}/u);
    for (const { description, parameters } of en.functions)
      for (const text of [description, ...parameters.flatMap((parameter) => [parameter.name, parameter.description])])
        expect(text).not.toMatch(/\p{sc=Han}/u);
  });

  test("with names of arguments that are distinct within a function", () => {
    for (const { id, parameters } of [...zh.functions, ...en.functions])
      expect(new Set(parameters.map(({ name }) => name)).size, id).toBe(parameters.length);
  });

  test("an error cell and a formatted number reach the function", () => {
    expect(en).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
  });

  test("help pages have absolute addresses, each in its language", () => {
    for (const [language, { functions: all }] of [["zh-CN", zh] as const, ["en", en] as const])
      for (const { id, helpUrl } of all)
        expect(helpUrl).toBe(`https://kam.example/help/${id.toLowerCase()}.${language}.html`);
  });
});

describe("names", () => {
  const ids = functions.map(({ id }) => id);

  test("are no addresses, in either way of writing them, nor anything else that a formula means otherwise", () => {
    const isTaken = (id: string) => /^[A-Z]{1,3}\d+$/.test(id) || /^R\d*C?\d*$/.test(id) || /^C\d*$/.test(id);
    expect(["A1", "XFD12", "R", "C", "R1C1", "RC", "R2"].every(isTaken)).toBe(true);
    expect(ids.filter((id) => isTaken(id) || id === "TRUE" || id === "FALSE")).toEqual([]);
    for (const id of ids) expect(id).toMatch(/^[A-Z][A-Z\d]{2,30}$/);
  });

  test("that Excel has too are these, which KAM. tells apart", () => {
    expect([...EXCEL_FUNCTIONS].filter((name) => !/^[A-Z][A-Z\d]*$/.test(name))).toEqual([]);
    expect(["SUM", "XLOOKUP", "GROWTH", "NPV", "HSTACK"].every((name) => EXCEL_FUNCTIONS.has(name))).toBe(true);
    expect(["GROWTH"]).toEqual(expect.arrayContaining(ids.filter((id) => EXCEL_FUNCTIONS.has(id))));
  });

  test("that Excel has too are never written without KAM. in the comments", () => {
    for (const taken of ids.filter((id) => EXCEL_FUNCTIONS.has(id)))
      for (const { id, summary, returns, zhSummary, zhReturns, parameters } of functions) {
        const meanings = parameters.flatMap(({ description, zhDescription }) => [description, zhDescription]);
        const texts = [summary, returns, zhSummary, zhReturns, ...meanings].join(" ");
        expect(texts, id).not.toMatch(new RegExp(`(?<!KAM\\.|[A-Z])${taken}(?![A-Z])`));
      }
  });
});

describe("the build refuses", () => {
  let folder = "";
  const sound = readFileSync("src/functions/winrate.ts", "utf8");

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "kam-functions-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test.each([
    [
      "an arrow function, which the generator skips in silence",
      /export function winRate.*/s,
      "export const winRate = () => [[0]];",
      /one top-level "export function"/,
    ],
    ["a type that the generator does not know", "won: unknown[][]", "won: Range", /does not support type/],
    ["a scalar where a range must be taken", "won: unknown[][]", "won: number", /won must be unknown\[\]\[\]/],
    ["a missing text of an argument", / \* @param won .*\n/, "", /@param won needs an English sentence/],
    ["a missing Chinese text of an argument", / \* @zhParam won .*\n/, "", /@zhParam won needs a Chinese sentence/],
    ["a missing Chinese text", / \* @zh .*\n/, "", /@zh needs a Chinese sentence/],
    ["a missing example", / \* @example .*\n/g, "", /an @example is needed/],
    ["an example of another function", "=KAM.WINRATE(", "=KAM.TIER(", /its example calls TIER/],
    ["an example that is not JSON", "(12,28)", "(A1,28)", /must be JSON/],
    ["a missing model", / \* @model .*\n/, "", /@model needs a model/],
    [
      "a task that the pane does not know",
      "@task pipeline",
      "@task cooking",
      /"cooking", which the pane does not know/,
    ],
    [
      "a mark that is neither daily nor training",
      "@task pipeline",
      "@task pipeline often",
      /"often", which is neither daily nor training/,
    ],
    ["a name like a cell", /WINRATE/g, "WIN1", /not a name that Excel can take/],
    [
      "an optional argument before a needed one",
      "won: unknown[][]",
      "won?: unknown[][]",
      /lost follows an optional argument/,
    ],
  ])("%s", async (_, found, changed, problem) => {
    const broken = sound.replace(found, changed);
    expect(broken).not.toBe(sound);
    writeFileSync(join(folder, "winrate.ts"), broken);
    await expect(readFunctions(folder)).rejects.toThrow(problem);
  });

  test("two files with one id", async () => {
    for (const name of ["one.ts", "two.ts"]) copyFileSync("src/functions/winrate.ts", join(folder, name));
    await expect(readFunctions(folder)).rejects.toThrow(/WINRATE: in .*one\.ts and in .*two\.ts/);
  });

  test("all problems of all files at once", async () => {
    writeFileSync(join(folder, "a.ts"), "export const a = 1;\n");
    writeFileSync(join(folder, "b.ts"), sound.replace(/ \* @zh .*\n/, "").replace(/ \* @model .*\n/, ""));
    const problems = await readFunctions(folder).catch((error: unknown) => error);
    expect(problems).toBeInstanceOf(FunctionProblems);
    expect((problems as FunctionProblems).problems).toHaveLength(3);
  });
});
