import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { formWords } from "#locales/form-words.ts";
import { tableName } from "#workbook/table-name.ts";
import { MoreRow } from "./more-row.tsx";
import { usePaneBook } from "./pane.ts";
import type { RecordTable, Route } from "./route.ts";
import { RowList, Section, type RowData } from "./screen.tsx";
import { useScreenStyles } from "./screen.styles.ts";
import { useLanguage } from "./texts.ts";

/** A row with the place where one sees to it. */
export interface LinkedRow extends RowData {
  readonly route: Route;
}

/** More of them are asked for. */
const SHOWN = 10;

interface LinkedListProps {
  readonly rows: readonly LinkedRow[];
  /** What may be added to them; where the workbook has no table for it yet, the form offers to set it up. */
  readonly add?: AddRecord | undefined;
}

interface LinkedRowsProps extends LinkedListProps {
  readonly title: string;
  readonly note?: string | undefined;
}

export interface AddRecord {
  readonly table: RecordTable;
  readonly account: string | null;
  readonly begin?: Readonly<Record<string, string>>;
}

/** A section of records that lead on, and below them the way to one more; without both it is not there. */
export function LinkedRows({ title, rows, note, add }: LinkedRowsProps) {
  if (rows.length === 0 && add === undefined) return null;
  return (
    <Section title={title} number={note === undefined ? String(rows.length) : undefined} note={note}>
      <LinkedList rows={rows} add={add} />
    </Section>
  );
}

/** The same within a section that has more to say. */
export function LinkedList({ rows, add }: LinkedListProps) {
  const { navigation } = usePaneBook();
  const [limit, setLimit] = useState(SHOWN);
  if (rows.length === 0 && add === undefined) return null;
  return (
    <RowList
      rows={rows.slice(0, limit)}
      onOpen={(key) => {
        const row = rows.find((one) => one.key === key);
        if (row !== undefined) navigation.go(row.route);
      }}
    >
      {rows.length > limit && (
        <MoreRow
          count={rows.length - limit}
          onClick={() => {
            setLimit(rows.length);
          }}
        />
      )}
      {add !== undefined && (
        <AddRow
          key="add"
          table={add.table}
          onClick={() => {
            navigation.go({ screen: "record", row: null, ...add });
          }}
        />
      )}
    </RowList>
  );
}

function AddRow({ table, onClick }: { readonly table: RecordTable; readonly onClick: () => void }) {
  const styles = useScreenStyles();
  const language = useLanguage();
  return (
    <li className={styles.rowItem}>
      <button type="button" className={mergeClasses(styles.row, styles.rowButton, styles.moreRow)} onClick={onClick}>
        <span>{formWords(language).add(tableName(table, language))}</span>
        <span aria-hidden="true">+</span>
      </button>
    </li>
  );
}
