import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import { DOCUMENT_IDS, documents } from "#report/documents/documents.ts";
import type { DocumentKind } from "#report/documents/document-kind.ts";
import { pageShell } from "#report/page/page-shell.ts";
import { embeddedBrowser } from "#report/print/embedded-browser.ts";
import { openPrinter, type Printer } from "#report/print/printer.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { openPictureDesk, type PictureDesk } from "#test/support/picture-desk.ts";
import { sampleDrafts, sampleWorkbook } from "#test/support/sample-documents.ts";

/* Page one of every kind of document as a picture. Beside the golden one may differ what two machines draw differently. */
const MOST_DIFFERENT = 0.002;
const GOLDEN = join(import.meta.dirname, "../golden/pictures");
const FOUND = "out/pictures";
const hasEmbedded = process.platform === "linux" && process.arch === "x64";

describe.skipIf(!hasEmbedded)("page one as a picture", () => {
  let printer: Printer;
  let desk: PictureDesk;

  beforeAll(async () => {
    const embedded = await embeddedBrowser();
    if (!embedded.ok) throw new Error(JSON.stringify(embedded.fault));
    const opened = await openPrinter({ shell: pageShell(), asOf: "2026-06-30", browser: embedded.value.path });
    if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
    printer = opened.value;
    desk = await openPictureDesk();
  }, 240_000);

  afterAll(async () => {
    await printer.close();
    await desk.close();
  });

  async function printed(html: Parameters<Printer["print"]>[0]): Promise<Uint8Array> {
    const pdf = await printer.print(html);
    if (!pdf.ok) throw new Error(JSON.stringify(pdf.fault));
    return pdf.value;
  }

  describe.each(LANGUAGES)("in %s", (language) => {
    let book: AccountBook;
    beforeAll(async () => {
      book = await sampleWorkbook(language);
    });

    const editions = DOCUMENT_IDS.flatMap((id) => {
      const kind: DocumentKind = documents[id];
      return kind.audiences.map((audience) => ({ id, audience, name: `${id}.${audience}.${language}.webp` }));
    });

    test.each(editions)("$name", async ({ id, audience, name }) => {
      const [first] = sampleDrafts(book, id, { language, audience, depth: "brief" });
      if (first === undefined) throw new Error(`The sample gives no ${id}.`);
      const picture = await desk.draw(await printed(first.write().render()), 1);
      const golden = join(GOLDEN, name);
      if (process.env["UPDATE_GOLDEN"] === "1") {
        writeFileSync(golden, picture, "base64");
        return;
      }
      const { share, shown } = await desk.compare(readFileSync(golden, "base64"), picture);
      if (share <= MOST_DIFFERENT) return;
      mkdirSync(FOUND, { recursive: true });
      writeFileSync(join(FOUND, name), picture, "base64");
      writeFileSync(join(FOUND, `difference.${name}`), shown, "base64");
      expect.fail(
        `${(share * 100).toFixed(2)} % of test/golden/pictures/${name} differs; see ${FOUND}. If this is meant: UPDATE_GOLDEN=1.`,
      );
    });
  });

  test("a word in another place is seen", async () => {
    const page = (margin: string) => ({
      lang: "zh-CN",
      title: "",
      body: `<h1 style="margin-left:${margin}">谁来办</h1>`,
    });
    const [one, same, moved] = await Promise.all(["10mm", "10mm", "14mm"].map((margin) => printed(page(margin))));
    if (!one || !same || !moved) throw new Error("three pages");
    const picture = await desk.draw(one, 1);
    expect((await desk.compare(picture, await desk.draw(same, 1))).share).toBe(0);
    expect((await desk.compare(picture, await desk.draw(moved, 1))).share).toBeGreaterThan(0);
  });
});
