import { Button, Field, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { toolWords, type ToolWords } from "#locales/tool-words.ts";
import { NAMESPACE } from "../../deployment.ts";
import { insertFormula, selectedAddress, type Inserted } from "../../excel/insert-formula.ts";
import { PARAMETERS_NAME } from "../../excel/workbook-marks.ts";
import { useFormStyles } from "../../form/form.styles.ts";
import type { GuideEntry } from "../../function-guide.ts";
import { functionNamed } from "../../known-functions.ts";
import { usePane } from "../../shared/pane.ts";
import { Dock, ScreenHead, Section } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage } from "../../shared/texts.ts";
import { RefusalBar, useTurn, type Turn } from "../../shared/use-turn.tsx";
import { useFunctionListStyles } from "./function-list.styles.ts";
import { formulaText, missingArguments, type Given } from "./formula-text.ts";
import {
  askedArguments,
  columnChoices,
  PARAMETERS,
  suggested,
  tablesFor,
  type ColumnChoice,
} from "./suggest-arguments.ts";

/** A formula with one function: what each argument takes, and the way into the selected cell. */
export function FormulaScreen({ id }: { readonly id: string }) {
  const entry = functionNamed(id);
  const { formula: words } = toolWords(useLanguage());
  return entry === null ? <ScreenHead subject={id} message={words.unknown} /> : <Builder entry={entry} />;
}

interface Draft {
  readonly table: string;
  readonly given: Readonly<Record<string, Given>>;
}

function draftFor(entry: GuideEntry, choices: readonly ColumnChoice[], table: string): Draft {
  const columns = Object.entries(suggested(entry, choices, table));
  return {
    table,
    given: Object.fromEntries(columns.map(([name, header]): [string, Given] => [name, { kind: "column", header }])),
  };
}

function useBuilder(entry: GuideEntry) {
  const { book, workbook, run } = usePane();
  const choices = useMemo(() => columnChoices(book?.tables ?? []), [book]);
  const tables = useMemo(() => tablesFor(entry, choices), [entry, choices]);
  const [draft, setDraft] = useState(() => draftFor(entry, choices, tables[0] ?? ""));
  const [inserted, setInserted] = useState<Inserted | null>(null);
  const turn = useTurn();
  const parts = { ...draft, parameters: workbook.hasParametersName ? PARAMETERS_NAME : null };
  const give = (name: string, one: Given | null) => {
    const others = Object.entries(draft.given).filter(([other]) => other !== name);
    setDraft({ ...draft, given: Object.fromEntries(one === null ? others : [...others, [name, one]]) });
  };
  return {
    choices: choices.filter(({ table }) => table === draft.table),
    tables,
    draft,
    inserted,
    turn,
    missing: missingArguments(entry, draft.given),
    text: formulaText(entry, parts, false),
    give,
    chooseTable: (table: string) => {
      setDraft(draftFor(entry, choices, table));
    },
    giveSelection: async (name: string) => {
      const address = await turn.act(() => selectedAddress(run));
      if (address !== null) give(name, { kind: "cells", address });
    },
    insert: async () => {
      const replaces = inserted?.state === "filled" ? inserted.address : null;
      const formulaIn = (table: string | null) => formulaText(entry, parts, table === draft.table);
      setInserted(await turn.act(() => insertFormula(run, formulaIn, replaces)));
    },
  };
}

function Builder({ entry }: { readonly entry: GuideEntry }) {
  const language = useLanguage();
  const { formula: words } = toolWords(language);
  const builder = useBuilder(entry);
  return (
    <>
      <ScreenHead subject={`${NAMESPACE}.${entry.id}`} message={entry.texts[language].description} />
      <div className={useFormStyles().fields}>
        <TableField builder={builder} />
        {askedArguments(entry).map((name) => (
          <ArgumentField key={name} entry={entry} name={name} builder={builder} />
        ))}
      </div>
      <Preview entry={entry} text={builder.text} />
      <Told inserted={builder.inserted} refusal={builder.turn.refusal} />
      <InsertDock entry={entry} builder={builder} words={words} />
    </>
  );
}

type BuilderState = ReturnType<typeof useBuilder>;

