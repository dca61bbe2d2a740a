import { beforeAll, expect, test } from "vitest";
import { documents, type DocumentId } from "#report/documents/documents.ts";
import { PLAIN_THEME } from "#report/theme/theme.ts";
import { AS_OF } from "#test/support/sample-book.ts";
import { sampleWorkbook } from "#test/support/sample-documents.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { chooseDocuments } from "../../src/cli/choose-documents.ts";
import type { MakeOptions } from "../../src/cli/options.ts";

let book: AccountBook;
beforeAll(async () => {
  book = await sampleWorkbook("zh-CN");
});

const ALL = Object.keys(documents) as DocumentId[];
const OPTIONS: MakeOptions = {
  lang: "zh-CN",
  asOf: AS_OF,
  audience: "internal",
  depth: "brief",
  include: [],
  output: "documents",
  account: [],
  format: "pdf",
  resume: false,
  watch: false,
  quiet: false,
  json: false,
};

function chosen(kinds: readonly DocumentId[], options: Partial<MakeOptions>) {
  const found = chooseDocuments(kinds, book, book.accounts, { ...OPTIONS, ...options }, PLAIN_THEME);
  return found.ok ? [...new Set(found.value.map(({ kind }) => kind))].sort() : found.fault.exit;
}

test.each<[why: string, kinds: readonly DocumentId[], options: Partial<MakeOptions>, expected: unknown]>([
  ["a workbook that holds everything gives all of them", ALL, {}, ALL.toSorted()],
  ["in full too: those of one depth come in it", ALL, { depth: "full" }, ALL.toSorted()],
  ["customers are given what is for them, in whatever depth", ALL, { audience: "customer" }, ["joint-plan", "review"]],
  ["and in full", ALL, { audience: "customer", depth: "full" }, ["joint-plan", "review"]],
  ["a single one that has no full edition is refused rather than made in another", ["tender"], { depth: "full" }, 2],
  ["so is one that is not for customers", ["plan"], { audience: "customer" }, 2],
])("%s", (_, kinds, options, expected) => {
  expect(chosen(kinds, options)).toEqual(expected);
});
