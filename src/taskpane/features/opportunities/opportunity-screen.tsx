import { useMemo } from "react";
import { opportunityWords } from "#locales/opportunity-words.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Opportunity } from "#workbook/contract.ts";
import { accountNamed, rowCalled, rowKey } from "../../book/rows-of.ts";
import { LinkedRows } from "../../shared/linked-rows.tsx";
import { GoneRecord } from "../../shared/gone-record.tsx";
import { usePaneBook } from "../../shared/pane.ts";
import type { Route } from "../../shared/route.ts";
import { DockAction, Figures, RowList, ScreenHead, Section } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage, useTexts } from "../../shared/texts.ts";
import { opportunityView, type OpportunityView } from "./opportunity-view.ts";

type OpportunityRoute = Extract<Route, { readonly screen: "opportunity" }>;

/** One opportunity on its seven steps. */
export function OpportunityScreen({ route }: { readonly route: OpportunityRoute }) {
  const { book } = usePaneBook();
  const account = accountNamed(book.book, route.account);
  const opportunity = account === null ? null : rowCalled(account, "opportunities", route.row);
  if (account === null || opportunity === null) return <GoneRecord />;
  return <OneDeal account={account} opportunity={opportunity} row={rowKey(account, "opportunities", opportunity)} />;
}

interface OneDealProps {
  readonly account: Account;
  readonly opportunity: Opportunity;
  readonly row: string;
}

function OneDeal({ account, opportunity, row }: OneDealProps) {
  const { book, navigation } = usePaneBook();
  const language = useLanguage();
  const { deal: say, dates } = opportunityWords(language);
  const screens = useTexts().shell.screens;
  const view = useMemo(
    () => opportunityView(book.book, account, opportunity, { today: book.today, language }),
    [book, account, opportunity, language],
  );
  const { name } = account;
  return (
    <>
      <ScreenHead subject={view.subject} message={view.message} />
      <Figures figures={view.figures} />
      <Section title={say.steps}>
        <RowList rows={view.steps} />
      </Section>
      <Records view={view} account={name} />
      <Roles view={view} />
      <Section title={dates.title}>
        <RowList rows={view.dates} />
      </Section>
      <Change account={name} row={row} />
      {view.next !== null && (
        <DockAction
          text={screens.advance}
          onClick={() => {
            navigation.go({ screen: "advance", account: name, row });
          }}
        />
      )}
    </>
  );
}

function Roles({ view }: { readonly view: OpportunityView }) {
  const { deal: say } = opportunityWords(useLanguage());
  const styles = useScreenStyles();
  if (view.roles.length === 0) return null;
  return (
    <Section title={say.roles}>
      <RowList rows={view.roles} />
      <p className={styles.note}>{say.rolesNote}</p>
    </Section>
  );
}

/** What proves the steps, and when each was entered. */
function Records({ view, account }: { readonly view: OpportunityView; readonly account: string }) {
  const { deal: say } = opportunityWords(useLanguage());
  const begin = { oppId: view.name, ...(view.step === null ? {} : { step: view.step }) };
  return (
    <>
      <LinkedRows title={say.proofs} rows={view.proofs} add={{ table: "exitEvidence", account, begin }} />
      <LinkedRows title={say.log} rows={view.log} />
    </>
  );
}

/** The opportunity's own row. */
function Change({ account, row }: { readonly account: string; readonly row: string }) {
  const { deal: say } = opportunityWords(useLanguage());
  return (
    <LinkedRows
      title={say.more}
      note=""
      rows={[
        {
          key: "edit",
          name: say.edit,
          reason: say.editHint,
          route: { screen: "record", table: "opportunities", account, row },
        },
      ]}
    />
  );
}
