import { expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import { renderDocument } from "#report/page/render-document.ts";
import { PLAIN_THEME } from "#report/theme/theme.ts";
import { negotiationView } from "#report/view/negotiation/negotiation-view.ts";
import { findSection } from "#test/support/find-section.ts";
import {
  bareNegotiation,
  closedAccount,
  issuesOf,
  negotiatingAccount,
  negotiatingBook,
} from "#test/support/negotiating-account.ts";
import { readPdf } from "#test/support/read-pdf.ts";
import { AS_OF } from "#test/support/sample-book.ts";
import { testPrinter } from "#test/support/test-printer.ts";

const printer = testPrinter();

const LONG = "第二代智能化能源管理与备件运维一体化框架合作协议 Extraordinarily long programme name ".repeat(3);
const large = negotiatingAccount(
  {
    name: LONG,
    lead: LONG,
    decider: LONG,
    expert: LONG,
    recorder: LONG,
    batna: LONG,
    otherBatna: LONG,
    opening: 8_765_432_100,
    target: 8_700_000_000,
    walkAway: 8_123_456_700,
    batnaValue: 8_000_000_000,
    otherWalkAway: 8_600_000_000,
    authorityLimit: 8_500_000_000,
  },
  {
    negotiationIssues: issuesOf(
      "N-1",
      Array.from({ length: 14 }, (_, index) => [
        `${LONG} ${index}`,
        "万元",
        [0.01 * (index + 1), 1000, 10],
        [0.01 * (14 - index), 20, 900],
        500,
      ]),
    ),
    concessionPlans: negotiatingAccount().concessionPlans.map((step) => ({
      ...step,
      condition: LONG,
      approvedBy: LONG,
    })),
  },
);
const accounts = { usual: negotiatingAccount(), closed: closedAccount, bare: bareNegotiation, large };
const cases = Object.entries(accounts).flatMap(([name, account]) =>
  LANGUAGES.map((language) => [name, language, account] as const),
);

test.each(cases)("page one of the %s negotiation in %s ends on its page", async (_, language, account) => {
  const [negotiation] = account.negotiations;
  if (negotiation === undefined) throw new Error("no negotiation");
  const view = negotiationView(negotiatingBook(account), account, negotiation, {
    language,
    asOf: AS_OF,
    personal: true,
    audience: "internal",
    depth: "brief",
    theme: PLAIN_THEME,
  });
  const printed = await printer.print(renderDocument(view));
  if (!printed.ok) throw new Error(JSON.stringify(printed.fault));
  const { pages } = await readPdf(printed.value);
  const squeezed = (text: string) => text.replace(/\s/g, "");
  const [first = "", second = ""] = pages.map(squeezed);
  expect(first).toContain(squeezed(findSection(view, "authority").subject));
  expect(first).not.toContain(squeezed(findSection(view, "preparation").subject));
  expect(second).toContain(squeezed(findSection(view, "preparation").subject));
  for (const page of pages) expect(squeezed(page)).toContain(squeezed(view.frame.mark));
});
