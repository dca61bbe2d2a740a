import { useMemo, useState } from "react";
import { formWords } from "#locales/form-words.ts";
import { tableName } from "#workbook/table-name.ts";
import type { Opportunity } from "#workbook/contract.ts";
import type { Fields } from "#workbook/save/save-record.ts";
import type { SaveTarget } from "#workbook/save/save-target.ts";
import { namesIn } from "../../book/known-names.ts";
import { recordName } from "../../book/record-names.ts";
import { accountNamed, rowKey, type PaneBook, type RowsByTable } from "../../book/rows-of.ts";
import type { Texts } from "../../form/check-form.ts";
import type { FormField } from "../../form/fields.ts";
import { useFormIds } from "../../form/form-id.ts";
import { openedRow, textsOf, type OpenedRow } from "../../form/opened-row.ts";
import { RecordForm, type RecordFormProps } from "../../form/record-form.tsx";
import { WithTarget } from "../../form/with-target.tsx";
import { cellsOf, editRequest, newRequest } from "../../form/requests.ts";
import { GoneRecord } from "../../shared/gone-record.tsx";
import { usePaneBook } from "../../shared/pane.ts";
import type { RecordTable, Route } from "../../shared/route.ts";
import { useLanguage } from "../../shared/texts.ts";
import { firstPredictions } from "./first-predictions.ts";
import { recordProblem } from "./record-problem.ts";
import { recordSpec } from "./record-spec.ts";

type RecordRoute = Extract<Route, { readonly screen: "record" }>;

interface RecordProps {
  readonly route: RecordRoute;
  /** What a table has of its own below the first fields. */
  readonly below?: RecordFormProps["below"];
}

/** A record of any table: a new one, or one that stands in the table. */
export function RecordScreen(props: RecordProps) {
  return <WithTarget table={props.route.table}>{(first) => <OneRecord {...props} first={first} />}</WithTarget>;
}

/** @param first where a new record goes */
function OneRecord({ route, below, first }: RecordProps & { readonly first: SaveTarget }) {
  const { table } = route;
  const { book, navigation } = usePaneBook();
  const language = useLanguage();
  const words = formWords(language);
  const { id, recordId } = useFormIds(table, route.draft);
  const spec = useMemo(() => recordSpec(table, words.form), [table, words]);
  const [opened] = useState(() => openedRecord(book, route));
  if (route.row !== null && opened === null) return <GoneRecord />;
  const target = opened?.placed.target ?? first;
  const has = (column: string) => target.columns.some((one) => one.id === column);
  return (
    <RecordForm
      spec={spec}
      target={target}
      id={id}
      route={route}
      base={opened === null ? null : cellsOf(opened.placed)}
      initial={(fields) => beginOf(fields, route, opened)}
      {...(below === undefined ? {} : { below })}
      names={(texts) => namesIn(book.book, accountsFor(book, texts["customer"] ?? route.account))}
      action={words.save(tableName(table, language))}
      about={(texts) => aboutText(table, route.account, texts, language)}
      ownProblem={(texts) => recordProblem(table, texts, { has, language })}
      requests={(changed, { base }) => {
        const fields = { ...alsoWritten(table, changed, opened), ...changed };
        return [
          opened === null || base === null
            ? newRequest(first, fields, id, recordId)
            : editRequest(opened.placed, fields, { id, recordId, base }),
        ];
      }}
      onSaved={navigation.back}
    />
  );
}

/** What a save writes beyond what was typed. */
function alsoWritten(table: RecordTable, changed: Fields, opened: OpenedRow<RecordTable> | null): Fields {
  return table === "opportunities" ? firstPredictions(changed, (opened?.values ?? null) as Opportunity | null) : {};
}

/** Records of the account that is named; of all while none is. */
function accountsFor({ book }: PaneBook, name: string | null) {
  const account = accountNamed(book, (name ?? "").trim());
  return account === null ? book.accounts : [account];
}

function beginOf(fields: readonly FormField[], { account, begin }: RecordRoute, opened: OpenedRow<RecordTable> | null) {
  const customer = account === null ? {} : { customer: account };
  return opened === null ? { ...customer, ...begin } : { ...textsOf(fields, opened.values), ...customer };
}

function aboutText(table: RecordTable, account: string | null, texts: Texts, language: ReturnType<typeof useLanguage>) {
  return [account ?? "", recordName(table, texts, language).name].filter((part) => part !== "").join(" · ");
}

function openedRecord(book: PaneBook, { table, account, row }: RecordRoute): OpenedRow<RecordTable> | null {
  const rows: RowsByTable | null = account === null ? book.book.team : accountNamed(book.book, account);
  if (rows === null || row === null) return null;
  const all = (rows[table] ?? []) as OpenedRow<RecordTable>["values"][];
  return openedRow(
    book,
    table,
    all.find((values) => rowKey(rows, table, values) === row),
  );
}
