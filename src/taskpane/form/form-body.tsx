import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { tableName } from "#workbook/table-name.ts";
import type { SaveTarget } from "#workbook/save/save-target.ts";
import { usePaneBook } from "../shared/pane.ts";
import { useScreenStyles } from "../shared/screen.styles.ts";
import { useLanguage, useTexts } from "../shared/texts.ts";
import { filledOf, type Texts } from "./check-form.ts";
import { absentColumns, type FormField } from "./fields.ts";
import type { Names } from "../book/known-names.ts";
import { FormFields } from "./form-fields.tsx";
import { FormSections, type FormPart } from "./form-sections.tsx";
import { idOf, specsOf, type FieldSpec, type FormSpec } from "./form-spec.ts";
import { useFormStyles } from "./form.styles.ts";
import type { FormState } from "./use-form.ts";

export interface FormBodyProps {
  readonly spec: FormSpec;
  readonly target: SaveTarget;
  readonly names: (texts: Texts) => Names;
  /** What a screen has of its own below the first fields. */
  readonly below?: (form: FormState) => ReactNode;
  /** Groups of a screen's own, beside those of the spec. */
  readonly ownParts?: (form: FormState) => readonly FormPart[];
}

interface OpenParts {
  readonly open: readonly string[];
  readonly onOpen: (keys: readonly string[]) => void;
}

/** What is needed first, then groups that open one by one. */
export function FormBody(
  props: FormBodyProps & OpenParts & { readonly form: FormState; readonly fields: readonly FormField[] },
) {
  const { spec, target, below, ownParts, form, fields, open, onOpen } = props;
  const words = useTexts().form;
  const styles = useFormStyles();
  const needed = pick(fields, spec.first).filter(({ required }) => required).length;
  const { filled, all } = filledOf(fields, form.texts);
  return (
    <>
      {needed > 0 && <p className={styles.lead}>{words.required(String(needed))}</p>}
      <AbsentColumns spec={spec} target={target} />
      <SomeFields {...props} specs={spec.first} />
      {below?.(form)}
      <FormSections
        parts={[...partsOf(props, words), ...(ownParts?.(form) ?? [])]}
        note={words.completeness(String(filled), String(all))}
        open={open}
        onOpen={onOpen}
      />
    </>
  );
}

type SomeFieldsProps = Pick<FormBodyProps, "names"> & {
  readonly form: FormState;
  readonly fields: readonly FormField[];
  readonly specs: readonly FieldSpec[];
};

function SomeFields({ names, form, fields, specs }: SomeFieldsProps) {
  const { book } = usePaneBook();
  return (
    <FormFields form={form} all={fields} fields={pick(fields, specs)} today={book.today} names={names(form.texts)} />
  );
}

function pick(fields: readonly FormField[], specs: readonly FieldSpec[]): readonly FormField[] {
  return specs.flatMap((spec) => fields.filter(({ id }) => id === idOf(spec)));
}

function partsOf(
  props: FormBodyProps & { readonly form: FormState; readonly fields: readonly FormField[] },
  words: ReturnType<typeof useTexts>["form"],
): readonly FormPart[] {
  return props.spec.sections.flatMap(({ key, title, fields: specs }) => {
    const own = pick(props.fields, specs);
    const done = own.filter(({ id }) => (props.form.texts[id] ?? "") !== "").length;
    const note = words.filled(String(done), String(own.length));
    return own.length === 0 ? [] : [{ key, title, note, content: <SomeFields {...props} specs={specs} /> }];
  });
}

function AbsentColumns({ spec, target }: Pick<FormBodyProps, "spec" | "target">) {
  const { navigation } = usePaneBook();
  const language = useLanguage();
  const { form, shell } = useTexts();
  const styles = useScreenStyles();
  const absent = absentColumns(spec.table, specsOf(spec), { target, language, withSensitive: false });
  if (absent.length === 0) return null;
  return (
    <p className={styles.note}>
      {form.absent(tableName(spec.table, language), absent.join(shell.list))}{" "}
      <Link
        as="button"
        onClick={() => {
          navigation.go({ screen: "setUp" });
        }}
      >
        {form.absentLink}
      </Link>
    </p>
  );
}
