import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "#locales/language.ts";
import type { Audience, DocumentDraft, DocumentKind } from "#report/documents/document-kind.ts";
import { jointPlan } from "#report/documents/joint-plan.ts";
import { review } from "#report/documents/review.ts";
import { PLAIN_THEME } from "#report/theme/theme.ts";
import type { DocumentView } from "#report/view/document/document-view.ts";
import type { Account } from "#workbook/account-book.ts";
import { INSIDE_WORDS } from "#test/support/inside-words.ts";
import { jointAccount, jointBook, largeJoint, SECRETS, signedAccount } from "#test/support/joint-book.ts";
import { readPdf, type ReadPdf } from "#test/support/read-pdf.ts";
import { AS_OF } from "#test/support/sample-book.ts";
import { testPrinter } from "#test/support/test-printer.ts";

const printer = testPrinter();

function drafts(account: Account, language: Language, audience: Audience, personal: boolean): readonly DocumentDraft[] {
  const options = { language, audience, personal, asOf: AS_OF, theme: PLAIN_THEME } as const;
  const made = (kind: DocumentKind) =>
    kind.drafts(jointBook, [account], { ...options, depth: kind.depths.includes("full") ? "full" : "brief" });
  return [review, jointPlan].flatMap(made);
}

async function printed(draft: DocumentDraft): Promise<ReadPdf> {
  const pdf = await printer.print(draft.write().render());
  if (!pdf.ok) throw new Error(JSON.stringify(pdf.fault));
  return readPdf(pdf.value);
}

const squeezed = (text: string) => text.replace(/\s/g, "");
const secretsIn = (text: string) => SECRETS.filter((secret) => squeezed(text).includes(squeezed(secret)));

describe.each(LANGUAGES)("customer's copies in %s", (language) => {
  test.each([
    ["with everything", jointAccount],
    ["with a signing alone", signedAccount],
  ])("hold no word and no value that stays inside: an account %s", async (_, account) => {
    const made = [true, false].flatMap((personal) => drafts(account, language, "customer", personal));
    expect(made.length).toBeGreaterThanOrEqual(4);
    for (const draft of made) {
      const { text, pages } = await printed(draft);
      expect(pages.length).toBeGreaterThan(0);
      expect(INSIDE_WORDS[language].exec(text)?.[0], `${draft.id}: ${text}`).toBeUndefined();
      expect(secretsIn(text)).toEqual([]);
      const { view } = draft.write();
      expect(secretsIn(JSON.stringify(view))).toEqual([]);
      expect(text).not.toContain(jointBook.file);
    }
  });

  test("the team's copies hold them, so that the words above could be seen", async () => {
    const texts = await Promise.all(drafts(jointAccount, language, "internal", true).map(printed));
    const whole = texts.map(({ text }) => text).join("\n");
    expect(whole).toMatch(INSIDE_WORDS[language]);
    expect(secretsIn(whole)).toEqual(
      expect.arrayContaining(["启衡", "挽留秘密措施", "摸清总裁预算底数", "内部风险秘"]),
    );
  });
});

const editions = LANGUAGES.flatMap((language) =>
  (["internal", "customer"] as const).map((audience) => [language, audience] as const),
);

test.each(editions)("page one ends on its page with any data, in %s, %s", async (language, audience) => {
  for (const account of [jointAccount, largeJoint, signedAccount]) {
    for (const draft of drafts(account, language, audience, true)) {
      const { sheets } = draft.write().view as DocumentView;
      const [first, second] = sheets;
      const title = (sheet: typeof first, at: number) =>
        squeezed(sheet?.bands.at(at)?.columns[0]?.section.subject ?? "");
      const { pages } = await printed(draft);
      expect(squeezed(pages[0] ?? ""), `${draft.id} ${draft.name}`).toContain(title(first, -1));
      if (second !== undefined) expect(squeezed(pages[1] ?? "").slice(0, 300)).toContain(title(second, 0));
    }
  }
});
