import { normalise } from "#core/kernel/normalise.ts";
import { noAccountRows, noTeamRows, type Account, type TeamRows } from "./account-book.ts";
import { registerCustomers, type AccountRegister, type GrowingAccount } from "./account-register.ts";
import { contract, TABLE_IDS, type TableId } from "./contract.ts";
import type { Belonging, Table } from "./define-table.ts";
import { issueList, LISTED, type IssueList } from "./issue-list.ts";
import type { Issue, Problem } from "./issue.ts";
import { nearest } from "./nearest.ts";
import type { ReadRow, TableRows } from "./read-rows.ts";
import { address } from "./sheet.ts";
import { withhold } from "./withhold.ts";

export interface JoinedRows {
  readonly accounts: readonly Account[];
  readonly team: TeamRows;
  readonly issues: readonly Issue[];
}

/**
 * Puts every row under its account: by the customer's name or number, or through the record that it belongs to, such as
 * an offer through its negotiation. Without a customers table the accounts are the names that the other tables use; with
 * one, a name that it lacks is an issue.
 */
export function joinAccounts(tables: readonly TableRows[]): JoinedRows {
  const register = registerCustomers(tables);
  const mayBeNew = !tables.some(({ found }) => found.table === "customers");
  const joining: Joining = { register, mayBeNew, records: new Map(), list: issueList() };
  for (const issue of register.issues) joining.list.add(issue);
  const team: Record<string, unknown> = { ...noTeamRows() };
  for (const id of OWNERS_FIRST) {
    const own = tables.filter(({ found }) => found.table === id);
    if (id in team) team[id] = own.flatMap(({ rows }) => rows.map(({ values }) => values));
    else for (const table of own) addRows(joining, table);
  }
  const accounts = register.accounts.map(({ id, customer, rows }): Account => ({
    ...noAccountRows(),
    ...rows,
    id,
    name: customer.name,
    customer,
  }));
  return { accounts, team: team as unknown as TeamRows, issues: joining.list.issues() };
}

interface Joining {
  readonly register: AccountRegister;
  readonly mayBeNew: boolean;
  /** The records of a table by key and by name; a name may be used by several accounts. */
  readonly records: Map<TableId, Map<string, NamedRecord>>;
  readonly list: IssueList;
}

interface NamedRecord {
  /** As the team writes it. */
  readonly text: string;
  readonly accounts: Set<GrowingAccount>;
}

const ownersOf = (id: TableId): readonly Belonging[] => (contract[id] as Table).belongsTo ?? [];

function depth(id: TableId): number {
  return Math.max(0, ...ownersOf(id).map(({ table }) => 1 + (table === "customers" ? 0 : depth(table as TableId))));
}

// A row can only be put under a record that has its account already.
const OWNERS_FIRST = TABLE_IDS.filter((id) => id !== "customers").toSorted((a, b) => depth(a) - depth(b));

function addRows(joining: Joining, { found, rows }: TableRows): void {
  const { table, columns, region } = found;
  const sheet = region.sheet.name;
  const suggestions = new Map<string, string | null>();
  const index = (id: string) => columns.find((column) => column.id === id)?.index ?? region.left;
  for (const read of rows) {
    const owner =
      ownersOf(table).find(({ column }) => read.values[column] !== null) ??
      ownersOf(table).find(({ column }) => columns.some(({ id }) => id === column)) ??
      ownersOf(table)[0];
    if (owner === undefined) continue;
    const cell = address(read.row, index(owner.column));
    const account = ownerOf(joining, owner, read, `${sheet}!${cell}`);
    if (typeof account === "object") {
      (account.rows as Record<string, unknown[]>)[table] ??= [];
      (account.rows as Record<string, unknown[]>)[table]?.push(read.values);
      remember(joining, table, read, account);
      continue;
    }
    const text = String(read.values[owner.column] ?? "");
    const header = columns.find(({ id }) => id === owner.column)?.header ?? owner.column;
    // Each is compared with every name there is; more than are listed nobody sees.
    if (!suggestions.has(text) && suggestions.size < LISTED)
      suggestions.set(text, nearest(text, namesIn(joining, owner)));
    const suggestion = suggestions.get(text) ?? null;
    const problem = withhold(problemOf(account, owner, text, suggestion, header), table);
    joining.list.add({ severity: "error", sheet, cell, problem, rowLost: true });
  }
}

type NoOwner = "unknown" | "ambiguous" | "missing";

function ownerOf(joining: Joining, owner: Belonging, { values }: ReadRow, place: string): GrowingAccount | NoOwner {
  const text = values[owner.column];
  if (typeof text !== "string") return "missing";
  if (owner.table === "customers") {
    return joining.register.find(text) ?? (joining.mayBeNew ? joining.register.add(text, place) : "unknown");
  }
  const record = joining.records.get(owner.table as TableId)?.get(normalise(text));
  if (record === undefined) return "unknown";
  const [account, ...others] = record.accounts;
  return account === undefined || others.length > 0 ? "ambiguous" : account;
}

function remember(joining: Joining, id: TableId, { values }: ReadRow, account: GrowingAccount): void {
  const { key }: Table = contract[id];
  const known = joining.records.get(id) ?? new Map<string, NamedRecord>();
  joining.records.set(id, known);
  for (const text of [key === undefined ? null : values[key], values["name"]]) {
    if (typeof text !== "string") continue;
    const record = known.get(normalise(text)) ?? { text, accounts: new Set() };
    record.accounts.add(account);
    known.set(normalise(text), record);
  }
}

function namesIn({ register, records }: Joining, { table }: Belonging): Iterable<string> {
  return table === "customers"
    ? register.accounts.map(({ customer }) => customer.name)
    : [...(records.get(table as TableId)?.values() ?? [])].map(({ text }) => text);
}

function problemOf(
  fault: NoOwner,
  { table }: Belonging,
  found: string,
  suggestion: string | null,
  header: string,
): Problem {
  if (fault === "missing") return { code: "value-missing", header };
  if (fault === "ambiguous") return { code: "record-ambiguous", found, table: table as TableId, header };
  return table === "customers"
    ? { code: "account-unknown", found, nearest: suggestion }
    : { code: "record-unknown", found, table: table as TableId, header, nearest: suggestion };
}
