import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { ALL_TYPES } from "./types/all-types.ts";

/*
 * Microsoft's own declarations say of every member since which ExcelApi it exists. What the host plays must be there,
 * and must come and go with the same version.
 */
const declarations = readDeclarations();

describe.each(ALL_TYPES.map((type) => [type.name, type] as const))("%s", (name, type) => {
  const members = Object.entries({ ...type.properties, ...type.methods }).filter(([member]) => !member.startsWith("_"));

  test("names the page that it follows", () => {
    expect(type.page).toBe(`https://learn.microsoft.com/javascript/api/excel/excel.${name.toLowerCase()}`);
  });

  test("has the members that Excel has, since the version that Microsoft names", () => {
    const ours = Object.fromEntries(members.map(([member, { since }]) => [member, since]));
    const theirs = Object.fromEntries(members.map(([member]) => [member, declarations.get(name)?.get(member)]));
    expect(ours).toEqual(theirs);
  });

  test("lets only those properties be set that Excel lets be set", () => {
    const settable = Object.entries(type.properties).filter(([, property]) => property.set !== undefined);
    const readonly = declarations.get(`${name} readonly`);
    expect(settable.map(([member]) => member).filter((member) => readonly?.has(member))).toEqual([]);
  });
});

function readDeclarations(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const path = join(import.meta.dirname, "../../node_modules/@types/office-js/index.d.ts");
  const text = readFileSync(path, "utf8");
  const wanted = new Set(ALL_TYPES.map(({ name }) => name));
  const found = new Map<string, Map<string, number>>();
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const versionOf = (node: ts.Node, fallback: number): number => {
    const comment = text.slice(node.getFullStart(), node.getStart(file));
    const version = /\[Api set: ExcelApi 1\.(\d+)/.exec(comment)?.[1];
    return version === undefined ? fallback : Number(version);
  };
  for (const space of file.statements) {
    if (!ts.isModuleDeclaration(space) || space.name.text !== "Excel" || space.body === undefined) continue;
    if (!ts.isModuleBlock(space.body)) continue;
    for (const node of space.body.statements) {
      if (!ts.isClassDeclaration(node) || node.name === undefined || !wanted.has(node.name.text)) continue;
      const members = new Map<string, number>();
      const readonly = new Map<string, number>();
      const own = versionOf(node, 1);
      for (const member of node.members) {
        if (member.name === undefined || !ts.isIdentifier(member.name)) continue;
        const version = versionOf(member, own);
        members.set(member.name.text, Math.min(version, members.get(member.name.text) ?? version));
        if (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Readonly) readonly.set(member.name.text, version);
      }
      found.set(node.name.text, members);
      found.set(`${node.name.text} readonly`, readonly);
    }
  }
  return found;
}
