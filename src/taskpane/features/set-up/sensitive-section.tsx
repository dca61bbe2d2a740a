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

/** Sensitive fields about people do not exist until somebody says what they are for. */
export function SensitiveSection({ states, actions, workbook }: SensitiveSectionProps) {
  const { sensitive } = useTexts().setUp;
  const table = states.find((state) => state.table === "persons")?.tableName ?? null;
  if (workbook.sensitivePurpose !== null)
    return (
      <Section title={sensitive.title}>
        <p>{sensitive.on(workbook.sensitivePurpose)}</p>
      </Section>
    );
  return (
    <Section title={sensitive.title}>
      <p>{sensitive.off}</p>
      {table === null ? (
        <p>{sensitive.noTable}</p>
      ) : (
        <PurposeForm onEnable={(purpose) => void actions.enableSensitive(purpose, sensitiveColumns(workbook))} />
      )}
    </Section>
  );
}

const LEAST_LETTERS = 4;

function PurposeForm({ onEnable }: { readonly onEnable: (purpose: string) => void }) {
  const { sensitive } = useTexts().setUp;
  const [purpose, setPurpose] = useState("");
  const [isTold, setTold] = useState(false);
  const isShort = purpose.trim().length < LEAST_LETTERS;
  return (
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
            if (!isShort) onEnable(purpose.trim());
          }}
        >
          {sensitive.enable}
        </Button>
      </p>
    </>
  );
}
