import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import { DOCUMENT_IDS, documents } from "#report/documents/documents.ts";
import type { DocumentKind } from "#report/documents/document-kind.ts";
import { heightOf } from "#report/view/document/fit/block.ts";import { bandBlock, pageHeight } from "#report/view/document/fit/fit-page.ts";
import { PAGE } from "#report/view/document/fit/metrics.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { openLayoutDesk, type LayoutDesk } from "#test/support/layout-desk.ts";
import { sampleDrafts, sampleWorkbook } from "#test/support/sample-documents.ts";

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

    const editions = DOCUMENT_IDS.flatMap((id) => {
      const kind: DocumentKind = documents[id];
      return kind.audiences.flatMap((audience) => kind.depths.map((depth) => ({ id, audience, depth })));
    });

    test.each(editions)("every $id ($audience, $depth) is as high as estimated and no wider than its page", async (edition) => {
      for (const draft of sampleDrafts(book, edition.id, { language, ...edition })) {
        const { view, render } = draft.write();
        const { bands, sheets, excess } = await desk.measure(render());
        expect(excess, `${draft.name}: too wide`).toBe(0);
        for (const [at, sheet] of view.sheets.entries()) {
          if (!sheet.onePage) continue;
          const [found = NaN, guessed] = [sheets[at], pageHeight(sheet, at === 0 ? view.headline : null)];
          if (process.env["TELL"]) console.log("TELL", language, edition.id, edition.audience, edition.depth, draft.name.slice(0, 20), at, found.toFixed(1), guessed.toFixed(1), (guessed - found).toFixed(1), JSON.stringify(bands[at].map((x)=>+x.toFixed(1))), JSON.stringify(sheet.bands.map((b)=>+heightOf(bandBlock(b), new Map()).toFixed(1))));
          expect(found, `${draft.name}, sheet ${at + 1}: ${found} mm`).toBeLessThanOrEqual(PAGE.height);
          expect(guessed, `${draft.name}, sheet ${at + 1}: ${found} mm`).toBeGreaterThanOrEqual(found);
        }
      }
    });
  });
});
