import type { Standing } from "#charts/status-mark.ts";
import type { ExpiryState } from "#core/codes/results/tender.ts";
import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, note, numbers, row, section, table, text, words as column } from "../document/make-part.ts";
import { dateText, markOf, paragraph, sourcesText, tableName } from "../report-context.ts";
import type { TenderFacts } from "../facts/tender-facts.ts";
import { tenderFigures } from "../facts/tender-figures.ts";

const STANDING: Readonly<Record<ExpiryState, Standing>> = { EXPIRED: "bad", EXPIRING: "warn", VALID: "good" };

/** Documents of the library, those that end first in front, as they will be on the day of the deadline. */
export function documentsSection(context: AccountContext, facts: TenderFacts): SectionView {
  const { catalogue, format, words } = context;
  const { rows, expiries } = facts;
  const { subject, title, columns, days, undated, enter } = catalogue.documents.tender.documents;
  if (expiries.length === 0) {
    const where = enter(words.table(tableName(context, "bidDocuments")));
    return section("documents", subject, title.none, [text(where)]);
  }
  const heads = [
    column(columns.document),
    column(columns.kind, 25, true),
    column(columns.until, 21),
    numbers(columns.left, 19),
    column(columns.state, 24, true),
    column(columns.owner, 22),
    column(columns.place, 24),
  ];
  const lines = expiries.map(({ document, expiry }) =>
    row([
      document.document,
      document.kind === null ? words.none : catalogue.codes.bidDocumentKind[document.kind],
      dateText(context, document.validUntil),
      days(format.count(expiry.daysLeft)),
      cell(catalogue.codes.expiryState[expiry.state], { mark: markOf(context, STANDING[expiry.state]) }),
      document.owner ?? words.none,
      document.place ?? words.none,
    ]),
  );
  const without = rows.documents.length - expiries.length;
  const notes = paragraph(context, [
    without > 0 ? undated(format.count(without)) : null,
    sourcesText(context, [["TEND-10", "own"]]),
  ]);
  return section("documents", subject, titleOf(context, facts), [table(heads, lines), note(notes)]);
}

function titleOf({ asOf, catalogue, format }: AccountContext, facts: TenderFacts): string {
  const { title } = catalogue.documents.tender.documents;
  const { expired, expiring } = tenderFigures(facts, asOf);
  if (expired > 0) return title.expired(format.count(expired));
  return expiring > 0 ? title.expiring(format.count(expiring)) : title.valid(format.count(facts.expiries.length));
}
