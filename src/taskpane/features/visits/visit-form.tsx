import { useMemo, useState } from "react";
import type { Account } from "#workbook/account-book.ts";
import type { SaveTarget } from "#workbook/save/save-target.ts";
import { namesIn } from "../../book/known-names.ts";
import { accountNamed, visitKey, type PaneBook } from "../../book/rows-of.ts";
import { latest } from "../../book/due-items.ts";
import type { Texts } from "../../form/check-form.ts";
import type { FormField } from "../../form/fields.ts";
import { useFormIds } from "../../form/form-id.ts";
import type { FormPart } from "../../form/form-sections.tsx";
import type { FormState } from "../../form/use-form.ts";
import { openedRow, textsOf, type OpenedRow } from "../../form/opened-row.ts";
import { RecordForm, type OwnProblem } from "../../form/record-form.tsx";
import { WithTarget } from "../../form/with-target.tsx";
import { cellsOf } from "../../form/requests.ts";
import { usePaneBook } from "../../shared/pane.ts";
import type { Route } from "../../shared/route.ts";
import { useTexts } from "../../shared/texts.ts";
import { LevelChangeFields } from "./level-change-fields.tsx";
import { VisitHelp } from "./visit-help.tsx";
import { CHANGE, changeIn, visitRequests } from "./visit-requests.ts";
import { visitSpec } from "./visit-spec.ts";

type VisitRoute = Extract<Route, { readonly screen: "visit" }>;

/** A visit: a new one, or one that stands in the team's table. */
export function VisitForm({ route }: { readonly route: VisitRoute }) {
  return <WithTarget table="visits">{(first) => <OneVisit route={route} first={first} />}</WithTarget>;
}

/** @param first where a new visit goes */
function OneVisit({ route, first }: { readonly route: VisitRoute; readonly first: SaveTarget }) {
  const { book, navigation, records } = usePaneBook();
  const { visits: words } = useTexts();
  const spec = useMemo(() => visitSpec(words), [words]);
  const ids = useFormIds("visits", route.draft);
  const [opened] = useState(() => openedVisit(book, route));
  const accountIn = (texts: Texts) => accountNamed(book.book, (texts["customer"] ?? "").trim());
  const begin = (fields: readonly FormField[]) =>
    opened === null ? newTexts(book, route.account, records.me.name()) : textsOf(fields, opened.values);
  return (
    <RecordForm
      spec={spec}
      target={opened?.placed.target ?? first}
      id={ids.id}
      route={route}
      base={opened === null ? null : cellsOf(opened.placed)}
      opened={opened === null ? [] : ["followUp"]}
      initial={begin}
      names={(texts) => namesIn(book.book, [accountIn(texts)])}
      action={words.save}
      about={({ customer = "", nextDate = "" }) => words.about(customer, nextDate)}
      ownProblem={(texts) => visitProblem(texts, accountIn(texts), words)}
      requests={(fields, form) => {
        records.me.remember(form.texts["author"] ?? "");
        return visitRequests(fields, form, {
          book,
          account: accountIn(form.texts),
          placed: opened?.placed ?? null,
          first,
          ids,
        });
      }}
      onSaved={navigation.back}
      below={(form) => <VisitHelp form={form} isNew={opened === null} />}
      ownParts={(form) => [changePart(form, accountIn(form.texts), words)]}
    />
  );
}

type Words = ReturnType<typeof useTexts>["visits"];

function changePart(form: FormState, account: Account | null, { change }: Words): FormPart {
  const content = <LevelChangeFields form={form} account={account} />;
  return { key: CHANGE.level, title: change.title, note: form.texts[CHANGE.who] ?? change.none, content };
}

function openedVisit(book: PaneBook, { account, visit: key }: VisitRoute): OpenedRow<"visits"> | null {
  const visits = accountNamed(book.book, account ?? "")?.visits ?? [];
  return openedRow(
    book,
    "visits",
    visits.find((one) => visitKey(one) === key),
  );
}

function newTexts({ book }: PaneBook, name: string | null, me: string): Texts {
  const account = name === null ? null : accountNamed(book, name);
  const before = account === null ? null : latest(account.visits);
  return { customer: name ?? "", author: me, ourPeople: me, lastCommitments: before?.commitments ?? "" };
}

/** What nobody may leave out: the fact behind a change, and where competitor information comes from. */
function visitProblem(texts: Texts, account: Account | null, words: Words): OwnProblem | null {
  const change = changeIn(texts, account);
  if (change?.evidence === "") return { id: CHANGE.evidence, part: CHANGE.level, message: words.evidenceNeeded };
  const isWithoutSource = (texts["rivalInfo"] ?? "").trim() !== "" && (texts["rivalSource"] ?? "").trim() === "";
  return isWithoutSource ? { id: "rivalSource", part: "rivals", message: words.sourceNeeded } : null;
}
