import type { TableId } from "#workbook/contract.ts";

/** A place in the pane. Accounts and people are named as the workbook names them; `draft` is a draft to go on with. */
export type Route =
  | { readonly screen: "today" | "accounts" | "more" | "setUp" | "functions" }
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
  | { readonly screen: "people" | "visits" | "log"; readonly account: string | null }
  | { readonly screen: Subject; readonly account: string | null }
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
