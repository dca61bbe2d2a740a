import { Button, Link, MessageBar, MessageBarBody, MessageBarTitle, Spinner } from "@fluentui/react-components";
import { recordWords } from "#locales/record-words.ts";
import { Dock } from "../shared/screen.tsx";
import { useScreenStyles } from "../shared/screen.styles.ts";
import { useLanguage, useTexts } from "../shared/texts.ts";
import type { FormField } from "./fields.ts";
import { useFormStyles } from "./form.styles.ts";
import type { FormState } from "./use-form.ts";
import type { SaveState } from "./use-save.ts";

interface SaveDockProps {
  readonly form: FormState;
  readonly fields: readonly FormField[];
  readonly state: SaveState;
  readonly action: string;
  readonly onSave: () => void;
  /** Leads to a field that must be seen to. */
  readonly onField: (id: string) => void;
}

/** Saving, always in reach: what is missing as a link, when the draft was kept, and the one button, which is never disabled. */
export function SaveDock({ form, fields, state, action, onSave, onField }: SaveDockProps) {
  const styles = useScreenStyles();
  const words = useTexts().form;
  return (
    <Dock>
      <div className={styles.dockText} role="status">
        {state.kind === "saving" ? (
          <Spinner size="tiny" label={words.saving} labelPosition="after" />
        ) : (
          <>
            <div>{draftText(form, words)}</div>
            <Open form={form} fields={fields} onField={onField} />
          </>
        )}
      </div>
      <Button
        appearance="primary"
        size="large"
        className={styles.primary}
        onClick={() => {
          if (state.kind !== "saving") onSave();
        }}
      >
        {action}
      </Button>
    </Dock>
  );
}

function draftText({ kept }: FormState, words: ReturnType<typeof useTexts>["form"]): string {
  if (kept === null) return "";
  if (kept.trouble !== null) return words.draftInPane;
  const time = new Date(kept.at);
  const two = (value: number) => String(value).padStart(2, "0");
  return words.draftKept(`${two(time.getHours())}:${two(time.getMinutes())}`);
}

function Open({ form, fields, onField }: Pick<SaveDockProps, "form" | "fields" | "onField">) {
  const words = useTexts().form;
  const [first] = form.checked.problems;
  if (first === undefined) return <div>{words.ready}</div>;
  const [id, { code }] = first;
  const label = fields.find((field) => field.id === id)?.label ?? id;
  return (
    <Link
      as="button"
      onClick={() => {
        onField(id);
      }}
    >
      {code === "required" ? words.missing(label) : words.wrong(label)}
    </Link>
  );
}

/** Why nothing was written yet: what happened, that the draft is safe, what to do next. */
export function StoppedMessage({ state }: { readonly state: Extract<SaveState, { readonly kind: "stopped" }> }) {
  const styles = useFormStyles();
  const { form } = useTexts();
  const { save } = recordWords(useLanguage());
  return (
    <MessageBar intent="error" layout="multiline" className={styles.stopped} role="alert">
      <MessageBarBody>
        <MessageBarTitle>{state.told.what}</MessageBarTitle>
        <div>{state.told.next}</div>
        <div>{save.kept}</div>
        {state.asNew !== null && <Button onClick={state.asNew}>{form.asNew}</Button>}
        <details className={styles.details}>
          <summary>{save.details.title}</summary>
          {state.details.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </details>
      </MessageBarBody>
    </MessageBar>
  );
}
