import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import type { RenderedReport } from "#report/page/rendered-report.ts";
import type { DocumentView } from "#report/view/document/document-view.ts";
import { pageHeight } from "#report/view/document/fit/fit-page.ts";
import { PAGE } from "#report/view/document/fit/metrics.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { openLayoutDesk, type LayoutDesk } from "#test/support/layout-desk.ts";
import { EDITIONS, sampleDrafts, sampleWorkbook } from "#test/support/sample-documents.ts";

/** mm that the estimate leaves to the browser. */
const ROUNDING = 1;
/** mm by which a closing quotation mark may hang over a line's end. */
const HANGING = 0.7;
const hasEmbedded = process.platform === "linux" && process.arch === "x64";

describe.skipIf(!hasEmbedded)("on paper", () => {
  let desk: LayoutDesk;
  beforeAll(async () => {
    desk = await openLayoutDesk();
  }, 240_000);
  afterAll(() => desk.close());

  describe.each(LANGUAGES)("in %s", (language) => {
    let book: AccountBook;
    beforeAll(async () => {
      book = await sampleWorkbook(language);
    });

    test.each(EDITIONS)(
      "every $id ($audience, $depth) is as high as estimated and no wider than its page",
      async (edition) => {
        for (const draft of sampleDrafts(book, edition.id, { language, ...edition })) {
          const { view, render } = draft.write() as { view: DocumentView; render: () => RenderedReport };
          const { sheets, excess } = await desk.measure(render());
          expect(excess, `${draft.name}: too wide`).toBeLessThan(HANGING);
          for (const [at, sheet] of view.sheets.entries()) {
            if (!sheet.onePage) continue;
            const [found = NaN, guessed] = [sheets[at], pageHeight(sheet, at === 0 ? view.headline : null)];
            expect(found, `${draft.name}, sheet ${at + 1}: ${found} mm`).toBeLessThanOrEqual(PAGE.height + ROUNDING);
            expect(guessed + ROUNDING, `${draft.name}, sheet ${at + 1}: ${found} mm`).toBeGreaterThanOrEqual(found);
          }
        }
      },
    );
  });

  test("what is wider than its page is seen", async () => {
    const page = (width: string): RenderedReport => ({
      lang: "zh-CN",
      title: "",
      body: `<main><div class="sheet one-page"><div style="width:${width};height:20mm"></div></div></main>`,
    });
    expect(await desk.measure(page("182mm"))).toEqual({ sheets: [expect.closeTo(20, 1)], excess: 0 });
    expect((await desk.measure(page("190mm"))).excess).toBeCloseTo(8, 0);
  });
});
