import type { SerialDate } from "#core/calendar/serial-date.ts";
import { documentExpiry } from "#core/tender/document-expiry.ts";
import { formats } from "#locales/format.ts";
import type { Language } from "#locales/language.ts";
import { tenderWords } from "#locales/tender-words.ts";
import { workingWords } from "#locales/working-words.ts";
import { tenderStage } from "#report/view/facts/tender-stage.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { rowKey } from "../../book/rows-of.ts";
import { dueChip } from "../../shared/due-chip.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { Overview, OverviewSection } from "../../shared/overview.ts";
import { expiryChip } from "./expiry-chip.ts";

/** The tenders of an account, and the team's library of documents with what expires. */
export function tendersView(book: AccountBook, account: Account, today: SerialDate, language: Language): Overview {
  const { list } = tenderWords(language);
  const { tenders } = account;
  const stages = tenders.map((tender) => tenderStage(tender, today));
  const open = stages.filter((stage) => stage === "BIDDING").length;
  const count = (number: number) => String(number);
  return {
    subject: list.subject(formats(language, 0).date(today)),
    message: tenders.length === 0 ? list.none : open === 0 ? list.quiet : list.open(count(open)),
    figures: [
      { label: list.figures.open, value: count(open) },
      { label: list.figures.waiting, value: count(stages.filter((stage) => stage === "WAITING").length) },
      { label: list.figures.won, value: count(tenders.filter(({ state }) => state === "WON").length) },
    ],
    sections: [listSection(account, today, language), librarySection(book, today, language)],
  };
}

const RANKS = { BIDDING: 0, WAITING: 1, ENDED: 2 } as const;

function listSection(account: Account, today: SerialDate, language: Language): OverviewSection {
  const { list } = tenderWords(language);
  const { codes, pane } = workingWords(language);
  const { date } = formats(language, 0);
  const rankOf = (tender: Row<"tenders">) => RANKS[tenderStage(tender, today)] * 1e6 + (tender.deadline ?? 0);
  const rows = account.tenders.toSorted((one, other) => rankOf(one) - rankOf(other));
  return {
    key: "tenders",
    title: list.title,
    lead: rows.length === 0 ? list.empty : undefined,
    records: rows.map((tender, at) => ({
      key: String(at),
      name: tender.name,
      reason: tender.deadline === null ? list.noDue : list.due(date(tender.deadline)),
      chip:
        tenderStage(tender, today) === "BIDDING" && tender.deadline !== null
          ? dueChip(tender.deadline, today, pane)
          : { standing: "plain", text: tender.state === null ? list.noState : codes.tenderState[tender.state] },
      route: { screen: "tender", account: account.name, tender: rowKey(account, "tenders", tender) },
    })),
    add: { table: "tenders", account: account.name },
  };
}

/** Certificates, licences and references, what expires first (TEND-10). */
function librarySection({ team, parameters }: AccountBook, today: SerialDate, language: Language): OverviewSection {
  const { list } = tenderWords(language);
  const rows = team.bidDocuments.toSorted((one, other) => (one.validUntil ?? 1e9) - (other.validUntil ?? 1e9));
  return {
    key: "library",
    title: list.library,
    lead: rows.length === 0 ? list.libraryEmpty : undefined,
    records: rows.map((row, at): LinkedRow => {
      const { codes, pane } = workingWords(language);
      const expiry = row.validUntil === null ? null : documentExpiry(row.validUntil, today, parameters);
      const said = [row.kind === null ? null : codes.bidDocumentKind[row.kind], row.owner];
      return {
        key: String(at),
        name: row.document,
        number: row.validUntil === null ? undefined : formats(language, 0).date(row.validUntil),
        reason: said.filter((part) => part !== null).join(pane.shell.dot),
        chip: expiry === null ? { standing: "plain", text: list.noExpiry } : expiryChip(expiry, list),
        route: recordRoute({ account: null, rows: team }, "bidDocuments", row),
      };
    }),
    add: { table: "bidDocuments", account: null },
    notes: [list.libraryNote(String(parameters["bid.libraryAlert"]))],
  };
}
