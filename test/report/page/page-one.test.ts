import { expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import { renderDocument } from "#report/page/render-document.ts";
import { planView } from "#report/view/plan/plan-view.ts";
import {
  AS_OF,
  bareAccount,
  hostileAccount,
  largeAccount,
  richAccount,
  sampleBook,
} from "#test/support/sample-book.ts";
import { findSection, partsOf } from "#test/support/find-section.ts";
import { readPdf } from "#test/support/read-pdf.ts";
import { testPrinter } from "#test/support/test-printer.ts";

const printer = testPrinter();

const accounts = { rich: richAccount, large: largeAccount, hostile: hostileAccount, bare: bareAccount };
const cases = Object.entries(accounts).flatMap(([name, account]) =>
  LANGUAGES.map((language) => [name, language, account] as const),
);

test.each(cases)("of the %s account in %s is exactly one page", async (_, language, account) => {
  const view = planView(sampleBook, account, { language, asOf: AS_OF, personal: true });
  const printed = await printer.print(renderDocument(view));
  if (!printed.ok) throw new Error(JSON.stringify(printed.fault));
  const { pages } = await readPdf(printed.value);
  const [first = "", second = ""] = pages.map((page) => page.replace(/\s/g, ""));
  const squeezed = (text: string) => text.replace(/\s/g, "");
  const actions = findSection(view, "actions").parts;
  const [under] = partsOf(actions, "text");
  const last = under?.text ?? partsOf(actions, "table")[0]?.rows.at(-1)?.cells[4]?.text ?? "";
  expect(last).not.toBe("");
  expect(first).toContain(squeezed(last));
  expect(first).not.toContain(squeezed(findSection(view, "tier").title));
  expect(second).toContain(squeezed(findSection(view, "value").title));
  // Head and foot of every sheet.
  for (const [index, page] of pages.entries()) {
    expect(squeezed(page)).toContain(squeezed(view.frame.mark));
    expect(squeezed(page)).toContain(
      squeezed(`${view.frame.page.before}${index + 1}${view.frame.page.between}${pages.length}`),
    );
  }
});

test.each(cases)("and a brief plan of the %s account in %s is two pages", async (_, language, account) => {
  const view = planView(sampleBook, account, { language, asOf: AS_OF, personal: true, depth: "brief" });
  const printed = await printer.print(renderDocument(view));
  if (!printed.ok) throw new Error(JSON.stringify(printed.fault));
  const { pages } = await readPdf(printed.value);
  expect(pages).toHaveLength(2);
  expect(pages[1]?.replace(/\s/g, "")).toContain(findSection(view, "gaps").title.replace(/\s/g, ""));
});
