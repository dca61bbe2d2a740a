import type { TableId } from "#workbook/contract.ts";

/** A place in the pane. Accounts and people are named as the workbook names them; `draft` is a draft to go on with. */
export type Route =
  | { readonly screen: "today" | "accounts" | "more" }
  | { readonly screen: "setUp" | "functions" | "explain" | "training" | "doctor" | "privacy" }
  /** A formula with this function, to be put into the selected cell. */
  | { readonly screen: "formula"; readonly id: string }
  /** A training worksheet. */
  | { readonly screen: "worksheet"; readonly id: string }
  | { readonly screen: "account"; readonly account: string }
  /** The account to change; null for a new one. */
  | { readonly screen: "accountForm"; readonly account: string | null; readonly draft?: string }
  | {
      readonly screen: "record";
      readonly table: RecordTable;
      /** Null for a record of the team's own, and for a new one whose account is still to be chosen. */
      readonly account: string | null;
      /** A row that is in the workbook already, see `rowKey`; null for a new one. */
      readonly row: string | null;
      /** What a new one begins with, by column: the record that it belongs to, and what a screen knows of it. */
      readonly begin?: Readonly<Record<string, string>>;
      readonly draft?: string;
    }
  | { readonly screen: "people" | "visits"; readonly account: string | null }
  | { readonly screen: "log"; readonly account: string | null }
  /** By which way the account is to be developed. */
  | { readonly screen: "ways"; readonly account: string }
  | { readonly screen: "opportunities" | "negotiations"; readonly account: string | null }
  /** A negotiation or one part of it, and the plan of its concessions. */
  | { readonly screen: "negotiation"; readonly account: string; readonly row: string; readonly part?: string }
  | { readonly screen: "concessions"; readonly account: string; readonly row: string }
  /** Statements of the test of styles, a group at a time from 0; null its result. */
  | { readonly screen: "styleTest"; readonly group: number | null }
  /** An opportunity on its seven steps, and the move to the next one; `row` as of its record. */
  | { readonly screen: "opportunity"; readonly account: string; readonly row: string }
  | { readonly screen: "advance"; readonly account: string; readonly row: string; readonly draft?: string }
  /** A subject of an account; of competition also one part of it. */
  | { readonly screen: Subject; readonly account: string | null; readonly part?: string }
  /** A rival that is met at the account, or one part of what is known of it. */
  | { readonly screen: "rival"; readonly account: string; readonly rival: string; readonly part?: string }
  /** A tender of the account, see `rowKey`, or one part of it. */
  | { readonly screen: "tender"; readonly account: string; readonly tender: string; readonly part?: string }
  | { readonly screen: "person"; readonly account: string; readonly person: string | null; readonly draft?: string }
  | {
      readonly screen: "visit";
      readonly account: string | null;
      /** A visit that is in the workbook already; null for a new one. */
      readonly visit: string | null;
      readonly draft?: string;
    }
  | { readonly screen: "contact"; readonly account: string | null; readonly draft?: string };

/** Subjects of an account that have a screen of their own; without an account one is chosen there. */
export const SUBJECTS = ["needs", "maintenance", "tenders", "competition"] as const;
export type Subject = (typeof SUBJECTS)[number];

/** The tables whose records have a plain form: all but those with a form of their own, and the team's numbers. */
export type RecordTable = Exclude<TableId, "customers" | "persons" | "visits" | "developmentLog" | "parameters">;

/** What one negotiates and sells, and what one knows of an account: each family of places comes in a file of its own. */
const DEALS = [
  ...(["opportunities", "opportunity", "advance"] as const),
  ...(["negotiations", "negotiation", "concessions", "styleTest"] as const),
] as const;
export type DealRoute = Extract<Route, { readonly screen: (typeof DEALS)[number] }>;
export type SubjectRoute = Extract<Route, { readonly screen: Subject | "tender" | "rival" }>;

export function isDeal(route: Route): route is DealRoute {
  return DEALS.some((screen) => screen === route.screen);
}

export function isSubject(route: Route): route is SubjectRoute {
  return ["tender", "rival", ...SUBJECTS].includes(route.screen);
}

const FORMS = ["accountForm", "record", "person", "visit", "contact", "advance"] as const;

/** Whether something is filled in there: what became of its save is told by the form itself. */
export function isForm({ screen }: Route): boolean {
  return FORMS.some((form) => form === screen);
}

export type ScreenId = Route["screen"];

/** The places that have a tab. */
export const ROOTS = ["today", "accounts", "people", "visits", "more"] as const;
export type Root = (typeof ROOTS)[number];

export function isRoot(screen: ScreenId): screen is Root {
  return ROOTS.some((root) => root === screen);
}

export function rootRoute(root: Root): Route {
  return root === "people" || root === "visits" ? { screen: root, account: null } : { screen: root };
}

/** Whether a text that was kept is a route that this version knows. */
export function isRoute(value: unknown): value is Route {
  return (
    typeof value === "object" && value !== null && typeof (value as { readonly screen?: unknown }).screen === "string"
  );
}
