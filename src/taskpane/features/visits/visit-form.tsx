import { useMemo, useState } from "react";
import type { Account } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { accountNamed, placeOf, visitKey, type PaneBook, type PlacedRow } from "../../book/rows-of.ts";
import { latest } from "../../book/due-items.ts";
import type { Texts } from "../../form/check-form.ts";
import type { FormField } from "../../form/fields.ts";
import { useFormIds } from "../../form/form-id.ts";
import { shownIn } from "../../form/read-field.ts";
import { RecordForm, WithTarget, type OwnProblem } from "../../form/record-form.tsx";
import { cellsOf, editRequest, newRequest } from "../../form/requests.ts";
import type { SaveRequest } from "../../save/saver.ts";
import { usePaneBook } from "../../shared/pane.ts";
import type { Route } from "../../shared/route.ts";
import { useTexts } from "../../shared/texts.ts";
import { LevelChangeFields } from "./level-change-fields.tsx";
import { VisitHelp } from "./visit-help.tsx";
import { CHANGE, changeIn, personRequests, visitFields } from "./visit-requests.ts";
import { visitSpec } from "./visit-spec.ts";

type VisitRoute = Extract<Route, { readonly screen: "visit" }>;

/** A visit: a new one, or one that stands in the team's table. */
export function VisitForm({ route }: { readonly route: VisitRoute }) {
  const { book, navigation, records } = usePaneBook();
  const { visits: words } = useTexts();
  const spec = useMemo(() => visitSpec(words), [words]);
  const { id, recordId } = useFormIds("visits", route.draft);
  const [opened] = useState(() => openedVisit(book, route));
  const accountIn = (texts: Texts) => accountNamed(book.book, (texts["customer"] ?? "").trim());
  const names = book.book.accounts.map(({ name }) => name);
  return (
    <WithTarget table="visits">
      {(first) => (
        <RecordForm
          spec={spec}
          target={opened?.placed.target ?? first}
          id={id}
          route={route}
          base={opened === null ? null : cellsOf(opened.placed)}
          opened={opened === null ? [] : ["followUp"]}
          initial={(fields) =>
            opened === null ? newTexts(book, route.account, records.me.name()) : textsOf(fields, opened.visit)
          }
          names={(texts) => ({ accounts: names, persons: (accountIn(texts)?.persons ?? []).map(({ name }) => name) })}
          action={words.save}
          about={({ customer = "", nextDate = "" }) => words.about(customer, nextDate)}
          ownProblem={(texts) => visitProblem(texts, accountIn(texts), words)}
          requests={(fields, { texts, base }): readonly SaveRequest[] => {
            records.me.remember(texts["author"] ?? "");
            const account = accountIn(texts);
            const people = personRequests(texts, book, account, id);
            if (opened === null || base === null)
              return [newRequest(first, visitFields(fields, texts, book, account), id, recordId), ...people];
            return [editRequest(opened.placed, fields, { id, recordId, base }), ...people];
          }}
          onSaved={navigation.back}
          below={(form) => <VisitHelp form={form} isNew={opened === null} />}
          ownParts={(form) => [
            {
              key: CHANGE.level,
              title: words.change.title,
              note: form.texts[CHANGE.who] ?? words.change.none,
              content: <LevelChangeFields form={form} account={accountIn(form.texts)} />,
            },
          ]}
        />
      )}
    </WithTarget>
  );
}

interface OpenedVisit {
  readonly visit: Row<"visits">;
  readonly placed: PlacedRow;
}

function openedVisit(book: PaneBook, { account, visit: key }: VisitRoute): OpenedVisit | null {
  const visit = accountNamed(book.book, account ?? "")?.visits.find((one) => visitKey(one) === key);
  const placed = visit === undefined ? null : placeOf(book, "visits", visit);
  return visit === undefined || placed === null ? null : { visit, placed };
}

function newTexts({ book }: PaneBook, name: string | null, me: string): Texts {
  const account = name === null ? null : accountNamed(book, name);
  const before = account === null ? null : latest(account.visits);
  return { customer: name ?? "", author: me, ourPeople: me, lastCommitments: before?.commitments ?? "" };
}

function textsOf(fields: readonly FormField[], visit: Row<"visits">): Texts {
  const values = visit as unknown as Readonly<Record<string, string | number | boolean | null>>;
  return Object.fromEntries(fields.map((field) => [field.id, shownIn(field, values[field.id] ?? null)]));
}

/** What nobody may leave out: the fact behind a change, and where competitor information comes from. */
function visitProblem(
  texts: Texts,
  account: Account | null,
  words: ReturnType<typeof useTexts>["visits"],
): OwnProblem | null {
  const change = changeIn(texts, account);
  if (change?.evidence === "") return { id: CHANGE.evidence, part: CHANGE.level, message: words.evidenceNeeded };
  const isWithoutSource = (texts["rivalInfo"] ?? "").trim() !== "" && (texts["rivalSource"] ?? "").trim() === "";
  return isWithoutSource ? { id: "rivalSource", part: "rivals", message: words.sourceNeeded } : null;
}
