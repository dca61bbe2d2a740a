import { Field, Select, Textarea } from "@fluentui/react-components";
import { RELATIONSHIP_LEVELS } from "#core/codes/codes.ts";
import type { Account } from "#workbook/account-book.ts";
import { fieldName } from "../../form/form-fields.tsx";
import { useFormStyles } from "../../form/form.styles.ts";
import type { FormState } from "../../form/use-form.ts";
import { useWords } from "../../shared/words.ts";
import { CHANGE } from "./visit-requests.ts";

/** A relationship that has changed, with the fact that shows it. */
export function LevelChangeFields({ form, account }: { readonly form: FormState; readonly account: Account | null }) {
  const { pane, codes } = useWords();
  const { change } = pane.visits;
  const styles = useFormStyles();
  const text = (field: string) => form.texts[field] ?? "";
  const person = account?.persons.find(({ name }) => name === text(CHANGE.who));
  const level = person?.level ?? null;
  return (
    <div className={styles.fields}>
      <Field label={change.who}>
        <Select
          value={text(CHANGE.who)}
          onChange={(_, { value }) => {
            form.set(CHANGE.who, value);
          }}
        >
          <option value="">{change.none}</option>
          {(account?.persons ?? []).map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {person !== undefined && (
        <>
          <Field
            label={change.level}
            hint={change.now(level === null ? change.unrated : `${level} ${codes.relationshipLevel[level]}`)}
          >
            <Select
              value={text(CHANGE.level)}
              onChange={(_, { value }) => {
                form.set(CHANGE.level, value);
              }}
            >
              <option value="">{pane.form.choose}</option>
              {RELATIONSHIP_LEVELS.map((one) => (
                <option key={one} value={one}>
                  {one} {codes.relationshipLevel[one]}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={change.evidence} hint={change.evidenceHint} required>
            <Textarea
              data-field={fieldName(form.id, CHANGE.evidence)}
              rows={3}
              resize="vertical"
              value={text(CHANGE.evidence)}
              onChange={(_, { value }) => {
                form.set(CHANGE.evidence, value);
              }}
            />
          </Field>
        </>
      )}
    </div>
  );
}
