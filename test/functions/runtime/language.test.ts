import { afterEach, describe, expect, test } from "vitest";
import { associateFunctions, type Page } from "../../../src/functions/runtime/associate.ts";
import { readWording, setDisplayLanguage } from "../../../src/functions/runtime/language.ts";

afterEach(() => {
  setDisplayLanguage("zh-CN");
});

describe("the last argument", () => {
  test.each([
    ["zh", { language: "zh-CN", codes: false }],
    ["zh-CN", { language: "zh-CN", codes: false }],
    ["中文", { language: "zh-CN", codes: false }],
    ["EN", { language: "en", codes: false }],
    ["en-US", { language: "en", codes: false }],
    ["code", { language: "zh-CN", codes: true }],
    [null, { language: "zh-CN", codes: true }],
    ["", { language: "zh-CN", codes: true }],
  ])("%j", (raw, wording) => {
    expect(readWording(raw)).toEqual({ ok: true, value: wording });
  });

  test("that names no language is refused", () => {
    expect(readWording("de")).toMatchObject({ ok: false, fault: { code: "unknown-code", argument: "lang" } });
  });
});

describe("without it", () => {
  const languageAfter = (page: Page) => {
    associateFunctions(page, {});
    const wording = readWording(null);
    return wording.ok && wording.value.language;
  };
  const excelIn = (displayLanguage: string) => ({
    onReady: (callback: () => void) => {
      callback();
    },
    context: { displayLanguage },
  });

  test.each<[page: Page, language: string, why: string]>([
    [{ Office: excelIn("en-US"), navigator: { language: "zh-CN" } }, "en", "Excel's language comes first"],
    [{ Office: excelIn("zh-TW") }, "zh-CN", "Chinese of any region"],
    [
      { Office: { onReady: () => undefined }, navigator: { language: "en-GB" } },
      "en",
      "the browser's until Excel has said",
    ],
    [{}, "zh-CN", "Chinese where nobody says"],
  ])("%# is %s (%s)", (page, language) => {
    expect(languageAfter(page)).toBe(language);
  });
});

test("functions are associated at once, and the page knows it", () => {
  const ids: string[] = [];
  const page: Page = { CustomFunctions: { associate: (id) => ids.push(id) } };
  associateFunctions(page, { ONE: () => [[1]], TWO: () => [[2]] });
  expect([ids, page.kamFunctions]).toEqual([["ONE", "TWO"], "associated"]);
});

test("without Excel's library nothing is associated, and the page knows it", () => {
  const page: Page = {};
  associateFunctions(page, { ONE: () => [[1]] });
  expect(page.kamFunctions).toBe("no-excel");
});