function TableField({ builder: { tables, draft, chooseTable } }: { readonly builder: BuilderState }) {
  const { formula: words } = toolWords(useLanguage());
  if (tables.length === 0) return null;
  return (
    <Field label={words.table} hint={words.tableHint}>
      <Select
        value={draft.table}
        onChange={(_, { value }) => {
          chooseTable(value);
        }}
      >
        {tables.map((table) => (
          <option key={table}>{table}</option>
        ))}
      </Select>
    </Field>
  );
}

function Preview({ entry, text }: { readonly entry: GuideEntry; readonly text: string }) {
  const { formula: words } = toolWords(useLanguage());
  const { workbook } = usePane();
  const styles = useScreenStyles();
  const list = useFunctionListStyles();
  const takesParameters = entry.texts.en.parameters.some(({ name }) => name === PARAMETERS);
  return (
    <Section title={words.result}>
      <code className={list.code}>{text}</code>
      {takesParameters && (
        <p className={styles.note}>{workbook.hasParametersName ? words.withParameters : words.withoutParameters}</p>
      )}
      <p className={styles.note}>{words.selectTarget}</p>
    </Section>
  );
}

interface InsertDockProps {
  readonly entry: GuideEntry;
  readonly builder: BuilderState;
  readonly words: ToolWords["formula"];
}

function InsertDock({ entry, builder: { missing, inserted, turn, insert }, words }: InsertDockProps) {
  const language = useLanguage();
  const styles = useScreenStyles();
  const [first] = missing;
  const text = inserted?.state === "filled" ? words.replace : words.insert;
  return (
    <Dock>
      <Button
        appearance="primary"
        size="large"
        className={styles.primary}
        disabledFocusable={turn.busy || first !== undefined}
        onClick={() => void insert()}
      >
        {first === undefined ? text : words.missing(labelOf(entry, first, language))}
      </Button>
    </Dock>
  );
}

const labelOf = (entry: GuideEntry, name: string, language: keyof GuideEntry["texts"]): string => {
  const at = entry.texts.en.parameters.findIndex((parameter) => parameter.name === name);
  return entry.texts[language].parameters[at]?.name ?? name;
};

const SELECTION = "\u0000selection";

interface ArgumentFieldProps {
  readonly entry: GuideEntry;
  readonly name: string;
  readonly builder: BuilderState;
}

function ArgumentField({ entry, name, builder: { choices, draft, give, giveSelection } }: ArgumentFieldProps) {
  const language = useLanguage();
  const { formula: words } = toolWords(language);
  const at = entry.texts.en.parameters.findIndex((parameter) => parameter.name === name);
  const { description = "", optional = false } = entry.texts[language].parameters[at] ?? {};
  const given = draft.given[name];
  const value = given === undefined ? "" : given.kind === "column" ? given.header : given.address;
  return (
    <Field label={labelOf(entry, name, language)} hint={description} required={!optional}>
      <Select
        value={value}
        onChange={(_, { value: chosen }) => {
          if (chosen === SELECTION) void giveSelection(name);
          else give(name, chosen === "" ? null : { kind: "column", header: chosen });
        }}
      >
        <option value="">{optional ? words.leaveOut : words.choose}</option>
        {given?.kind === "cells" && <option value={given.address}>{given.address}</option>}
        <option value={SELECTION}>{words.selection}</option>
        {choices.map(({ header }) => (
          <option key={header}>{header}</option>
        ))}
      </Select>
    </Field>
  );
}

function Told({ inserted, refusal }: { readonly inserted: Inserted | null } & Pick<Turn, "refusal">) {
  const { formula: words } = toolWords(useLanguage());
  if (refusal !== null || inserted === null) return <RefusalBar refusal={refusal} />;
  const isGood = inserted.state === "done" && !inserted.spill;
  return (
    <MessageBar intent={isGood ? "success" : "warning"} layout="multiline" role={isGood ? "status" : "alert"}>
      <MessageBarBody>{toldText(inserted, words)}</MessageBarBody>
    </MessageBar>
  );
}

function toldText(inserted: Inserted, words: ToolWords["formula"]): string {
  if (inserted.state === "filled") return words.filled(inserted.address, inserted.shown);
  return inserted.spill ? words.spill(inserted.address) : words.done(inserted.address);
}
