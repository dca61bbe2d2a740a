import { useState, type ReactNode } from "react";
import { fail } from "#core/kernel/outcome.ts";
import type { TableId } from "#workbook/contract.ts";
import type { SaveTarget } from "#workbook/save/save-target.ts";
import { tableName } from "#workbook/table-name.ts";
import { targetOf } from "../book/rows-of.ts";
import { faultOf } from "../excel/excel-fault.ts";
import { usePaneBook } from "../shared/pane.ts";
import { EmptyState } from "../shared/screen.tsx";
import { useScreenStyles } from "../shared/screen.styles.ts";
import { useLanguage, useTexts } from "../shared/texts.ts";

interface WithTargetProps {
  readonly table: TableId;
  readonly children: (target: SaveTarget) => ReactNode;
}

/** The table where new records go; where there is none, the way to it. */
export function WithTarget({ table, children }: WithTargetProps) {
  const { book } = usePaneBook();
  const target = targetOf(book, table);
  if (target !== null) return children(target);
  return book.book.sources[table] === undefined ? <NewTable table={table} /> : <PlainCells table={table} />;
}

/** The workbook has none: it is set up here, on a sheet of its own. */
function NewTable({ table }: { readonly table: TableId }) {
  const language = useLanguage();
  const { form } = useTexts();
  const styles = useScreenStyles();
  const { create, refusal } = useNewTable(table);
  const name = tableName(table, language);
  return (
    <>
      <EmptyState text={form.noTable(name)} action={form.createTable(name)} onClick={create} />
      <p role="status" className={styles.note}>
        {refusal}
      </p>
    </>
  );
}

function useNewTable(table: TableId): { readonly create: () => void; readonly refusal: string | null } {
  const { run, refresh, workbook } = usePaneBook();
  const language = useLanguage();
  const { setUp } = useTexts();
  const withSensitive = workbook.sensitivePurpose !== null;
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  async function create(): Promise<void> {
    const result = await import("../excel/create-new.ts")
      .then(({ createNew }) => createNew(run, { tables: [table], language, withSensitive }))
      .catch((error: unknown) => fail(faultOf(error, 0)));
    if (result.ok) return refresh();
    const told = await import("../excel/describe-excel-fault.ts").catch(() => null);
    const { what, next } = told?.describeExcelFault(result.fault, language) ?? { what: result.fault.code, next: "" };
    setRefusal(setUp.refusal(what, next));
  }
  return {
    refusal,
    create: () => {
      if (busy) return;
      setBusy(true);
      void create().finally(() => {
        setBusy(false);
      });
    },
  };
}

/** Its rows stand in plain cells, where nothing can be added to them. */
function PlainCells({ table }: { readonly table: TableId }) {
  const { navigation } = usePaneBook();
  const language = useLanguage();
  const { form } = useTexts();
  return (
    <EmptyState
      text={form.noTable(tableName(table, language))}
      action={form.noTableLink}
      onClick={() => {
        navigation.go({ screen: "setUp" });
      }}
    />
  );
}
