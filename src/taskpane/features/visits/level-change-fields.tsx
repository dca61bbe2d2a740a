import { Field, Select, Textarea } from "@fluentui/react-components";
import { RELATIONSHIP_LEVELS, type RelationshipLevel } from "#core/codes/codes.ts";
import type { Account } from "#workbook/account-book.ts";
import { fieldName } from "../../form/form-fields.tsx";
import { useFormStyles } from "../../form/form.styles.ts";
import type { FormState } from "../../form/use-form.ts";
import { useWords } from "../../shared/words.ts";
import { CHANGE } from "./visit-requests.ts";

interface LevelChangeProps {
  readonly form: FormState;
  readonly account: Account | null;
}

/** A relationship that has changed, with the fact that shows it. */
export function LevelChangeFields({ form, account }: LevelChangeProps) {
  const { change } = useWords().pane.visits;
  const styles = useFormStyles();
  const who = form.texts[CHANGE.who] ?? "";
  const person = account?.persons.find(({ name }) => name === who);
  return (
    <div className={styles.fields}>
      <Field label={change.who}>
        <Select
          value={who}
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
      {person !== undefined && <NewLevel form={form} level={person.level} />}
    </div>
  );
}

function NewLevel({ form, level }: { readonly form: FormState; readonly level: RelationshipLevel | null }) {
  const { pane, codes } = useWords();
  const { change } = pane.visits;
  const now = level === null ? change.unrated : `${level} ${codes.relationshipLevel[level]}`;
  return (
    <>
      <Field label={change.level} hint={change.now(now)}>
        <Select
          value={form.texts[CHANGE.level] ?? ""}
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
          value={form.texts[CHANGE.evidence] ?? ""}
          onChange={(_, { value }) => {
            form.set(CHANGE.evidence, value);
          }}
        />
      </Field>
    </>
  );
}
