import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useId } from "react";
import { useTexts } from "../shared/texts.ts";
import type { FormField } from "./fields.ts";
import { useFormStyles } from "./form.styles.ts";
import { PeopleInput } from "./people-input.tsx";

export interface FieldInputProps {
  readonly field: FormField;
  readonly text: string;
  /** What to type, in words; null while there is nothing to say. */
  readonly problem: string | null;
  /** Names that are known, for fields that take one. */
  readonly names?: readonly string[] | undefined;
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

function Control(props: FieldInputProps & { readonly control: FieldControl }) {
  const { field, text, names, id, control, onText } = props;
  const styles = useFormStyles();
  const list = useId();
  const own = { ...control, "data-field": id, className: styles.control };
  switch (field.input) {
    case "choice":
    case "yesNo":
      return <Choice {...props} />;
    case "lines":
      return (
        <Textarea
          {...own}
          resize="vertical"
          rows={3}
          value={text}
          onChange={(_, { value }) => {
            onText(value);
          }}
        />
      );
    case "people":
      return <PeopleInput control={{ ...control, "data-field": id }} text={text} names={names ?? []} onText={onText} />;
    case "account":
    case "person":
      return (
        <>
          <Input
            {...own}
            list={list}
            autoComplete="off"
            value={text}
            onChange={(_, { value }) => {
              onText(value);
            }}
          />
          <datalist id={list}>
            {(names ?? []).map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      );
    case "text":
    case "time":
    case "number":
    case "date":
      return (
        <Input
          {...own}
          type={field.input === "date" ? "date" : "text"}
          inputMode={field.input === "number" ? "decimal" : "text"}
          placeholder={field.input === "time" ? "14:30" : ""}
          contentAfter={field.unit === "" ? null : <span>{field.unit}</span>}
          value={text}
          onChange={(_, { value }) => {
            onText(value);
          }}
        />
      );
  }
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
