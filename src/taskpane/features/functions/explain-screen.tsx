import { Button, Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { toolWords, type ToolWords } from "#locales/tool-words.ts";
import { readCell, type ReadCell } from "../../excel/read-cell.ts";
import { callFunction, loadFunctions } from "../../excel/call-function.ts";
import { knownFunctions } from "../../known-functions.ts";
import { usePane } from "../../shared/pane.ts";
import { Dock, RowList, ScreenHead, Section, type RowData } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage } from "../../shared/texts.ts";
import { RefusalBar, useTurn } from "../../shared/use-turn.tsx";
import { explainCell, shownValue, type Explanation } from "./explain-view.ts";

/** Why the selected cell shows what it shows. */
export function ExplainScreen() {
  const { run } = usePane();
  const language = useLanguage();
  const { explain: words } = toolWords(language);
  const styles = useScreenStyles();
  const turn = useTurn();
  const [cell, setCell] = useState<ReadCell | null>(null);
  const { act } = turn;
  const read = useCallback(async () => {
    await loadFunctions();
    const found = await act(() => readCell(run));
    if (found !== null) setCell(found);
  }, [act, run]);
  useEffect(() => {
    void read();
    // Only when the screen opens; afterwards by the button.
  }, []);
  return (
    <>
      <RefusalBar refusal={turn.refusal} />
      {turn.busy && <Spinner size="tiny" label={words.reading} />}
      {cell !== null && <Cell cell={cell} />}
      <Dock>
        <Button appearance="primary" size="large" className={styles.primary} onClick={() => void read()}>
          {words.again}
        </Button>
      </Dock>
    </>
  );
}

function Cell({ cell }: { readonly cell: ReadCell }) {
  const language = useLanguage();
  const { explain: words } = toolWords(language);
  const explained = explainCell(cell, knownFunctions, callFunction, language);
  if (!explained.ok)
    return <ScreenHead subject={cell.address} message={words.refusals[explained.why](explained.about)} />;
  return <Parts cell={cell} explanation={explained.explanation} />;
}

function Parts({ cell, explanation }: { readonly cell: ReadCell; readonly explanation: Explanation }) {
  const language = useLanguage();
  const { explain: words } = toolWords(language);
  const styles = useScreenStyles();
  const { id, lead, result, isHeader, note } = explanation;
  const shown = shownValue(result, words);
  // What a formula makes of the result, an explanation, a header and the columns beside a result are not the result itself.
  const isResult = cell.call?.isWhole === true && cell.call.id !== id && cell.beside === 0 && !isHeader;
  const isSame = !isResult || shownValue(cell.value, words) === shown;
  return (
    <>
      <ScreenHead subject={cell.address} message={words.message(cell.shown === "" ? shown : cell.shown)} />
      <p className={styles.emptyText}>{lead}</p>
      <p className={styles.note} role="status">
        {isSame ? words.same : words.differs(shown)}
      </p>
      <Section title={words.factors}>
        <RowList rows={rowsOf(explanation, words)} />
        <p className={styles.note}>{note}</p>
      </Section>
      <Section title={words.formula}>
        <code className={styles.reason} style={{ overflowWrap: "anywhere" }}>
          {cell.formula}
        </code>
        <p className={styles.note}>{words.insertWhy(id)}</p>
      </Section>
    </>
  );
}

function rowsOf({ factors, lines }: Explanation, words: ToolWords["explain"]): readonly RowData[] {
  if (lines === null)
    return factors.map(({ name, value }) => {
      const text = shownValue(value, words);
      // A sentence has the whole line, a number stands at the right.
      return typeof value === "string"
        ? { key: name, name, reason: text }
        : { key: name, name, number: text, reason: "" };
    });
  return lines.rows.map(([first, ...rest], at) => ({
    key: String(at),
    name: shownValue(first, words),
    reason: rest.map((value, column) => `${lines.headers[column + 1] ?? ""} ${shownValue(value, words)}`).join(" · "),
  }));
}
