import { useMemo, useState } from "react";
import type { FormState } from "../../form/use-form.ts";
import { useFormIds } from "../../form/form-id.ts";
import { RecordForm, type OwnProblem } from "../../form/record-form.tsx";
import { WithTarget } from "../../form/with-target.tsx";
import { cellsOf, editRequest, newRequest } from "../../form/requests.ts";
import { openedRow, textsOf, type OpenedRow } from "../../form/opened-row.ts";
import type { Texts } from "../../form/check-form.ts";
import { namesIn, type Names } from "../../book/known-names.ts";
import { accountNamed } from "../../book/rows-of.ts";
import type { SaveTarget } from "#workbook/save/save-target.ts";
import { RELATIONSHIP_LEVELS, ROLES } from "#core/codes/codes.ts";
import { usePaneBook } from "../../shared/pane.ts";
import type { Route } from "../../shared/route.ts";
import { Section } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage, useTexts } from "../../shared/texts.ts";
import { moveText } from "./people-view.ts";
import { personSpec } from "./person-spec.ts";

type PersonRoute = Extract<Route, { readonly screen: "person" }>;

/** A person of an account: a new one, or one whose row stands in the team's table. */
export function PersonForm({ route }: { readonly route: PersonRoute }) {
  const { book, navigation } = usePaneBook();
  const { people: words } = useTexts();
  const spec = useMemo(() => personSpec(words), [words]);
  const { id, recordId } = useFormIds("persons", route.draft);
  const account = accountNamed(book.book, route.account);
  const persons = account?.persons ?? [];
  const wanted = persons.find(({ name }) => name === route.person);
  const [opened] = useState(() => openedRow(book, "persons", wanted));
  return (
    <WithTarget table="persons">
      {(first) => (
        <RecordForm
          spec={spec}
          target={opened?.placed.target ?? first}
          id={id}
          route={route}
          base={opened === null ? null : cellsOf(opened.placed)}
          initial={(fields) => (opened === null ? { customer: route.account } : textsOf(fields, opened.values))}
          names={() => othersIn(namesIn(book.book, [account]), route.person)}
          action={words.save}
          about={({ name = "" }) => [name, route.account].join(" · ")}
          requests={(fields, { base }) => [
            opened === null || base === null
              ? newRequest(first, fields, id, recordId)
              : editRequest(opened.placed, fields, { id, recordId, base }),
          ]}
          ownProblem={(texts) => unprovedLevel(texts, opened, first, words.evidenceNeeded)}
          onSaved={navigation.back}
          below={(form) => <Move form={form} />}
        />
      )}
    </WithTarget>
  );
}

/** Nobody reports to himself. */
function othersIn(names: Names, person: string | null): Names {
  return (table) => names(table).filter(({ value }) => table !== "persons" || value !== person);
}

/** No fact, no level: a level that is chosen anew needs what proves it, and when. */
function unprovedLevel(
  texts: Texts,
  opened: OpenedRow<"persons"> | null,
  first: SaveTarget,
  message: string,
): OwnProblem | null {
  const level = texts["level"] ?? "";
  if (level === "" || level === (opened?.values.level ?? "")) return null;
  const { columns } = opened?.placed.target ?? first;
  const missing = ["levelEvidence", "levelDate"].find(
    (id) => columns.some((column) => column.id === id) && (texts[id] ?? "").trim() === "",
  );
  return missing === undefined ? null : { id: missing, part: "level", message };
}

function Move({ form }: { readonly form: FormState }) {
  const language = useLanguage();
  const { people: words } = useTexts();
  const { workbook } = usePaneBook();
  const styles = useScreenStyles();
  const role = ROLES.find((one) => one === form.texts["role"]) ?? null;
  const level = RELATIONSHIP_LEVELS.find((one) => one === form.texts["level"]) ?? null;
  const purpose = workbook.sensitivePurpose;
  return (
    <Section title={words.move}>
      <p>{moveText({ role, level }, language)}</p>
      <p className={styles.note}>{purpose === null ? words.sensitiveOff : words.sensitiveOn(purpose)}</p>
    </Section>
  );
}
