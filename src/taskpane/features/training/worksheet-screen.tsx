import { Button, Link, MessageBar, MessageBarBody, Radio, RadioGroup, Field } from "@fluentui/react-components";
import { useState } from "react";
import { ok } from "#core/kernel/outcome.ts";
import { toolWords } from "#locales/tool-words.ts";
import { canInsertWorksheets, insertWorksheets } from "../../excel/insert-worksheets.ts";
import { usePane } from "../../shared/pane.ts";
import { Dock, ScreenHead, Section } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage, useTexts } from "../../shared/texts.ts";
import { RefusalBar, useTurn } from "../../shared/use-turn.tsx";
import type { ListedTraining, TrainingEdition } from "../../training-list.ts";
import { worksheetBytes, worksheetPath } from "./training-files.ts";
import { useTrainingList } from "./use-training-list.ts";

const EDITIONS: readonly TrainingEdition[] = ["student", "team"];

/** One training worksheet: what it is for, and the ways to have it. */
export function WorksheetScreen({ id }: { readonly id: string }) {
  const { training: words } = toolWords(useLanguage());
  const list = useTrainingList();
  if (list === null) return <p role="status">{words.loading}</p>;
  const found = list === "failed" ? undefined : list.worksheets.find((one) => one.id === id);
  return found === undefined ? <p role="alert">{words.failed}</p> : <Worksheet worksheet={found} />;
}

function Worksheet({ worksheet }: { readonly worksheet: ListedTraining }) {
  const { training: words } = toolWords(useLanguage());
  const { shell } = useTexts();
  const { title, purpose, minutes, points, sessions, questions } = worksheet;
  return (
    <>
      <ScreenHead subject={words.facts(String(minutes), String(points))} message={title} />
      <p>{purpose}</p>
      {sessions.length > 0 && <p>{words.sessions(sessions.join(shell.list))}</p>}
      {questions.length > 0 && (
        <Section title={words.questions} number={String(questions.length)}>
          <ol>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </Section>
      )}
      <Ways worksheet={worksheet} />
    </>
  );
}

function Ways({ worksheet: { id } }: { readonly worksheet: ListedTraining }) {
  const language = useLanguage();
  const { training: words } = toolWords(language);
  const styles = useScreenStyles();
  const [edition, setEdition] = useState<TrainingEdition>("student");
  const { sheets, turn, insert } = useInsertion();
  const path = worksheetPath(id, edition, language);
  return (
    <>
      <EditionField edition={edition} onChoose={setEdition} />
      <p>
        <Link href={path} download>
          {words.download}
        </Link>
      </p>
      <RefusalBar refusal={turn.refusal} />
      {sheets !== null && <Told sheets={sheets} />}
      {!canInsertWorksheets() && <p className={styles.note}>{words.tooOld}</p>}
      <Dock>
        <Button
          appearance="primary"
          size="large"
          className={styles.primary}
          disabledFocusable={turn.busy || !canInsertWorksheets()}
          onClick={() => void insert(path)}
        >
          {turn.busy ? words.inserting : words.insert}
        </Button>
      </Dock>
    </>
  );
}

interface EditionFieldProps {
  readonly edition: TrainingEdition;
  readonly onChoose: (edition: TrainingEdition) => void;
}

function EditionField({ edition, onChoose }: EditionFieldProps) {
  const { training: words } = toolWords(useLanguage());
  return (
    <Field label={words.edition}>
      <RadioGroup
        value={edition}
        onChange={(_, { value }) => {
          onChoose(value as TrainingEdition);
        }}
      >
        {EDITIONS.map((one) => (
          <Radio key={one} value={one} label={words.editions[one]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

type Sheets = readonly string[] | "failed";

function useInsertion() {
  const { run } = usePane();
  const turn = useTurn();
  const [sheets, setSheets] = useState<Sheets | null>(null);
  const insert = async (path: string) => {
    const done = await turn.act(async () => {
      const bytes = await worksheetBytes(path).catch(() => null);
      return bytes === null ? ok<Sheets>("failed") : insertWorksheets(run, bytes);
    });
    setSheets(done);
  };
  return { sheets, turn, insert };
}

function Told({ sheets }: { readonly sheets: Sheets }) {
  const { training: words } = toolWords(useLanguage());
  const { shell } = useTexts();
  const isGood = sheets !== "failed";
  return (
    <MessageBar intent={isGood ? "success" : "error"} layout="multiline" role={isGood ? "status" : "alert"}>
      <MessageBarBody>{isGood ? words.inserted(sheets.join(shell.list)) : words.failed}</MessageBarBody>
    </MessageBar>
  );
}
