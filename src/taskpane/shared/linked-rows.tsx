import { mergeClasses } from "@fluentui/react-components";
import { tableName } from "#workbook/table-name.ts";
import { usePaneBook } from "./pane.ts";
import type { RecordTable, Route } from "./route.ts";
import { RowList, Section, type RowData } from "./screen.tsx";
import { useScreenStyles } from "./screen.styles.ts";
import { useLanguage, useTexts } from "./texts.ts";

/** A row with the place where one sees to it. */
export interface LinkedRow extends RowData {
  readonly route: Route;
}

interface LinkedRowsProps {
  readonly title: string;
  readonly rows: readonly LinkedRow[];
  readonly note?: string | undefined;
  /** What may be added to them; where the workbook has no table for it yet, the form offers to set it up. */
  readonly add?: AddRecord;
}

interface AddRecord {
  readonly table: RecordTable;
  readonly account: string | null;
  readonly begin?: Readonly<Record<string, string>>;
}

/** A section of records that lead on, and below them the way to one more; without both it is not there. */
export function LinkedRows({ title, rows, note, add }: LinkedRowsProps) {
  const { navigation } = usePaneBook();
  if (rows.length === 0 && add === undefined) return null;
  return (
    <Section title={title} number={note === undefined ? String(rows.length) : undefined} note={note}>
      <RowList
        rows={rows}
        onOpen={(key) => {
          const row = rows.find((one) => one.key === key);
          if (row !== undefined) navigation.go(row.route);
        }}
      >
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
    </Section>
  );
}

function AddRow({ table, onClick }: { readonly table: RecordTable; readonly onClick: () => void }) {
  const styles = useScreenStyles();
  const { records } = useTexts();
  const language = useLanguage();
  return (
    <li className={styles.rowItem}>
      <button type="button" className={mergeClasses(styles.row, styles.rowButton, styles.moreRow)} onClick={onClick}>
        <span>{records.add(tableName(table, language))}</span>
        <span aria-hidden="true">+</span>
      </button>
    </li>
  );
}
