import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useId } from "react";
import type { KnownName } from "../book/known-names.ts";
import { useTexts } from "../shared/texts.ts";
import type { FormField } from "./fields.ts";
import { useFormStyles } from "./form.styles.ts";
import { PeopleInput } from "./people-input.tsx";

export interface FieldInputProps {
  readonly field: FormField;
  readonly text: string;
  /** What to type, in words; null while there is nothing to say. */
  readonly problem: string | null;
  /** Records that are known, for fields that name one. */
  readonly names: readonly KnownName[];
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
  /** By what it is found when the keyboard is sent here. */
  readonly id: string;
}

/** One field as its column wants it; what is wrong stands below it. */
export function FieldInput(props: FieldInputProps) {
  const { field, problem, onLeave } = props;
  return (
    <Field
      label={field.label}
      required={field.required}
      validationMessage={problem}
      validationState={problem === null ? "none" : "error"}
      hint={field.hint}
      onBlur={onLeave}
    >
      {(control) => <Control {...props} control={control} />}
    </Field>
  );
}

/** What Fluent's Field gives its control so that label and message belong to it. */
type FieldControl = Readonly<Record<string, unknown>>;

type ControlProps = FieldInputProps & { readonly control: FieldControl };

function Control(props: ControlProps) {
  const { field, text, names, id, control, onText } = props;
  const styles = useFormStyles();
  const own = { ...control, "data-field": id };
  switch (field.input) {
    case "choice":
    case "yesNo":
      return <Choice {...props} />;
    case "people":
      return (
        <PeopleInput
          control={own}
          label={field.label}
          text={text}
          names={names.map(({ value }) => value)}
          onText={onText}
        />
      );
    case "lines":
      return (
        <Textarea
          {...own}
          className={styles.control}
          resize="vertical"
          rows={3}
          value={text}
          onChange={(_, { value }) => {
            onText(value);
          }}
        />
      );
    case "name":
    case "text":
    case "time":
    case "number":
    case "date":
      return <OneLine {...props} control={own} />;
  }
}

const TYPES: Partial<Readonly<Record<FieldInputName, "date">>> = { date: "date" };
const MODES: Partial<Readonly<Record<FieldInputName, "decimal">>> = { number: "decimal" };
const EXAMPLES: Partial<Readonly<Record<FieldInputName, string>>> = { time: "14:30" };
type FieldInputName = FormField["input"];

/** A line of text; known names are offered while one types. */
function OneLine({ field, text, names, control, onText }: ControlProps) {
  const styles = useFormStyles();
  const list = useId();
  const hasNames = field.input === "name";
  return (
    <>
      <Input
        {...control}
        {...(hasNames ? { list, autoComplete: "off" } : {})}
        className={styles.control}
        type={TYPES[field.input] ?? "text"}
        inputMode={MODES[field.input] ?? "text"}
        placeholder={EXAMPLES[field.input] ?? ""}
        contentAfter={field.unit === "" ? null : <span>{field.unit}</span>}
        value={text}
        onChange={(_, { value }) => {
          onText(value);
        }}
      />
      {hasNames && (
        <datalist id={list}>
          {names.map(({ value, label }) => (
            <option key={value} value={value} label={label ?? value} />
          ))}
        </datalist>
      )}
    </>
  );
}

function Choice({ field, text, id, control, onText }: FieldInputProps & { readonly control: FieldControl }) {
  const { form } = useTexts();
  const styles = useFormStyles();
  const options =
    field.input === "yesNo"
      ? [
          { value: "true", label: form.yes },
          { value: "false", label: form.no },
        ]
      : field.options;
  return (
    <Select
      {...control}
      data-field={id}
      className={styles.control}
      value={text}
      onChange={(_, { value }) => {
        onText(value);
      }}
    >
      <option value="">{field.required ? form.choose : form.unknown}</option>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}
