import { beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import type { Audience, Depth } from "#report/documents/document-kind.ts";
import type { DocumentId } from "#report/documents/documents.ts";
import { renderDocument } from "#report/page/render-document.ts";
import type { RenderedReport } from "#report/page/rendered-report.ts";
import { PLAIN_THEME } from "#report/theme/theme.ts";
import { compareBooks } from "#report/view/diff/diff-view.ts";
import { diffDocument } from "#report/view/diff/document/diff-document.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { expectGolden } from "#test/support/expect-golden.ts";
import { sampleDrafts, sampleWorkbook } from "#test/support/sample-documents.ts";
import { tagFaults } from "#test/support/tag-faults.ts";
import { tagLines, tagsOf } from "#test/support/tag-tree.ts";
import { testPrinter } from "#test/support/test-printer.ts";
import { NEW_DAY, newBook, OLD_DAY, oldBook } from "./view/diff/story.ts";

/* What assistive technology is told of a document of each kind: every text with its tag, in the order of reading. */

const hasEmbedded = process.platform === "linux" && process.arch === "x64";

type Edition = readonly [name: string, id: DocumentId, audience: Audience, depth: Depth, meeting: string | null];

/** The first of the sample's documents; of the meetings one of each kind. */
const EDITIONS: readonly Edition[] = [
  ["plan", "plan", "internal", "brief", null],
  ["plan-full", "plan", "internal", "full", null],
  ["portfolio", "portfolio", "internal", "brief", null],
  ["portfolio-full", "portfolio", "internal", "full", null],
  ["negotiate", "negotiate", "internal", "brief", null],
  ["negotiate-full", "negotiate", "internal", "full", null],
  ["visit", "visit", "internal", "brief", null],
  ["records", "records", "internal", "brief", null],
  ["tender", "tender", "internal", "brief", null],
  ...(["internal", "customer"] as const).flatMap((audience): readonly Edition[] => [
    ...["D180", "D450", "D900"].map((kind): Edition => [
      `review-${kind}.${audience}`,
      "review",
      audience,
      "full",
      kind,
    ]),
    [`joint-plan.${audience}`, "joint-plan", audience, "brief", null],
  ]),
];

describe.skipIf(!hasEmbedded).each(LANGUAGES)("texts and tags in %s", (language) => {
  const printer = testPrinter();
  let book: AccountBook;
  beforeAll(async () => {
    book = await sampleWorkbook(language);
  });

  async function expectTags(name: string, report: RenderedReport): Promise<void> {
    const printed = await printer.print(report);
    if (!printed.ok) throw new Error(JSON.stringify(printed.fault));
    const pages = await tagsOf(printed.value);
    expectGolden(`tags/${name}.${language}.txt`, tagLines(pages));
    expect(tagFaults(pages)).toEqual([]);
  }

  test.each(EDITIONS)("of %s", async (name, id, audience, depth, meeting) => {
    const drafts = sampleDrafts(book, id, { language, audience, depth });
    const draft = drafts.find((one) => meeting === null || one.id.split(" ").includes(meeting));
    if (draft === undefined) throw new Error(`The sample gives no ${name}.`);
    await expectTags(name, draft.write().render());
  });

  test("of a comparison", async () => {
    const options = { language, personal: false, accounts: [], asOf: NEW_DAY, asOfOld: OLD_DAY };
    await expectTags("diff", renderDocument(diffDocument(compareBooks(oldBook, newBook, options), PLAIN_THEME)));
  });
});
