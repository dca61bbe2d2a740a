import type { Catalogue } from "#locales/catalogue.ts";
import type { Theme } from "../../../theme/theme.ts";
import { themeInk } from "../../../theme/theme-ink.ts";
import { shortNames } from "../../short-names.ts";
import type { ReportContext } from "../../report-context.ts";
import type { ChangeView } from "../change-view.ts";
import type { DiffContext } from "../diff-context.ts";
import type { Comparison, DiffView } from "../diff-view.ts";
import type { Member } from "../portfolio-diff.ts";

/** What every part of a printed comparison writes with. */
export interface DiffDocumentContext extends ReportContext {
  readonly diff: DiffContext;
  readonly view: DiffView;
  readonly members: readonly Member[];
  readonly say: Catalogue["documents"]["diff"];
  /** Every change of an account, in the order of the accounts: the one with the most money moved comes first. */
  readonly told: readonly AccountChange[];
}

/** A change with the account that it is one of. */
export interface AccountChange {
  /** Without the legal form. */
  readonly account: string;
  readonly owner: string | null;
  readonly change: ChangeView;
}

export function diffDocumentContext({ view, context, members }: Comparison, theme: Theme): DiffDocumentContext {
  const { language, personal, catalogue, format, after } = context;
  const owners = new Map(members.map((one) => [one.new?.account.id, one.new?.account.customer.owner ?? null]));
  const short = shortNames(view.accounts.map(({ name }) => name));
  return {
    book: after.book,
    asOf: after.asOf,
    language,
    personal,
    catalogue,
    words: catalogue.report,
    format,
    ink: themeInk(theme),
    diff: context,
    view,
    members,
    say: catalogue.documents.diff,
    told: view.accounts.flatMap(({ id, name, changes }, at) =>
      changes.map((change) => ({ account: short[at] ?? name, owner: owners.get(id) ?? null, change })),
    ),
  };
}

/** Sums of both sides over the accounts; null where nothing is known on that side. */
export interface Ends {
  readonly from: number | null;
  readonly to: number | null;
}

type Side = NonNullable<Member["new"]>;

export function endsOf({ members }: DiffDocumentContext, valueOf: (side: Side) => number | null): Ends {
  const total = (side: "old" | "new") => {
    const known = members
      .flatMap((one) => (one[side] === null ? [] : [valueOf(one[side])]))
      .filter((one) => one !== null);
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
  };
  return { from: total("old"), to: total("new") };
}
