import { beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import type { Audience, Depth } from "#report/documents/document-kind.ts";
import type { DocumentId } from "#report/documents/documents.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { expectGolden } from "#test/support/expect-golden.ts";
import { sampleDrafts, sampleWorkbook } from "#test/support/sample-documents.ts";
import { tagFaults } from "#test/support/tag-faults.ts";
import { tagLines, tagsOf } from "#test/support/tag-tree.ts";
import { testPrinter } from "#test/support/test-printer.ts";

/* What assistive technology is told of a document of each kind: every text with its tag, in the order of reading. */

const hasEmbedded = process.platform === "linux" && process.arch === "x64";

type Edition = readonly [name: string, id: DocumentId, audience: Audience, depth: Depth, draft?: string];

/** The first of the sample's documents; of the meetings one of each kind. */
const EDITIONS: readonly Edition[] = [
  ["plan", "plan", "internal", "brief"],
  ["plan-full", "plan", "internal", "full"],
  ["portfolio", "portfolio", "internal", "brief"],
  ["portfolio-full", "portfolio", "internal", "full"],
  ["negotiate", "negotiate", "internal", "brief"],
  ["negotiate-full", "negotiate", "internal", "full"],
  ["visit", "visit", "internal", "brief"],
  ["records", "records", "internal", "brief"],
  ["tender", "tender", "internal", "brief"],
  ...(["internal", "customer"] as const).flatMap((audience): readonly Edition[] => [
    ...["D180", "D450", "D900"].map((kind): Edition => [
      `review-${kind}.${audience}`,
      "review",
      audience,
      "full",
      kind,
    ]),
    [`joint-plan.${audience}`, "joint-plan", audience, "brief"],
  ]),
];

describe.skipIf(!hasEmbedded).each(LANGUAGES)("texts and tags in %s", (language) => {
  const printer = testPrinter();
  let book: AccountBook;
  beforeAll(async () => {
    book = await sampleWorkbook(language);
  });

  test.each(EDITIONS)("of %s", async (name, id, audience, depth, kind) => {
    const drafts = sampleDrafts(book, id, { language, audience, depth });
    const draft = drafts.find((one) => kind === undefined || one.id.split(" ").includes(kind));
    if (draft === undefined) throw new Error(`The sample gives no ${name}.`);
    const printed = await printer.print(draft.write().render());
    if (!printed.ok) throw new Error(JSON.stringify(printed.fault));
    const pages = await tagsOf(printed.value);
    expect(tagFaults(pages)).toEqual([]);
    expectGolden(`tags/${name}.${language}.txt`, tagLines(pages));
  });
});
