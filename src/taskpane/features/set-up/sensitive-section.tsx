import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { OpenedWorkbook } from "../../excel/open-workbook.ts";
import { Section } from "../../shared/screen.tsx";
import { useTexts } from "../../shared/texts.ts";
import { sensitiveColumns, type TableState } from "./set-up-view.ts";
import type { SetUpActions } from "./use-set-up.ts";

interface SensitiveSectionProps {
  readonly states: readonly TableState[];
  readonly actions: SetUpActions;
  readonly workbook: OpenedWorkbook;
}

const LEAST_LETTERS = 4;

/** Sensitive fields about people do not exist until somebody says what they are for. */
export function SensitiveSection({ states, actions, workbook }: SensitiveSectionProps) {
  const { sensitive } = useTexts().setUp;
  const [purpose, setPurpose] = useState("");
  const [isTold, setTold] = useState(false);
  const persons = states.find(({ table }) => table === "persons");
  const isShort = purpose.trim().length < LEAST_LETTERS;
  if (workbook.sensitivePurpose !== null)
    return (
      <Section title={sensitive.title}>
        <p>{sensitive.on(workbook.sensitivePurpose)}</p>
      </Section>
    );
  return (
    <Section title={sensitive.title}>
      <p>{sensitive.off}</p>
      {persons?.tableName == null ? (
        <p>{sensitive.noTable}</p>
      ) : (
        <>
          <Field
            label={sensitive.purpose}
            hint={sensitive.hint}
            validationMessage={isTold && isShort ? sensitive.needed : null}
            validationState={isTold && isShort ? "error" : "none"}
          >
            <Textarea
              value={purpose}
              onChange={(_, { value }) => {
                setPurpose(value);
              }}
            />
          </Field>
          <p>
            <Button
              onClick={() => {
                setTold(true);
                if (!isShort && persons.tableName !== null)
                  void actions.enableSensitive(purpose.trim(), persons.tableName, absentIn(workbook));
              }}
            >
              {sensitive.enable}
            </Button>
          </p>
        </>
      )}
    </Section>
  );
}

function absentIn({ read }: OpenedWorkbook): readonly string[] {
  const found = read.ok ? read.value.tables.find(({ found: { table } }) => table === "persons")?.found : undefined;
  return sensitiveColumns().filter((id) => found?.columns.some((column) => column.id === id) !== true);
}
