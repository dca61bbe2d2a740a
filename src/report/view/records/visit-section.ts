import { columnLabel } from "../column-label.ts";
import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import { note, section } from "../document/make-part.ts";
import type { ChecksPart, SignaturesPart } from "../document/part.ts";
import { sourcesText } from "../report-context.ts";
import type { RecordedVisit } from "./recorded-visit.ts";
import { visitFields } from "./visit-fields.ts";

/** One visit as a filed form: what was said and agreed, what comes next, what the record lacks, places to sign. */
export function visitSection(context: AccountContext, recorded: RecordedVisit): SectionView {
  const { catalogue, format } = context;
  const { visit: words, signatures } = catalogue.documents.records;
  const { visit, followUp } = recorded;
  const { author, manager, date } = signatures;
  const mode = visit.mode === null ? words.meeting : catalogue.codes.visitMode[visit.mode];
  const title = words.title(format.date(visit.date), mode, followUpState(context, followUp));
  const signed: SignaturesPart = {
    kind: "signatures",
    signatures: [author, manager].map((name) => ({ name, date })),
  };
  return section("visit", words.subject(visit.visitId ?? words.noNumber), title, [
    { kind: "fields", fields: visitFields(context, recorded) },
    { kind: "checks", across: 2, checks: checksOf(context, recorded) },
    note(sourcesText(context, [["REC-1", "seed", "own"]])),
    signed,
  ]);
}

function followUpState({ catalogue, format }: AccountContext, followUp: RecordedVisit["followUp"]): string {
  const { followUp: words } = catalogue.documents.records.visit;
  if (followUp === null) return words.OPEN;
  return followUp.state === "OVERDUE" ? words.OVERDUE(format.count(followUp.daysOverdue)) : words[followUp.state];
}

function checksOf(context: AccountContext, recorded: RecordedVisit): ChecksPart["checks"] {
  const { catalogue, format, words: report } = context;
  const { checks: words } = catalogue.documents.records.visit;
  const { visit, open, share, followUp } = recorded;
  const names = open.map((column) => columnLabel(context.language, "visits", column));
  const isFollowed = followUp?.state === "DONE" || followUp?.state === "LATE";
  return [
    open.length === 0
      ? { state: "done", text: words.complete, note: null }
      : { state: "open", text: words.missing(format.ratio(share), names.join(report.list)), note: null },
    { state: isFollowed ? "done" : "open", text: words.followedUp, note: null },
    enteredCheck(context, recorded),
    visit.visitorLevel === null
      ? { state: "unknown", text: words.supervisor, note: words.noLevel }
      : recorded.visitorLow
        ? { state: "open", text: words.supervisor, note: words.low(catalogue.codes.ourLevel[visit.visitorLevel]) }
        : { state: "done", text: words.supervisor, note: null },
  ];
}

function enteredCheck({ catalogue, format }: AccountContext, { visit, enteredLate }: RecordedVisit) {
  const { checks: words } = catalogue.documents.records.visit;
  if (visit.enteredAt === null) return { state: "unknown", text: words.intime, note: words.unknown } as const;
  const late = words.late(format.date(visit.enteredAt));
  return { state: enteredLate ? "open" : "done", text: words.intime, note: enteredLate ? late : null } as const;
}
