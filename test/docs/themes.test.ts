import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DOCUMENT_IDS } from "#report/documents/documents.ts";
import { MUST_STAY, SECTIONS } from "#report/theme/sections.ts";

const page = readFileSync(new URL("../../docs/themes.md", import.meta.url), "utf8");

test.each(DOCUMENT_IDS)("docs/themes.md lists the sections of %s", (id) => {
  const [, row = ""] = new RegExp(`^\\| \`${id}\` +\\| (.*?) +\\|$`, "m").exec(page) ?? [];
  const stays = row.split(", ").flatMap((name) => (name.endsWith(" \\*") ? [name.slice(0, -3)] : []));
  const names = row.split(", ").map((name) => name.replace(" \\*", ""));
  expect(names).toEqual(SECTIONS[id].after.length === 0 ? ["–"] : [...SECTIONS[id].after]);
  expect(stays.sort()).toEqual([...MUST_STAY[id]].sort());
});
