import { describe, expect, test } from "vitest";
import { NOTE, textWidth } from "#charts/text-width.ts";
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
  title: "服务承诺",
  lines: [
    { kind: "paragraph", text: "一" },
    { kind: "point", text: "二" },
    { kind: "point", text: "三" },
  ],
  forCustomers: false,
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
    const arranged = arrange(view, "plan", "internal", { ...PLAIN_THEME, order: { plan: order }, texts });
    expect(ids(arranged)).toEqual([["a", "b"], expected]);
  });

  test.each`
    hide          | expected             | why
    ${["c"]}      | ${["d+e", "f"]}      | ${"a band goes"}
    ${["d"]}      | ${["c", "e", "f"]}   | ${"a column goes"}
    ${["a", "b"]} | ${["c", "d+e", "f"]} | ${"the first page stays"}
  `("hides $hide ($why)", ({ hide, expected }: { hide: string[]; expected: string[] }) => {
    const { sheets } = arrange(view, "plan", "internal", { ...PLAIN_THEME, hide: { plan: hide } });
    expect(ids({ ...view, sheets })).toEqual([["a", "b"], expected]);
    const spans = sheets.flatMap(({ bands }) =>
      bands.map(({ columns }) => columns.reduce((sum, { span }) => sum + span, 0)),
    );
    expect(new Set(spans)).toEqual(new Set([12]));
  });

  test("a sheet without a section is no page", () => {
    const hidden = arrange(view, "plan", "internal", { ...PLAIN_THEME, hide: { plan: ["c", "d", "e", "f"] } });
    expect(ids(hidden)).toEqual([["a", "b"]]);
  });

  test("customers read only what is meant for them", () => {
    const shared = { ...own, id: "shared", forCustomers: true };
    const copy = arrange(view, "plan", "customer", { ...PLAIN_THEME, texts: [own, shared] });
    expect(ids(copy)[1]).toEqual(["c", "d+e", "f", "shared"]);
  });

  test("points that follow one another are one list under the company's name", () => {
    const company = { "zh-CN": "澄川", en: "Chengchuan" };
    const { sheets, frame } = arrange(view, "plan", "internal", { ...PLAIN_THEME, company, texts: [own] });
    const section = sheets[1]?.bands.at(-1)?.columns[0]?.section;
    expect(section).toMatchObject({ subject: "澄川", title: "服务承诺" });
    expect(section?.parts.map(({ kind }) => kind)).toEqual(["text", "points"]);
    expect(frame.foot).toBe(`澄川　|　${view.frame.foot}`);
  });

  test("the foot keeps to its line, however long the company's name", () => {
    const company = { "zh-CN": "很长的公司名称".repeat(20), en: "" };
    const { frame } = arrange(view, "plan", "internal", { ...PLAIN_THEME, company });
    expect(textWidth(frame.foot, { size: NOTE })).toBeLessThanOrEqual(140);
  });

  test("a document of one page gets a second for a company's own words", () => {
    const onePage = { ...view, sheets: view.sheets.slice(0, 1) };
    expect(ids(arrange(onePage, "plan", "internal", { ...PLAIN_THEME, texts: [own] }))).toEqual([["a", "b"], ["own"]]);
  });
});
