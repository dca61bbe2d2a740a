import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Names } from "../book/known-names.ts";
import { nameMeant } from "../book/name-meant.ts";
import { useLanguage } from "../shared/texts.ts";
import { problemText } from "./check-form.ts";
import type { FormField } from "./fields.ts";
import { FieldInput } from "./field-input.tsx";
import { useFormStyles } from "./form.styles.ts";
import type { FormState } from "./use-form.ts";

interface FormFieldsProps {
  readonly fields: readonly FormField[];
  readonly form: FormState;
  readonly all: readonly FormField[];
  readonly today: SerialDate;
  readonly names: Names;
}

/** By what a field of a form is found on the page. */
export const fieldName = (form: string, field: string): string => `${form}-${field}`;

export function focusField(form: string, field: string): void {
  document.querySelector<HTMLElement>(`[data-field="${CSS.escape(fieldName(form, field))}"]`)?.focus();
}

export function FormFields({ fields, form, all, today, names }: FormFieldsProps) {
  const styles = useFormStyles();
  const language = useLanguage();
  return (
    <div className={styles.fields}>
      {fields.map((field) => {
        const known = field.names === null ? NO_NAMES : names(field.names);
        const problem = form.isTold(field.id) ? form.checked.problems.get(field.id) : undefined;
        return (
          <FieldInput
            key={field.id}
            id={fieldName(form.id, field.id)}
            field={field}
            text={form.texts[field.id] ?? ""}
            problem={problem === undefined ? null : problemText(field, problem, all, { today, language })}
            names={known}
            onText={(text) => {
              form.set(field.id, text);
            }}
            onLeave={() => {
              // Only where a record must be there already: elsewhere a new name may be part of a known one.
              const meant = field.isOwner && field.input === "name" ? nameMeant(known, form.texts[field.id] ?? "") : null;
              if (meant !== null) form.set(field.id, meant);
              form.left(field.id);
            }}
          />
        );
      })}
    </div>
  );
}

const NO_NAMES = [] as const;
