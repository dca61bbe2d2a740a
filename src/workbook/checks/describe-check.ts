import { isoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { catalogue, type Catalogue } from "#locales/catalogue.ts";
import type { Language } from "#locales/language.ts";
import type { Problem } from "../issue.ts";
import { tableName } from "../table-name.ts";
import type { CheckCode, CheckProblem } from "./check-problem.ts";

/** What a rule found, in one sentence without its advice; `more` is how many of the kind the sheet has besides. */
export function describeCheck(problem: CheckProblem, more: number, language: Language): string {
  const { checks } = catalogue(language);
  const describe = sentences[problem.code] as Sentence<CheckProblem>;
  const text = describe(problem, checks.problems, language);
  return more === 0 ? text : checks.more(text, count(more));
}

/** Whether a rule found it, and not the reader. */
export function isCheckProblem(problem: Problem): problem is CheckProblem {
  return problem.code in sentences;
}

type Words = Catalogue["checks"]["problems"];
type Sentence<P> = (problem: P, words: Words, language: Language) => string;

const sentences: { readonly [Code in CheckCode]: Sentence<Extract<CheckProblem, { code: Code }>> } = {
  "account-similar": ({ found, name, other }, words) => words.accountSimilar(found, name, other),
  "person-twice": ({ found, other }, words) => words.personTwice(found, other),
  "person-elsewhere": ({ found, other }, words) => words.personElsewhere(found, other),
  "opportunity-twice": ({ found, other }, words) => words.opportunityTwice(found, other),
  "row-twice": ({ other }, words) => words.rowTwice(other),
  "spelling-split": ({ header, found, likely, isListed, ...counts }, words) =>
    isListed
      ? words.spellingListed(header, found, count(counts.count), likely)
      : words.spellingSplit(header, found, count(counts.count), likely, count(counts.likelyCount)),
  "spelling-rare": ({ header, found, likely, ...counts }, words) =>
    words.spellingRare(header, found, count(counts.count), likely, count(counts.likelyCount)),
  "word-misspelt": ({ header, found, likely, ...counts }, words) =>
    words.wordMisspelt(header, found, count(counts.count), likely),
  "reference-unknown": ({ header, found, table, nearest, ...counts }, words, language) =>
    words.referenceUnknown(header, found, tableName(table, language), nearest, count(counts.count)),
  "reference-cycle": ({ header, others }, words, language) =>
    others.length === 0 ? words.referenceSelf(header) : words.referenceCycle(header, listed(others, language)),
  "dates-reversed": ({ header, date, earlier, earlierDate }, words) =>
    words.datesReversed(header, dateText(date), earlier, dateText(earlierDate)),
  "date-ahead": ({ header, date }, words) => words.dateAhead(header, dateText(date)),
  "signing-overdue": ({ date, days }, words) => words.signingOverdue(isoDate(date), count(days)),
  "follow-up-overdue": ({ header, date, days }, words) => words.followUpOverdue(header, dateText(date), count(days)),
  "receivable-overdue": ({ date, days, amount }, words) =>
    words.receivableOverdue(isoDate(date), count(days), money(amount)),
  "level-unproved": ({ header, cells, ...counts }, words, language) =>
    words.levelUnproved(header, count(counts.count), listed(cells, language)),
  "level-undated": ({ header, cells, ...counts }, words, language) =>
    words.levelUndated(header, count(counts.count), listed(cells, language)),
  "level-lowered": ({ header, present }, words) => words.levelLowered(header, present),
  "decider-missing": ({ account, opportunities }, words) => words.deciderMissing(account, count(opportunities)),
  "contact-stale": ({ account, of, limit, ...counts }, words) =>
    words.contactStale(account, count(counts.count), count(of), count(limit)),
  "step-stale": ({ days, limit }, words) => words.stepStale(count(days), count(limit)),
  "dossier-stale": ({ days, limit }, words) => words.dossierStale(count(days), count(limit)),
  "weights-off": ({ header, sum, ...counts }, words) => words.weightsOff(header, percent(sum), count(counts.count)),
  "parameters-omitted": ({ functions, changed, ...counts }, words, language) => {
    const { parameters } = catalogue(language);
    const names = changed.map((id) => parameters[id]);
    return words.parametersOmitted(listed(functions, language), listed(names, language), count(counts.count));
  },
  "sensitive-column": ({ header }, words) => words.sensitiveColumn(header),
  "closing-undated": ({ header, status }, words, language) =>
    words.closingUndated(header, catalogue(language).codes.status[status]),
  "owner-missing": ({ header, cells, ...counts }, words, language) =>
    words.ownerMissing(header, count(counts.count), listed(cells, language)),
  "record-incomplete": ({ header, of, cells, ...counts }, words, language) =>
    words.recordIncomplete(header, count(counts.count), count(of), listed(cells, language)),
  "amount-exceeds": ({ header, amount, other, limit }, words) =>
    words.amountExceeds(header, money(amount), other, money(limit)),
};

function count(number: number): string {
  return number.toLocaleString("en-US");
}

function money(amount: number): string {
  return amount.toLocaleString("en-US", { maximumFractionDigits: 2 });
}

function percent(share: number): string {
  return `${(share * 100).toLocaleString("en-US", { maximumFractionDigits: 1 })}%`;
}

function dateText(date: SerialDate | null): string | null {
  return date === null ? null : isoDate(date);
}

// A long list says no more than its beginning.
const LISTED = 5;

function listed(texts: readonly string[], language: Language): string {
  const separator = catalogue(language).issues.listSeparator;
  return texts.slice(0, LISTED).join(separator) + (texts.length > LISTED ? "…" : "");
}
