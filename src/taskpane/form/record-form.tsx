import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { TableId } from "#workbook/contract.ts";
import type { Fields, RawFields } from "#workbook/save/save-record.ts";
import { isKnown } from "../book/known-names.ts";
import type { SaveRequest } from "../save/saver.ts";
import { usePaneBook } from "../shared/pane.ts";
import type { Route } from "../shared/route.ts";
import { useLanguage } from "../shared/texts.ts";
import { defaultsOf, type Texts } from "./check-form.ts";
import { ConflictChoice } from "./conflict-choice.tsx";
import { fieldsOf, type FormField } from "./fields.ts";
import { FormBody, type FormBodyProps } from "./form-body.tsx";
import { focusField } from "./form-fields.tsx";
import { useFormStyles } from "./form.styles.ts";
import { idOf, specsOf, type FormSpec } from "./form-spec.ts";
import { SaveDock, StoppedMessage } from "./save-dock.tsx";
import { useForm, type FormState } from "./use-form.ts";
import { useSave, type SaveState } from "./use-save.ts";

export interface RecordFormProps extends FormBodyProps {
  readonly id: string;
  readonly route: Route;
  /** What the form begins with, beside the contract's defaults for a new row. */
  readonly initial: (fields: readonly FormField[]) => Texts;
  readonly action: string;
  /** One short fact of what is saved. */
  readonly about: (texts: Texts) => string;
  /** The cells of the row when the screen was opened; null for a new one. */
  readonly base: RawFields | null;
  /** The records to save; `changed` are the fields that are not as the form began. */
  readonly requests: (changed: Fields, form: FormState) => readonly SaveRequest[];
  readonly onSaved: () => void;
  /** What a screen asks beyond the contract before it saves. */
  readonly ownProblem?: (texts: Texts) => OwnProblem | null;
  /** Groups that stand open at first. */
  readonly opened?: readonly string[];
}

/** A field and the group in which it stands, with what to type there. */
export interface OwnProblem {
  readonly id: string;
  /** Of a group that the spec does not name; else it is found by the field. */
  readonly part?: string;
  readonly message: string;
}

/** A form that follows from the contract: first what is needed, then groups; saved through the outbox. */
export function RecordForm(props: RecordFormProps) {
  const { spec } = props;
  const { form, fields } = useRecordForm(props);
  const styles = useFormStyles();
  const [open, setOpen] = useState<readonly string[]>(props.opened ?? []);
  const reveal = (field: string, part = sectionOf(spec, field)) => {
    if (part !== null) setOpen((before) => [...new Set([...before, part])]);
    // The group that holds the field is drawn first.
    setTimeout(() => {
      focusField(form.id, field);
    });
  };
  const { save, told, state } = useSaving(props, form, reveal);
  if (state.kind === "conflict") return <ConflictChoice table={spec.table} state={state} />;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
      }}
    >
      <FormBody {...props} form={form} fields={fields} open={open} onOpen={setOpen} />
      {told !== null && <OwnProblemBar text={told} />}
      {state.kind === "stopped" && <StoppedMessage state={state} />}
      <SaveDock form={form} fields={fields} state={state} action={props.action} onSave={save} onField={reveal} />
    </form>
  );
}

function OwnProblemBar({ text }: { readonly text: string }) {
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

interface Saving {
  readonly state: SaveState;
  /** What the screen asks for beyond the contract, once a save was refused for it. */
  readonly told: string | null;
  readonly save: () => void;
}

function useSaving(props: RecordFormProps, form: FormState, reveal: (field: string, part?: string) => void): Saving {
  const saver = useSave();
  const [told, setTold] = useState<string | null>(null);
  function save(): void {
    const [first] = form.checked.problems.keys();
    const own = props.ownProblem?.(form.texts) ?? null;
    setTold(first === undefined ? (own?.message ?? null) : null);
    if (first !== undefined || own !== null) {
      form.tellAll();
      if (first !== undefined) reveal(first);
      else if (own !== null) reveal(own.id, own.part);
      return;
    }
    saver.save(props.requests(changedFields(form), form), {
      about: props.about(form.texts),
      onSaved: () => {
        form.discardDraft();
        props.onSaved();
      },
    });
  }
  return { state: saver.state, told, save };
}

function useRecordForm(props: RecordFormProps): { readonly form: FormState; readonly fields: readonly FormField[] } {
  const { spec, target, id, route, base } = props;
  const { book, records, workbook } = usePaneBook();
  const language = useLanguage();
  const withSensitive = workbook.sensitivePurpose !== null;
  const fields = useMemo(
    () => fieldsOf(spec.table, specsOf(spec), { target, language, withSensitive }),
    [spec, target, language, withSensitive],
  );
  const [initial] = useState<Texts>(() => ({
    ...(base === null ? defaultsOf(fields, book.today) : {}),
    ...props.initial(fields),
  }));
  const facts = useMemo(
    () => ({ today: book.today, isKnown: (table: TableId, text: string) => isKnown(book.book, table, text) }),
    [book],
  );
  return { form: useForm({ fields, initial, facts, drafts: records.drafts, id, route, base }), fields };
}

function sectionOf({ sections }: FormSpec, field: string): string | null {
  return sections.find(({ fields }) => fields.some((spec) => idOf(spec) === field))?.key ?? null;
}

function changedFields({ checked, texts, initial, base }: FormState): Fields {
  const isChanged = (id: string) => (texts[id] ?? "").trim() !== (initial[id] ?? "").trim();
  return Object.fromEntries(
    Object.entries(checked.values).filter(([id, value]) => (base === null ? value !== null : isChanged(id))),
  );
}
