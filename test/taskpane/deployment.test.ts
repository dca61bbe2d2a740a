import { afterEach, expect, test, vi } from "vitest";

/* What the build says of its environment, and where the pane must follow it. */

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test("without a build the functions are called as in production, and office.js comes from Microsoft", async () => {
  const { NAMESPACE, OFFICE_HOST } = await import("../../src/taskpane/deployment.ts");
  expect([NAMESPACE, OFFICE_HOST]).toEqual(["KAM", "appsforoffice.microsoft.com"]);
});

test("in another environment formulas are written and found by its namespace, and no others", async () => {
  vi.stubGlobal("KAM_NAMESPACE", "KAMTEST");
  const { formulaText } = await import("../../src/taskpane/features/functions/formula-text.ts");
  const { kamCallIn } = await import("../../src/taskpane/excel/kam-formula.ts");
  const entry = { id: "TIER", texts: { en: { parameters: [] } } } as unknown as Parameters<typeof formulaText>[0];
  expect(formulaText(entry, { table: "T", given: {}, parameters: null }, false)).toBe("=KAMTEST.TIER()");
  expect(kamCallIn("=KAMTEST.TIER(1)")).toMatchObject({ id: "TIER", args: ["1"], isWhole: true });
  expect(kamCallIn("=_xldudf_KAMTEST_TIER(1)")).toMatchObject({ id: "TIER" });
  expect(kamCallIn("=KAM.TIER(1)")).toBeNull();
});
