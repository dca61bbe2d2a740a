import type { Language } from "#locales/language.ts";
import { normalise } from "#core/kernel/normalise.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import { accountDiff, titleOf, type AccountDiffView } from "./account-diff.ts";
import { tierName } from "./changes/tier-changes.ts";
import { diffContext, moneyText, type DiffContext } from "./diff-context.ts";
import { diffDates, type AskedDates } from "./diff-dates.ts";
import { changedParameters, diffNotes, parameterChanges, type ParameterChangeView } from "./diff-notes.ts";
import { accountMovement } from "./facts/account-movement.ts";
import { momentOf, sideOf, type Moment, type Side } from "./facts/side.ts";
import { matchAccounts } from "./match/match-accounts.ts";
import { matchDeals } from "./match/match-deals.ts";
import { portfolioDiff, type Member, type PortfolioDiffView } from "./portfolio-diff.ts";
import type { Topic } from "./change-view.ts";

export interface DiffOptions extends AskedDates {
  readonly language: Language;
  /** Whether contacts' names may be told. */
  readonly personal: boolean;
  /** Names or numbers of accounts in either workbook; empty means all, with the portfolio. */
  readonly accounts: readonly string[];
}

/** What moved between two workbooks and why: finished texts with their figures. */
export interface DiffView {
  readonly version: 1;
  readonly language: Language;
  readonly old: FileView;
  readonly new: FileView;
  readonly year: number;
  readonly title: string;
  /** Dates, unit and what cannot be compared. */
  readonly notes: readonly string[];
  readonly legend: string;
  readonly headings: Readonly<Record<"portfolio" | "parameters" | "added" | "gone", string>>;
  readonly topics: Readonly<Record<Topic, string>>;
  /** How many accounts moved, are new, are gone. */
  readonly summary: string;
  readonly counts: Readonly<Record<"old" | "new" | "changed" | "unchanged" | "added" | "gone", number>>;
  readonly parameters: readonly ParameterChangeView[];
  /** null where only some accounts were asked for. */
  readonly portfolio: PortfolioDiffView | null;
  /** Those with changes, the largest movement first. */
  readonly accounts: readonly AccountDiffView[];
  readonly added: readonly ListedAccountView[];
  readonly gone: readonly ListedAccountView[];
}

export interface FileView {
  readonly file: string;
  /** YYYY-MM-DD. */
  readonly asOf: string;
}

/** An account that only one of the workbooks has. */
export interface ListedAccountView {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly tier: string | null;
  /** Yuan. */
  readonly forecast: number;
}

/** Two workbooks compared: the texts, and what they were written with. */
export interface Comparison {
  readonly view: DiffView;
  readonly context: DiffContext;
  /** The accounts that were asked for. */
  readonly members: readonly Member[];
}

export function diffView(old: AccountBook, new_: AccountBook, options: DiffOptions): DiffView {
  return compareBooks(old, new_, options).view;
}

export function compareBooks(old: AccountBook, new_: AccountBook, options: DiffOptions): Comparison {
  const later = withSameParameters(old, new_);
  const dates = diffDates(old, later, options);
  const [before, after] = [momentOf(old, dates.old, dates.year), momentOf(later, dates.new, dates.year)];
  const members = membersOf(before, after).filter((member) => isAsked(member, options.accounts));
  const sides = members.flatMap((member) => [member.old, member.new]).filter((side) => side !== null);
  const context = diffContext(before, after, sides, options);
  const { words, format } = context;
  const compared = comparedAccounts(context, members);
  const accounts = compared.filter(({ changes }) => changes.length > 0);
  const lists = { added: listedAccounts(context, members, "new"), gone: listedAccounts(context, members, "old") };
  const counts = countsOf(compared.length, accounts.length, lists);
  const parameters = parameterChanges(context);
  const nothing = accounts.length + counts.added + counts.gone + parameters.length === 0;
  const view: DiffView = {
    version: 1,
    language: options.language,
    old: { file: old.file, asOf: format.date(dates.old) },
    new: { file: later.file, asOf: format.date(dates.new) },
    year: dates.year,
    title: words.title(old.file, format.date(dates.old), later.file, format.date(dates.new)),
    notes: diffNotes(context, dates),
    legend: words.legend,
    headings: words.headings,
    topics: words.topics,
    summary: nothing ? words.nothing(format.count(counts.new)) : words.summary(counts),
    counts,
    parameters,
    portfolio: options.accounts.length > 0 || nothing ? null : portfolioDiff(context, members),
    accounts,
    ...lists,
  };
  return { view, context, members };
}

function countsOf(
  compared: number,
  changed: number,
  { added, gone }: Pick<DiffView, "added" | "gone">,
): DiffView["counts"] {
  return {
    old: compared + gone.length,
    new: compared + added.length,
    changed,
    unchanged: compared - changed,
    added: added.length,
    gone: gone.length,
  };
}

/** Equal parameters become one object, so that what they cannot have moved is not calculated again. */
function withSameParameters(old: AccountBook, later: AccountBook): AccountBook {
  const same = changedParameters(old.parameters, later.parameters).length === 0;
  return same ? { ...later, parameters: old.parameters } : later;
}

function membersOf(before: Moment, after: Moment): readonly Member[] {
  const matched = matchAccounts(before.book, after.book);
  const deals = matchDeals(matched);
  const none = { stayed: [], cameIn: [], wentOut: [] };
  const member = (old: Account | null, later: Account | null): Member => {
    const account = (later ?? old) as Account;
    const whole = old === null ? "accountNew" : later === null ? "accountGone" : null;
    return {
      name: account.name,
      old: old === null ? null : sideOf(before, old),
      new: later === null ? null : sideOf(after, later),
      movement: accountMovement(deals.get(account) ?? none, before, after, whole),
    };
  };
  return [
    ...matched.pairs.map((pair) => member(pair.old, pair.new)),
    ...matched.gone.map((account) => member(account, null)),
    ...matched.added.map((account) => member(null, account)),
  ];
}

function isAsked({ old, new: later }: Member, names: readonly string[]): boolean {
  const accounts = [old, later].flatMap((side) => (side === null ? [] : [side.account]));
  const asked = new Set(names.map(normalise));
  return names.length === 0 || accounts.some(({ id, name }) => asked.has(normalise(id)) || asked.has(normalise(name)));
}

function comparedAccounts(context: DiffContext, members: readonly Member[]): readonly AccountDiffView[] {
  return members
    .flatMap(({ old, new: later, movement }) =>
      old === null || later === null ? [] : [accountDiff(context, { old, new: later, movement })],
    )
    .sort((one, other) => other.moved - one.moved || other.changes.length - one.changes.length || byName(one, other));
}

function listedAccounts(context: DiffContext, members: readonly Member[], only: "old" | "new") {
  return members
    .flatMap((member) => {
      const [side, other] = only === "old" ? [member.old, member.new] : [member.new, member.old];
      return side === null || other !== null ? [] : [listedAccount(context, side)];
    })
    .sort((one, other) => other.forecast - one.forecast || byName(one, other));
}

function listedAccount(context: DiffContext, { account, value, forecast, business }: Side): ListedAccountView {
  const { words, format } = context;
  const tier = value.tier?.tier ?? null;
  const text = words.listed(
    tierName(context, tier),
    moneyText(context, forecast.likely),
    format.count(business.living.length),
  );
  const { id, name } = account;
  return { id, name, title: titleOf(context, id, name), text, tier, forecast: forecast.likely };
}

function byName(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
