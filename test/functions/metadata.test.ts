import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { metadataFile } from "../../tools/function-metadata.ts";
import { FunctionProblems, readFunctions } from "../../tools/functions.ts";

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
      readonly optional?: boolean;
    }[];
  }[];
  readonly enums: readonly { readonly id: string; readonly values: readonly { readonly stringValue: string }[] }[];
}

const functions = await readFunctions("src/functions");
const read = (language: "zh-CN" | "en") =>
  JSON.parse(metadataFile(functions, language, (id) => `https://kam.example/help/${id}`)) as Metadata;
const zh = read("zh-CN");
const en = read("en");

describe("the two languages describe the same functions", () => {
  test("with the same ids, arguments and enum values", () => {
    const bones = ({ functions: all, enums }: Metadata) => ({
      functions: all.map(({ id, parameters }) => [id, parameters.map(({ optional }) => optional ?? false)]),
      enums: enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]),
    });
    expect(bones(zh)).toEqual(bones(en));
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

  test("help pages have absolute addresses", () => {
    for (const { helpUrl } of zh.functions) expect(helpUrl).toMatch(/^https:\/\//);
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
    ["a missing example", / \* @example .*\n/, "", /an @example is needed/],
    ["an example of another function", "=KAM.WINRATE(", "=KAM.TIER(", /its example calls TIER/],
    ["an example that is not JSON", "(12,28)", "(A1,28)", /must be JSON/],
    ["a missing model", / \* @model .*\n/, "", /@model needs a model/],
    [
      "a task that the pane does not know",
      "@task pipeline",
      "@task cooking",
      /"cooking", which the pane does not know/,
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
