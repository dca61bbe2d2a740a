import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { toolWords, type ToolWords } from "#locales/tool-words.ts";
import { address } from "#workbook/sheet.ts";
import { erasePerson, type Erased } from "../../excel/erase-person.ts";
import { selectCell } from "../../excel/select-cell.ts";
import { usePaneBook } from "../../shared/pane.ts";
import { download } from "../../shared/picture-file.ts";
import { RowList, Section } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage, useTexts } from "../../shared/texts.ts";
import { RefusalBar, useTurn } from "../../shared/use-turn.tsx";
import { csvOf, personRows, type Named, type PersonRow } from "./person-rows.ts";
import { erasureOf } from "./privacy-view.ts";

/** All that the tables say of one person: to see, to take along, to erase. */
export function PersonSection({ who, onClose }: { readonly who: Named; readonly onClose: () => void }) {
  const { book } = usePaneBook();
  const language = useLanguage();
  const { privacy: words } = toolWords(language);
  const styles = useScreenStyles();
  const rows = useMemo(
    () => personRows(book.tables, book.book, who, { date1904: book.workbook.raw.date1904, language }),
    [book, who, language],
  );
  return (
    <Section title={who.person} number={words.rows(String(rows.length))}>
      <p className={styles.note}>{who.account}</p>
      {rows.length === 0 ? <p>{words.nothing}</p> : <FoundRows rows={rows} />}
      <div className={styles.pictureActions}>
        {rows.length > 0 && (
          <Button
            onClick={() => {
              const csv = csvOf(rows, words.csv);
              download(new Blob([csv], { type: "text/csv" }), words.file);
            }}
          >
            {words.export}
          </Button>
        )}
        <Button appearance="subtle" onClick={onClose}>
          {words.other}
        </Button>
      </div>
      <Eraser who={who} rows={rows} />
    </Section>
  );
}

function FoundRows({ rows }: { readonly rows: readonly PersonRow[] }) {
  const { run } = usePaneBook();
  const { privacy: words } = toolWords(useLanguage());
  const { shell } = useTexts();
  const place = ({ row, cells }: PersonRow) => address(row, cells[0]?.index ?? 0);
  return (
    <RowList
      rows={rows.map((row, at) => ({
        key: String(at),
        name: row.table,
        number: `${row.sheet}!${place(row)}`,
        reason: row.cells.map(({ header, text }) => `${header}: ${text}`).join(shell.dot),
        chip: { standing: "plain", text: words.kinds[row.excelTable === null ? "plain" : row.kind] },
      }))}
      onOpen={(key) => {
        const row = rows[Number(key)];
        if (row !== undefined) void selectCell(run, { sheet: row.sheet, address: place(row) });
      }}
    />
  );
}

interface EraserProps {
  readonly who: Named;
  readonly rows: readonly PersonRow[];
}

/** Erases after a second press, which says what will be gone. */
function Eraser({ who, rows }: EraserProps) {
  const { privacy: words } = toolWords(useLanguage());
  const styles = useScreenStyles();
  const { isAsked, erased, turn, ask, erase } = useEraser(who, rows);
  const { tables, left } = erasureOf(rows, who.person);
  const count = (of: "rows" | "cells") => String(tables.reduce((sum, table) => sum + table[of].length, 0));
  return (
    <>
      <RefusalBar refusal={turn.refusal} />
      {erased !== null && <Told erased={erased} words={words} />}
      {tables.length > 0 && (
        <>
          {isAsked && <p role="alert">{words.warning(count("rows"), count("cells"))}</p>}
          <Button disabledFocusable={turn.busy} onClick={() => void (isAsked ? erase() : ask())}>
            {isAsked ? words.eraseNow : words.erase}
          </Button>
        </>
      )}
      {left.length > 0 && <p className={styles.note}>{words.left(String(left.length))}</p>}
    </>
  );
}

function useEraser({ person }: Named, rows: readonly PersonRow[]) {
  const { run, refresh, records } = usePaneBook();
  const turn = useTurn();
  const [isAsked, setAsked] = useState(false);
  const [erased, setErased] = useState<Erased | null>(null);
  const erase = async () => {
    const { tables, nameHeader } = erasureOf(rows, person);
    const done = await turn.act(() => erasePerson(run, tables, { name: person, header: nameHeader ?? "" }));
    setErased(done);
    setAsked(false);
    if (done === null) return;
    if (typeof done === "object") records.forget(person);
    await refresh();
  };
  const ask = () => {
    setErased(null);
    setAsked(true);
  };
  return { isAsked, erased, turn, ask, erase };
}

function Told({ erased, words }: { readonly erased: Erased; readonly words: ToolWords["privacy"] }) {
  const isGood = typeof erased === "object";
  return (
    <MessageBar intent={isGood ? "success" : "warning"} layout="multiline" role={isGood ? "status" : "alert"}>
      <MessageBarBody>
        {isGood ? words.erased(String(erased.rows), String(erased.cells)) : words[erased]}
      </MessageBarBody>
    </MessageBar>
  );
}
