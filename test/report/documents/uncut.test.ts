import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import type { DocumentView } from "#report/view/document/document-view.ts";
import { cutsOn, pageHeight } from "#report/view/document/fit/fit-page.ts";
import { PAGE } from "#report/view/document/fit/metrics.ts";
import { EDITIONS, sampleDrafts, sampleWorkbook } from "#test/support/sample-documents.ts";

/** mm that an estimate may be off: it is never less than what is found. */
const ROUNDING = 1;

describe.each(LANGUAGES)("pages of the sample's documents in %s", async (language) => {
  const book = await sampleWorkbook(language);

  test.each(EDITIONS)("cut no text: $id, $audience, $depth", ({ id, audience, depth }) => {
    const pages = sampleDrafts(book, id, { language, audience, depth }).flatMap(({ name, write }) => {
      const { sheets, headline } = write().view as DocumentView;
      return sheets.flatMap((sheet, at) =>
        sheet.onePage ? [{ name, at, sheet, above: at === 0 ? headline : null }] : [],
      );
    });

    const cut = pages.filter(({ sheet, above }) => cutsOn(sheet, above) > 0);
    const over = pages.filter(({ sheet, above }) => pageHeight(sheet, above) > PAGE.height + ROUNDING);

    expect(pages.length).toBeGreaterThan(0);
    expect(cut.map(({ name, at }) => `${name}, page ${at + 1}`)).toEqual([]);
    expect(over.map(({ name, at }) => `${name}, page ${at + 1}`)).toEqual([]);
  });
});
