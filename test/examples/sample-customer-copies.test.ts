import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "#locales/language.ts";
import type { Audience, DocumentDraft, DocumentKind } from "#report/documents/document-kind.ts";
import { documents } from "#report/documents/documents.ts";
import { PLAIN_THEME } from "#report/theme/theme.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { INSIDE_WORDS } from "#test/support/inside-words.ts";
import { readPdf } from "#test/support/read-pdf.ts";
import { AS_OF } from "#test/support/sample-book.ts";
import { sampleWorkbook } from "#test/support/sample-documents.ts";
import { testPrinter } from "#test/support/test-printer.ts";

const printer = testPrinter();

function draftsOf(book: AccountBook, language: Language, audience: Audience): readonly DocumentDraft[] {
  const kinds = Object.values<DocumentKind>(documents).filter(({ audiences }) => audiences.includes(audience));
  return kinds.flatMap((kind) => {
    const depth = kind.depths.includes("full") ? "full" : "brief";
    return kind.drafts(book, book.accounts, {
      ...{ language, audience, depth, personal: true, asOf: AS_OF, theme: PLAIN_THEME },
    });
  });
}

async function textOf(draft: DocumentDraft): Promise<string> {
  const printed = await printer.print(draft.write().render());
  if (!printed.ok) throw new Error(JSON.stringify(printed.fault));
  return (await readPdf(printed.value)).text;
}

/** What the sample says of rivals, and texts that its team wrote for itself. */
function secretsOf({ team, accounts }: AccountBook): readonly string[] {
  const rivals = team.rivals.flatMap(({ name, shortName }) => [name, shortName]);
  const own = accounts.flatMap(({ customer, negotiations, churnSignals }) => [
    customer.topRisk,
    customer.executiveAsk,
    ...negotiations.flatMap(({ batna, otherBatna }) => [batna, otherBatna]),
    ...churnSignals.flatMap(({ action }) => action),
  ]);
  return [...rivals, ...own].filter((text) => text !== null).filter((text) => [...text].length >= 2);
}

const squeezed = (text: string) => text.replace(/\s/g, "");

describe.each(LANGUAGES)("the sample's customer copies in %s", (language) => {
  test("hold no word and no text that stays inside", async () => {
    const book = await sampleWorkbook(language);
    const drafts = draftsOf(book, language, "customer");
    const secrets = secretsOf(book);
    expect(drafts.length).toBeGreaterThan(30);
    expect(secrets.length).toBeGreaterThan(10);
    for (const draft of drafts) {
      const text = await textOf(draft);
      expect(INSIDE_WORDS[language].exec(text)?.[0], `${draft.name}: ${text}`).toBeUndefined();
      expect(
        secrets.filter((secret) => squeezed(text).includes(squeezed(secret))),
        draft.name,
      ).toEqual([]);
    }
  }, 180_000);

  test("would be caught: the same documents of the team hold them", async () => {
    const book = await sampleWorkbook(language);
    const account = book.accounts.filter(({ jointPlans }) => jointPlans.length > 0);
    const drafts = draftsOf({ ...book, accounts: account }, language, "internal");
    const text = (await Promise.all(drafts.slice(0, 12).map(textOf))).join("\n");
    expect(text).toMatch(INSIDE_WORDS[language]);
    expect(secretsOf(book).some((secret) => squeezed(text).includes(squeezed(secret)))).toBe(true);
  }, 120_000);
});
