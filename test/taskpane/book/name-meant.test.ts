import fc from "fast-check";
import { expect, test } from "vitest";
import type { KnownName } from "../../../src/taskpane/book/known-names.ts";
import { nameMeant } from "../../../src/taskpane/book/name-meant.ts";

const accounts = ["岚屿精密", "岚山纸业", "北汐仓储", "Lingshan Paper Co., Ltd.", "Xiuping Glass"].map(
  (value): KnownName => ({ value, label: null }),
);
const deals: readonly KnownName[] = [
  { value: "OPP-001", label: "三号线改造" },
  { value: "OPP-002", label: "三号线备件" },
];

test.each<[typed: string, names: readonly KnownName[], meant: string | null, why: string]>([
  ["北汐", accounts, "北汐仓储", "a part of one name"],
  ["bxcc", accounts, "北汐仓储", "its initials"],
  ["paper", accounts, "Lingshan Paper Co., Ltd.", "a part in other letters"],
  ["岚", accounts, null, "two names have it"],
  ["岚屿精密", accounts, null, "it is the name"],
  ["xiuping  glass", accounts, null, "it is the name in other letters"],
  ["云渚", accounts, null, "nobody has it"],
  [" ", accounts, null, "nothing was typed"],
  ["备件", deals, "OPP-002", "a number by a part of what it is called"],
  ["三号线改造", deals, null, "what it is called, which the form understands"],
  ["OPP", deals, null, "two numbers have it"],
])("“%s” (%#, %s)", (typed, names, meant) => {
  expect(nameMeant(names, typed)).toBe(meant);
});

test("whoever is meant is known, and is meant by what was typed again", () => {
  fc.assert(
    fc.property(fc.constantFrom(...accounts), fc.nat(12), fc.nat(12), ({ value }, from, length) => {
      const typed = value.slice(from, from + length + 1);
      const meant = nameMeant(accounts, typed);
      if (meant !== null) expect(accounts.map((one) => one.value)).toContain(meant);
      if (meant !== null) expect(nameMeant(accounts, meant)).toBeNull();
    }),
  );
});
