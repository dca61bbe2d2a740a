import { describe, expect, test } from "vitest";
import { arrange } from "#report/theme/arrange.ts";
import { PLAIN_THEME, type OwnText } from "#report/theme/theme.ts";
import type { DocumentView } from "#report/view/document/document-view.ts";
import { section, sideBySide, wide } from "#report/view/document/make-part.ts";
import { sampleDocument } from "#test/support/sample-document.ts";

const part = (id: string) => section(id, id, id, []);
const view: DocumentView = {
  ...sampleDocument,
  sheets: [
    { onePage: true, bands: [wide(part("a")), wide(part("b"))] },
    { onePage: false, bands: [wide(part("c")), sideBySide([6, part("d")], [6, part("e")]), wide(part("f"))] },
  ],
};
const own: OwnText = {
  document: "plan",
  language: "zh-CN",
  id: "own",
  subject: "承诺",
  title: "服务承诺",
  paragraphs: ["一", "二"],
};
const ids = ({ sheets }: DocumentView) =>
  sheets.map(({ bands }) => bands.map(({ columns }) => columns.map(({ section: { id } }) => id).join("+")));

describe("a theme arranges what follows the first page", () => {
  test.each`
    order              | texts                              | expected                    | why
    ${[]}              | ${[]}                              | ${["c", "d+e", "f"]}        | ${"nothing asked"}
    ${["f", "e"]}      | ${[]}                              | ${["f", "d+e", "c"]}        | ${"a band goes where one of its sections is named"}
    ${["b", "x", "f"]} | ${[]}                              | ${["f", "c", "d+e"]}        | ${"names of the first page and unknown ones move nothing"}
    ${[]}              | ${[own]}                           | ${["c", "d+e", "f", "own"]} | ${"own words stand last"}
    ${["own"]}         | ${[own]}                           | ${["own", "c", "d+e", "f"]} | ${"or where they are named"}
    ${[]}              | ${[{ ...own, language: "en" }]}    | ${["c", "d+e", "f"]}        | ${"of another language"}
    ${[]}              | ${[{ ...own, document: "visit" }]} | ${["c", "d+e", "f"]}        | ${"of another document"}
  `("$order ($why)", ({ order, texts, expected }: { order: string[]; texts: OwnText[]; expected: string[] }) => {
    const arranged = arrange(view, "plan", { ...PLAIN_THEME, order: { plan: order }, texts });
    expect(ids(arranged)).toEqual([["a", "b"], expected]);
  });

  test("a document of one page gets a second for a company's own words", () => {
    const onePage = { ...view, sheets: view.sheets.slice(0, 1) };
    expect(ids(arrange(onePage, "plan", { ...PLAIN_THEME, texts: [own] }))).toEqual([["a", "b"], ["own"]]);
  });
});
