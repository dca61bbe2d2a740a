import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TableId } from "#workbook/contract.ts";
import { DAILY_TABLES } from "#workbook/save/daily-tables.ts";
import { tableName } from "#workbook/table-name.ts";
import type { OpenedWorkbook } from "../../excel/open-workbook.ts";
import { MoreRow } from "../../shared/more-row.tsx";
import { Chip, Section, type ChipData } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage, useTexts } from "../../shared/texts.ts";
import type { TableState } from "./set-up-view.ts";
import type { SetUpActions } from "./use-set-up.ts";

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

interface TableListProps {
  readonly states: readonly TableState[];
  readonly further: readonly TableId[];
  readonly actions: SetUpActions;
  readonly workbook: OpenedWorkbook;
}

const STANDINGS = { ok: "good", plain: "warn", columns: "warn", missing: "plain" } as const satisfies Record<
  TableState["state"],
  ChipData["standing"]
>;

/** Each table with where it stands, and the button that mends it. */
export function TableList({ states, further, actions, workbook }: TableListProps) {
  const { setUp } = useTexts();
  const language = useLanguage();
  const screen = useScreenStyles();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? states : states.filter(isSeenFirst);
  return (
    <>
      <Section title={setUp.tables} number={String(states.length)}>
        <ul className={screen.card}>
          {shown.map((state) => (
            <li key={state.table} className={`${screen.rowItem} ${styles.item}`}>
              <OneTable state={state} actions={actions} workbook={workbook} />
            </li>
          ))}
          {shown.length < states.length && (
            <MoreRow
              count={states.length - shown.length}
              onClick={() => {
                setAll(true);
              }}
            />
          )}
        </ul>
      </Section>
      {further.length > 0 && (
        <Section title={setUp.further}>
          <div className={styles.buttons}>
            {further.map((table) => (
              <Button key={table} size="small" onClick={() => void actions.create([table])}>
                {setUp.createOne(tableName(table, language))}
              </Button>
            ))}
          </div>
        </Section>
      )}
    </>
  );
}

// What the daily work needs, and what something is to be done about.
const isSeenFirst = ({ table, state }: TableState) =>
  state !== "ok" || table === "parameters" || DAILY_TABLES.some((daily) => daily === table);

function OneTable({ state, actions, workbook }: RepairsProps) {
  const { setUp, shell } = useTexts();
  const screen = useScreenStyles();
  const styles = useStyles();
  return (
    <>
      <div className={styles.head}>
        <strong>{state.name}</strong>
        <Chip standing={STANDINGS[state.state]} text={setUp.states[state.state]} />
      </div>
      <div className={screen.reason}>{reasonOf(state, setUp, shell.list)}</div>
      <Repairs state={state} actions={actions} workbook={workbook} />
    </>
  );
}

type Words = ReturnType<typeof useTexts>["setUp"];

function reasonOf({ state, sheet, rows, absent }: TableState, words: Words, separator: string): string {
  if (state === "missing" || sheet === null) return words.missingReason;
  if (state === "plain") return words.plainReason(sheet);
  if (state === "columns") return words.columnsReason(absent.map(({ header }) => header).join(separator));
  return words.rows(sheet, String(rows));
}

interface RepairsProps {
  readonly state: TableState;
  readonly actions: SetUpActions;
  readonly workbook: OpenedWorkbook;
}

function Repairs({ state: own, actions, workbook }: RepairsProps) {
  const { setUp } = useTexts();
  const styles = useStyles();
  const { table, state, sheet, address, tableName: name, absent } = own;
  return (
    <div className={styles.buttons}>
      {state === "plain" && sheet !== null && address !== null && (
        <Button size="small" onClick={() => void actions.makeTable({ sheet, address, name: `KAM_${table}` })}>
          {setUp.makeTable}
        </Button>
      )}
      {state === "columns" && name !== null && (
        <Button
          size="small"
          onClick={() => {
            const ids = absent.map(({ id }) => id);
            void actions.add(table, name, ids);
          }}
        >
          {setUp.addColumns(String(absent.length))}
        </Button>
      )}
      {table === "parameters" && name !== null && (
        <ParametersName isNamed={workbook.hasParametersName} onName={() => void actions.nameParameters(name)} />
      )}
    </div>
  );
}

/** Whether formulas find the team's own numbers. */
function ParametersName({ isNamed, onName }: { readonly isNamed: boolean; readonly onName: () => void }) {
  const { setUp } = useTexts();
  const screen = useScreenStyles();
  if (isNamed) return <span className={screen.reason}>{setUp.parametersNamed}</span>;
  return (
    <>
      <span className={screen.reason}>{setUp.parametersUnnamed}</span>
      <Button size="small" onClick={onName}>
        {setUp.nameParameters}
      </Button>
    </>
  );
}
