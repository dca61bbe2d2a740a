import { Button, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { formWords } from "#locales/form-words.ts";
import type { TableId } from "#workbook/contract.ts";
import type { Conflict } from "#workbook/save/merge-fields.ts";
import type { CellValue } from "#workbook/parse-cell.ts";
import type { Choice } from "#workbook/save/save-record.ts";
import { Chip, Dock, ScreenHead } from "../shared/screen.tsx";
import { useScreenStyles } from "../shared/screen.styles.ts";
import { useLanguage } from "../shared/texts.ts";
import { useWords } from "../shared/words.ts";
import { columnOf } from "./fields.ts";
import { useFormStyles } from "./form.styles.ts";
import { valueText } from "./value-text.ts";
import type { SaveState } from "./use-save.ts";

interface ConflictChoiceProps {
  readonly state: Extract<SaveState, { readonly kind: "conflict" }>;
}

/** Two people changed the same cells: each is chosen by hand, nothing is chosen beforehand. */
export function ConflictChoice({ state }: ConflictChoiceProps) {
  const form = formWords(useLanguage());
  const styles = useScreenStyles();
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const { table, place, conflicts } = state;
  const title = useRef<HTMLDivElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <div ref={title} tabIndex={-1}>
        <ScreenHead
          subject={form.conflict.place(place.sheet, String(place.row))}
          message={form.conflict.title(String(conflicts.length))}
        />
        <p className={styles.reason}>{form.conflict.notWritten}</p>
      </div>
      {conflicts.map((conflict) => (
        <OneConflict
          key={conflict.column}
          table={table}
          conflict={conflict}
          choice={choices[conflict.column]}
          onChoice={(choice) => {
            setChoices((before) => ({ ...before, [conflict.column]: choice }));
          }}
        />
      ))}
      <ConflictDock state={state} choices={choices} />
    </>
  );
}

interface ConflictDockProps extends Pick<ConflictChoiceProps, "state"> {
  readonly choices: Readonly<Record<string, Choice>>;
}

function ConflictDock({ state, choices }: ConflictDockProps) {
  const { conflict: words } = formWords(useLanguage());
  const styles = useScreenStyles();
  const { conflicts } = state;
  const open = conflicts.find(({ column }) => choices[column] === undefined);
  const chosen = conflicts.filter(({ column }) => choices[column] !== undefined).length;
  return (
    <Dock>
      <Button size="large" onClick={state.leave}>
        {words.keep}
      </Button>
      <Button
        appearance="primary"
        size="large"
        className={styles.primary}
        onClick={() => {
          if (open === undefined) state.choose(choices);
          else document.getElementsByName(radioName(open.column))[0]?.focus();
        }}
      >
        {words.write(String(chosen), String(conflicts.length))}
      </Button>
    </Dock>
  );
}

const radioName = (column: string) => `conflict-${column}`;

interface OneConflictProps {
  readonly table: TableId;
  readonly conflict: Conflict;
  readonly choice: Choice | undefined;
  readonly onChoice: (choice: Choice) => void;
}

function OneConflict({ table, conflict, choice, onChoice }: OneConflictProps) {
  const words = useWords();
  const { conflict: texts } = formWords(useLanguage());
  const styles = useFormStyles();
  const show = (value: CellValue) => valueText(columnOf(table, conflict.column), value, words) || texts.empty;
  return (
    <section className={styles.choice} aria-label={conflict.header}>
      <div className={styles.choiceHead}>
        <strong>{conflict.header}</strong>
        <Chip
          standing={choice === undefined ? "warn" : "good"}
          text={choice === undefined ? texts.open : texts.chosen}
        />
      </div>
      <span className={styles.who}>{texts.before(show(conflict.base))}</span>
      <RadioGroup
        name={radioName(conflict.column)}
        aria-label={conflict.header}
        value={choice ?? ""}
        onChange={(_, { value }) => {
          onChoice(value as Choice);
        }}
      >
        {(["mine", "theirs"] as const).map((one) => (
          <div key={one} className={mergeClasses(styles.option, choice === one && styles.optionChosen)}>
            <Version value={one} shown={show(conflict[one])} />
          </div>
        ))}
      </RadioGroup>
    </section>
  );
}

function Version({ value, shown }: { readonly value: Choice; readonly shown: string }) {
  const { conflict } = formWords(useLanguage());
  const styles = useFormStyles();
  return (
    <Radio
      value={value}
      label={
        <>
          {shown}
          <br />
          <span className={styles.who}>{conflict[value]}</span>
        </>
      }
    />
  );
}
