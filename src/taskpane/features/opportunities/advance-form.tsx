import { useMemo, useState } from "react";
import { guide } from "#locales/guide.ts";
import { opportunityWords } from "#locales/opportunity-words.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Opportunity } from "#workbook/contract.ts";
import type { SaveTarget } from "#workbook/save/save-target.ts";
import { namesIn } from "../../book/known-names.ts";
import { accountNamed, rowKey } from "../../book/rows-of.ts";
import type { FormSpec } from "../../form/form-spec.ts";
import { useFormIds } from "../../form/form-id.ts";
import { openedRow, type OpenedRow } from "../../form/opened-row.ts";
import { RecordForm } from "../../form/record-form.tsx";
import { WithTarget } from "../../form/with-target.tsx";
import { GoneRecord } from "../../shared/gone-record.tsx";
import { usePaneBook } from "../../shared/pane.ts";
import type { Route } from "../../shared/route.ts";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage } from "../../shared/texts.ts";
import { advanceRequests } from "./advance-requests.ts";
import { opportunityView } from "./opportunity-view.ts";

type AdvanceRoute = Extract<Route, { readonly screen: "advance" }>;

const SPEC: FormSpec = { table: "stageLog", first: ["oppId", "from", "step", "date", "changedBy"], sections: [] };

/** The move of an opportunity to another step: into the log of its stages, and into its own row. */
export function AdvanceForm({ route }: { readonly route: AdvanceRoute }) {
  const { book } = usePaneBook();
  const account = accountNamed(book.book, route.account);
  // As it was when the form was opened: what it saves gives it another step.
  const [opened] = useState(() =>
    openedRow(
      book,
      "opportunities",
      account?.opportunities.find((one) => rowKey(account, "opportunities", one) === route.row),
    ),
  );
  if (account === null || opened === null) return <GoneRecord />;
  return (
    <WithTarget table="stageLog">
      {(target) => <OneMove route={route} account={account} opened={opened} target={target} />}
    </WithTarget>
  );
}

interface OneMoveProps {
  readonly route: AdvanceRoute;
  readonly account: Account;
  readonly opened: OpenedRow<"opportunities">;
  readonly target: SaveTarget;
}

function OneMove({ route, account, opened, target }: OneMoveProps) {
  const opportunity = opened.values;
  const { book, navigation, records } = usePaneBook();
  const language = useLanguage();
  const say = opportunityWords(language);
  // The number is for an opportunity that has none yet; the log has none.
  const ids = useFormIds("opportunities", route.draft);
  const view = useMemo(
    () => opportunityView(book.book, account, opportunity, { today: book.today, language }),
    [book, account, opportunity, language],
  );
  return (
    <RecordForm
      spec={SPEC}
      target={target}
      id={ids.id}
      route={route}
      base={null}
      initial={() => ({
        oppId: view.name,
        from: view.step ?? "",
        step: view.next ?? "",
        changedBy: records.me.name() === "" ? (opportunity.owner ?? "") : records.me.name(),
      })}
      names={() => namesIn(book.book, [account])}
      action={say.advance.save}
      about={({ step = "" }) => [account.name, step].join(say.dot)}
      requests={(fields) => advanceRequests(opened, target, fields, ids)}
      onSaved={navigation.back}
      below={() => <Leaving step={view.step} />}
    />
  );
}

function Leaving({ step }: { readonly step: Opportunity["step"] }) {
  const language = useLanguage();
  const styles = useScreenStyles();
  if (step === null) return null;
  const { advance } = opportunityWords(language);
  return <p className={styles.note}>{advance.note(step, guide(language).keyActions.evidence[step])}</p>;
}
