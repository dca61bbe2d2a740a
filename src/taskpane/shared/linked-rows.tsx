import { mergeClasses } from "@fluentui/react-components";
import { targetOf } from "../book/rows-of.ts";
import { usePaneBook } from "./pane.ts";
import type { RecordTable, Route } from "./route.ts";
import { RowList, Section, type RowData } from "./screen.tsx";
import { useScreenStyles } from "./screen.styles.ts";
import { useTexts } from "./texts.ts";

/** A row with the place where one sees to it. */
export interface LinkedRow extends RowData {
  readonly route: Route;
}

interface LinkedRowsProps {
  readonly title: string;
  readonly rows: readonly LinkedRow[];
  readonly note?: string | undefined;
  /** What may be added to them, where the workbook has a table for it. */
  readonly add?: { readonly table: RecordTable; readonly account: string };
}

/** A section of records of an account that lead on, and below them the way to one more; without both it is not there. */
export function LinkedRows({ title, rows, note, add }: LinkedRowsProps) {
  const { book, navigation } = usePaneBook();
  const canAdd = add !== undefined && targetOf(book, add.table) !== null;
  if (rows.length === 0 && !canAdd) return null;
  return (
    <Section title={title} number={note === undefined ? String(rows.length) : undefined} note={note}>
      <RowList
        rows={rows}
        onOpen={(key) => {
          const row = rows.find((one) => one.key === key);
          if (row !== undefined) navigation.go(row.route);
        }}
      >
        {canAdd && (
          <AddRow
            key="add"
            table={add.table}
            onClick={() => {
              navigation.go({ screen: "record", table: add.table, account: add.account, row: null });
            }}
          />
        )}
      </RowList>
    </Section>
  );
}

function AddRow({ table, onClick }: { readonly table: RecordTable; readonly onClick: () => void }) {
  const styles = useScreenStyles();
  const { records } = useTexts();
  return (
    <li className={styles.rowItem}>
      <button type="button" className={mergeClasses(styles.row, styles.rowButton, styles.moreRow)} onClick={onClick}>
        <span>{records.add[table]}</span>
        <span aria-hidden="true">+</span>
      </button>
    </li>
  );
}
