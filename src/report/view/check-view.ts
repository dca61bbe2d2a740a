import { isoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { plain } from "#charts/svg.ts";
import { catalogue, type Catalogue } from "#locales/catalogue.ts";
import type { Language } from "#locales/language.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { cellRanges } from "#workbook/checks/cell-ranges.ts";
import { groupsBy } from "#workbook/checks/groups.ts";
import { whatIsWrong } from "#workbook/describe-issue.ts";
import { SEVERITIES, type Issue, type ProblemCode } from "#workbook/issue.ts";
import { severityMark } from "./severity-mark.ts";

/** The page of `kam check`: finished texts, the rules with errors first. */
export interface CheckView {
  readonly language: Language;
  readonly documentTitle: string;
  readonly file: string;
  readonly who: readonly string[];
  /** Whether personal values are shown. */
  readonly privacy: string;
  readonly title: string;
  readonly tally: readonly TallyView[];
  /** Radio buttons that show one severity or one sheet only; the first of each shows all. */
  readonly filters: readonly FilterView[];
  readonly columns: Catalogue["checks"]["page"]["columns"];
  readonly words: Pick<Catalogue["checks"]["page"], "why" | "advice">;
  readonly groups: readonly CheckGroupView[];
  readonly foot: string;
}

export interface TallyView {
  readonly mark: string;
  readonly label: string;
  readonly count: string;
}

export interface FilterView {
  readonly name: "severity" | "sheet";
  readonly label: string;
  readonly choices: readonly ChoiceView[];
}

export interface ChoiceView {
  /** "all", or what the items are marked with. */
  readonly key: string;
  readonly label: string;
  readonly count: string;
  readonly isFirst: boolean;
}

/** The issues of one rule and one severity. */
export interface CheckGroupView {
  readonly rule: ProblemCode;
  readonly mark: string;
  readonly title: string;
  readonly count: string;
  readonly severity: Issue["severity"];
  readonly why: string;
  readonly advice: string;
  /** Whether the list is unfolded when the page opens. */
  readonly isOpen: boolean;
  readonly items: readonly CheckItemView[];
}

export interface CheckItemView {
  readonly sheetKey: string;
  readonly sheet: string;
  /** A1:A5 and A9, or that the whole sheet is meant. */
  readonly cells: string;
  readonly what: string;
}

export interface CheckSetting {
  readonly language: Language;
  readonly asOf: SerialDate;
  readonly personal: boolean;
}

export function checkView(book: AccountBook, issues: readonly Issue[], setting: CheckSetting): CheckView {
  const { language, asOf, personal } = setting;
  const { checks } = catalogue(language);
  const words = checks.page;
  const sheets = groupsBy(issues, ({ sheet }) => sheet);
  const keys = new Map([...sheets.keys()].map((sheet, index) => [sheet, String(index)]));
  return {
    language,
    documentTitle: words.title(plain(book.file)),
    file: plain(book.file),
    who: [words.accounts(numberText(book.accounts.length)), words.subject(isoDate(asOf))],
    privacy: personal ? words.personal : words.private,
    title: titleOf(issues, sheets, words),
    tally: SEVERITIES.map((severity) => ({
      mark: severityMark(severity, checks.severity[severity]),
      label: words.counts[severity],
      count: numberText(countOf(issues, severity)),
    })),
    filters: filtersOf(issues, sheets, keys, words),
    columns: words.columns,
    words,
    groups: groupsOf(issues, keys, language),
    foot: words.foot,
  };
}

/** How many there are, those included that a rule found and did not list. */
export function countOf(issues: readonly Issue[], severity?: Issue["severity"]): number {
  const counted = issues.filter((issue) => severity === undefined || issue.severity === severity);
  return counted.reduce((sum, { more }) => sum + 1 + (more ?? 0), 0);
}

type PageWords = Catalogue["checks"]["page"];

function titleOf(issues: readonly Issue[], sheets: SheetIssues, words: PageWords): string {
  const serious = worstOf(issues);
  if (serious === undefined) return words.clean;
  const counts = [...sheets].map(([sheet, own]) => ({ sheet, count: countOf(own, serious) }));
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best));
  const total = countOf(issues, serious);
  const { all, most: mostly, spread } = words.where;
  const sheetsWith = numberText(counts.filter(({ count }) => count > 0).length);
  const isMost = most.count > total / 2;
  const where = most.count === total ? all(plain(most.sheet)) : isMost ? mostly(plain(most.sheet)) : spread(sheetsWith);
  return words.message[serious](numberText(total), where);
}

type SheetIssues = ReadonlyMap<string, readonly Issue[]>;

function filtersOf(
  issues: readonly Issue[],
  sheets: SheetIssues,
  keys: ReadonlyMap<string, string>,
  words: PageWords,
): readonly FilterView[] {
  const all = { key: "all", label: words.all, count: numberText(countOf(issues)), isFirst: true };
  const severities = SEVERITIES.filter((severity) => countOf(issues, severity) > 0).map((severity) => ({
    key: severity,
    label: words.counts[severity],
    count: numberText(countOf(issues, severity)),
    isFirst: false,
  }));
  const bySheet = [...sheets].map(([sheet, own]) => ({
    key: keys.get(sheet) ?? "",
    label: plain(sheet),
    count: numberText(countOf(own)),
    isFirst: false,
  }));
  return [
    { name: "severity", label: words.bySeverity, choices: [all, ...severities] },
    { name: "sheet", label: words.bySheet, choices: [all, ...bySheet] },
  ];
}

function groupsOf(
  issues: readonly Issue[],
  keys: ReadonlyMap<string, string>,
  language: Language,
): readonly CheckGroupView[] {
  const { checks } = catalogue(language);
  const groups = SEVERITIES.flatMap((severity) => [
    ...groupsBy(issues, (issue) => (issue.severity === severity ? issue.problem.code : null)).values(),
  ]);
  return groups.map((group) => {
    const [{ severity, problem }] = group;
    const { title, why, advice } = checks.rules[problem.code];
    return {
      rule: problem.code,
      severity,
      mark: severityMark(severity, checks.severity[severity]),
      title,
      count: checks.page.count(numberText(countOf(group))),
      why,
      advice,
      isOpen: severity === worstOf(issues),
      items: itemsOf(group, keys, language),
    };
  });
}

/** Cells of one sheet of which the same is to be said stand together. */
function itemsOf(
  issues: readonly Issue[],
  keys: ReadonlyMap<string, string>,
  language: Language,
): readonly CheckItemView[] {
  const { checks, issues: issueWords } = catalogue(language);
  const alike = groupsBy(issues, (issue) => JSON.stringify([issue.sheet, whatIsWrong(issue, language)]));
  return [...alike.values()].map((same) => {
    const [first] = same;
    const ranges = cellRanges(same.flatMap(({ cell }) => cell ?? []));
    return {
      sheetKey: keys.get(first.sheet) ?? "",
      sheet: plain(first.sheet),
      cells: ranges.length === 0 ? checks.page.wholeSheet : ranges.join(issueWords.listSeparator),
      what: plain(whatIsWrong(first, language)),
    };
  });
}

function worstOf(issues: readonly Issue[]): Issue["severity"] | undefined {
  return SEVERITIES.find((severity) => issues.some((issue) => issue.severity === severity));
}

function numberText(number: number): string {
  return number.toLocaleString("en-US");
}
