import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { mappingOf } from "#workbook/propose-mapping.ts";
import type { MappingFile } from "#workbook/mapping-file.ts";
import type { TableId } from "#workbook/contract.ts";
import { tableName } from "#workbook/table-name.ts";
import type { OpenedWorkbook } from "../../excel/open-workbook.ts";
import { MoreRow } from "../../shared/more-row.tsx";
import { Section } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage, useTexts } from "../../shared/texts.ts";
import { answeredMapping, withTable, type Answers } from "./answered-mapping.ts";
import { mappingView, type ColumnQuestion, type MappingView, type SheetMapping } from "./set-up-view.ts";
import type { SetUpActions } from "./use-set-up.ts";

const useStyles = makeStyles({
  sheet: { padding: tokens.spacingHorizontalM, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      padding: `2px ${tokens.spacingHorizontalS} 2px 0`,
      textAlign: "left",
      whiteSpace: "nowrap",
      maxWidth: "140px",
      overflow: "hidden",
      textOverflow: "ellipsis",
    },
  },
});

interface Mapping {
  readonly view: MappingView | null;
  readonly answers: Answers;
  readonly answer: (key: string, value: string) => void;
  /** Says of a place which table begins there; its columns are looked at anew. */
  readonly tell: (table: TableId, sheet: string, cell: string) => void;
}

function useMapping({ raw }: OpenedWorkbook): Mapping {
  const language = useLanguage();
  const [base, setBase] = useState<MappingFile | undefined>(undefined);
  const [answers, setAnswers] = useState<Answers>({});
  const view = useMemo(() => mappingView(raw, language, base), [raw, language, base]);
  return {
    view,
    answers,
    answer(key, value) {
      setAnswers((before) => ({ ...before, [key]: value }));
    },
    tell(table, sheet, cell) {
      if (view !== null) setBase(withTable(base ?? mappingOf(view.proposal), table, sheet, cell));
    },
  };
}

/** What the team's headers are taken for; asks only where that is not sure. */
export function MappingSection({
  workbook,
  actions,
}: {
  readonly workbook: OpenedWorkbook;
  readonly actions: SetUpActions;
}) {
  const { setUp } = useTexts();
  const screen = useScreenStyles();
  const { view, answers, answer, tell } = useMapping(workbook);
  if (view === null || view.sheets.length + view.tableQuestions.length + view.unknown.length === 0) return null;
  return (
    <Section title={setUp.mapping}>
      <p className={screen.note}>{view.proposal.stale === null ? setUp.mappingLead : setUp.stale}</p>
      <ul className={screen.card}>
        {view.tableQuestions.map((question) => (
          <TableQuestion key={question.key} question={question} onTable={tell} />
        ))}
        <Sheets sheets={view.sheets} answers={answers} onAnswer={answer} />
        {view.unknown.map((question) => (
          <TableQuestion key={question.key} question={question} onTable={tell} />
        ))}
      </ul>
      <p>
        <Button
          appearance={view.asked > 0 ? "primary" : "secondary"}
          onClick={() => void actions.saveMapping(answeredMapping(view, answers))}
        >
          {setUp.saveMapping}
        </Button>
      </p>
    </Section>
  );
}

interface SheetsProps {
  readonly sheets: readonly SheetMapping[];
  readonly answers: Answers;
  readonly onAnswer: (key: string, value: string) => void;
}

const SURE_SHOWN = 4;

/** Those that ask something first; of the sure ones a few, until somebody wants them all. */
function Sheets({ sheets, answers, onAnswer }: SheetsProps) {
  const screen = useScreenStyles();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const sorted = sheets.toSorted((one, other) => other.questions.length - one.questions.length);
  const asking = sheets.filter(({ questions }) => questions.length > 0).length;
  const shown = all ? sorted : sorted.slice(0, asking + SURE_SHOWN);
  return (
    <>
      {shown.map((sheet) => (
        <li key={sheet.key} className={`${screen.rowItem} ${styles.sheet}`}>
          <OneSheet sheet={sheet} answers={answers} onAnswer={onAnswer} />
        </li>
      ))}
      {shown.length < sheets.length && (
        <MoreRow
          count={sheets.length - shown.length}
          onClick={() => {
            setAll(true);
          }}
        />
      )}
    </>
  );
}

interface TableQuestionProps {
  readonly question: MappingView["tableQuestions"][number];
  readonly onTable: (table: TableId, sheet: string, cell: string) => void;
}

/** A place that may be one of several tables, or that looks like none. */
function TableQuestion({ question: { sheet, cell, tables }, onTable }: TableQuestionProps) {
  const { setUp } = useTexts();
  const language = useLanguage();
  const screen = useScreenStyles();
  const styles = useStyles();
  return (
    <li className={`${screen.rowItem} ${styles.sheet}`}>
      <Field label={setUp.whichTable(`${sheet}!${cell}`)}>
        <Select
          value=""
          onChange={(_, { value }) => {
            const table = tables.find((one) => one === value);
            if (table !== undefined) onTable(table, sheet, cell);
          }}
        >
          <option value="">{setUp.leaveOpen}</option>
          {tables.map((table) => (
            <option key={table} value={table}>
              {tableName(table, language)}
            </option>
          ))}
        </Select>
      </Field>
    </li>
  );
}

interface OneSheetProps {
  readonly sheet: SheetMapping;
  readonly answers: Answers;
  readonly onAnswer: (key: string, value: string) => void;
}

function OneSheet({ sheet: { sheet, table, known, unused, questions, preview }, answers, onAnswer }: OneSheetProps) {
  const { setUp, shell } = useTexts();
  const language = useLanguage();
  const screen = useScreenStyles();
  return (
    <>
      <div>
        <strong>{setUp.mapsTo(sheet, tableName(table, language))}</strong>
        <div className={screen.reason}>
          {setUp.sure(String(known.length))}
          {unused.length > 0 && `${shell.dot}${setUp.unused(unused.join(shell.list))}`}
        </div>
      </div>
      {questions.map((question) => (
        <Question key={question.key} question={question} answer={answers[question.key] ?? ""} onAnswer={onAnswer} />
      ))}
      <Preview rows={preview} />
    </>
  );
}

function Preview({ rows }: { readonly rows: readonly (readonly string[])[] }) {
  const { setUp } = useTexts();
  const styles = useStyles();
  return (
    <details>
      <summary>{setUp.preview}</summary>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={setUp.preview}>
        <table className={styles.table}>
          <tbody>
            {rows.map((row, at) => (
              <tr key={String(at)}>
                {row.map((cell, column) =>
                  at === 0 ? (
                    <th key={String(column)} scope="col">
                      {cell}
                    </th>
                  ) : (
                    <td key={String(column)}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

interface QuestionProps {
  readonly question: ColumnQuestion;
  readonly answer: string;
  readonly onAnswer: (key: string, value: string) => void;
}

function Question({ question: { key, kind, name, options }, answer, onAnswer }: QuestionProps) {
  const { setUp } = useTexts();
  return (
    <Field label={kind === "header" ? setUp.which(name) : setUp.whichHeader(name)}>
      <Select
        value={answer}
        onChange={(_, { value }) => {
          onAnswer(key, value);
        }}
      >
        <option value="">{kind === "header" ? setUp.notUsed : setUp.leaveOpen}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
