import { expect, test } from "vitest";
import { renderDocument } from "#report/page/render-document.ts";
import { sampleDocument } from "#test/support/sample-document.ts";

const { body, lang, title } = renderDocument(sampleDocument);

test("a document of every kind of part is placed as the golden page has it", async () => {
  expect({ lang, title }).toEqual({ lang: "zh-CN", title: "样例 <文档>" });
  await expect(body).toMatchFileSnapshot("../../golden/pages/document.html");
});

test("every text is escaped, pictures are markup", () => {
  expect(body).not.toMatch(/<script|<b>新能源|<可以>|李<四|<话>|澄清会 <b>/);
  expect(body.match(/<svg/g)).toHaveLength(10);
});

test("a part that lacks a field stops the document instead of leaving a hole", () => {
  const [sheet] = sampleDocument.sheets;
  const [band] = sheet?.bands ?? [];
  const [column] = band?.columns ?? [];
  if (!sheet || !band || !column) throw new Error("the sample has no part");
  const broken = { ...column, section: { ...column.section, parts: [{ kind: "text", tone: "plain", lines: null }] } };
  const view = { ...sampleDocument, sheets: [{ ...sheet, bands: [{ ...band, columns: [broken] }] }] };
  expect(() => renderDocument(view as unknown as typeof sampleDocument)).toThrow(/text/);
});
