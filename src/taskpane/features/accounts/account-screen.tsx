import { useMemo } from "react";
import type { Account } from "#workbook/account-book.ts";
import { accountNamed } from "../../book/rows-of.ts";
import { usePaneBook } from "../../shared/pane.ts";
import { Picture } from "../../shared/picture.tsx";
import { PictureActions } from "../../shared/picture-actions.tsx";
import type { Route } from "../../shared/route.ts";
import { DockAction, EmptyState, Figures, RowList, ScreenHead, Section, Chip } from "../../shared/screen.tsx";
import { LinkedRows } from "../../shared/linked-rows.tsx";
import { SubjectList } from "../../shared/subject-list.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage, useTexts } from "../../shared/texts.ts";
import { accountView, type AccountView } from "./account-view.ts";
import type { ScoreView } from "./score-view.ts";
import { useAccountStyles } from "./account.styles.ts";

type AccountRoute = Extract<Route, { readonly screen: "account" }>;

/** One account: what to do, how it stands, and where each number comes from. */
export function AccountScreen({ route }: { readonly route: AccountRoute }) {
  const { book, navigation } = usePaneBook();
  const language = useLanguage();
  const { accounts: words } = useTexts();
  const account = accountNamed(book.book, route.account);
  const view = useMemo(
    () => (account === null ? null : accountView(book.book, account, book.today, language)),
    [account, book, language],
  );
  if (view !== null && account !== null) return <Glance account={account} view={view} />;
  return (
    <EmptyState
      text={words.none(route.account)}
      action={words.find}
      onClick={() => {
        navigation.go({ screen: "accounts" });
      }}
    />
  );
}

function Glance({ account, view }: { readonly account: Account; readonly view: AccountView }) {
  const { navigation } = usePaneBook();
  const { accounts: words, today } = useTexts();
  const { name } = account;
  const { pipeline, steps, needs, score } = view;
  return (
    <>
      <ScreenHead subject={view.subject} message={view.message} />
      <Figures figures={view.figures} />
      <LinkedRows title={words.sections.steps} rows={steps} add={{ table: "actions", account: name }} />
      <Tier view={view} />
      {score === null ? <NoScore text={view.noScore} /> : <Score score={score} />}
      <LinkedRows
        title={words.sections.pipeline}
        rows={pipeline.rows}
        note={pipeline.note}
        add={{ table: "opportunities", account: name }}
      />
      <LinkedRows title={words.sections.needs} rows={needs} add={{ table: "needs", account: name }} />
      <Churn view={view} />
      <SubjectList account={name} />
      <Links account={account} />
      <DockAction
        text={today.record}
        onClick={() => {
          navigation.go({ screen: "visit", account: name, visit: null });
        }}
      />
    </>
  );
}

function Links({ account }: { readonly account: Account }) {
  const { navigation } = usePaneBook();
  const { accounts: words } = useTexts();
  const { persons, visits, developmentLog, opportunities, negotiations, name } = account;
  const row = (key: "people" | "visits" | "log" | "opportunities" | "negotiations", number: string) =>
    ({ key, name: words.links[key], number, reason: "", route: { screen: key, account: name } }) as const;
  const rows = [
    row("opportunities", words.linkDeals(String(opportunities.length))),
    row("negotiations", words.linkDeals(String(negotiations.length))),
    row("people", words.linkPeople(String(persons.length))),
    row("visits", words.linkVisits(String(visits.length))),
    row("log", words.linkVisits(String(developmentLog.length))),
    { key: "edit", name: words.edit, reason: words.editHint, route: { screen: "accountForm", account: name } } as const,
  ];
  return (
    <Section title={words.subject}>
      <RowList
        rows={rows}
        onOpen={(key) => {
          const found = rows.find((one) => one.key === key);
          if (found !== undefined) navigation.go(found.route);
        }}
      />
    </Section>
  );
}

function Tier({ view: { tier } }: { readonly view: AccountView }) {
  const { accounts: words } = useTexts();
  const styles = useScreenStyles();
  return (
    <Section title={words.sections.tier} note={<Chip standing="plain" text={tier.name} />}>
      <div className={`${styles.card} ${styles.padded}`}>
        {tier.reasons.map((reason) => (
          <div key={reason}>{reason}</div>
        ))}
      </div>
    </Section>
  );
}

function NoScore({ text }: { readonly text: string }) {
  const { accounts: words } = useTexts();
  return (
    <Section title={words.sections.noScore}>
      <p>{text}</p>
    </Section>
  );
}

function Score({ score: { title, radar, rows, total } }: { readonly score: ScoreView }) {
  const { accounts: words } = useTexts();
  const styles = useAccountStyles();
  const screen = useScreenStyles();
  return (
    <Section title={title}>
      <div className={`${screen.card} ${screen.padded}`}>
        <Picture svg={radar} className={styles.radar} />
        <PictureActions svg={radar} name={title} desc={rows.map(({ axis, score }) => `${axis} ${score}`).join(" · ")} />
        <ScoreTable rows={rows} total={total} />
        <p className={screen.note}>{words.source}</p>
      </div>
    </Section>
  );
}

function ScoreTable({ rows, total }: Pick<ScoreView, "rows" | "total">) {
  const { accounts: words } = useTexts();
  const styles = useAccountStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.score.axis}</th>
          <th scope="col">{words.score.score}</th>
          <th scope="col">{words.score.weight}</th>
          <th scope="col">{words.score.points}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.axis}>
            <th scope="row">{row.axis}</th>
            <td>{row.score}</td>
            <td>{row.weight}</td>
            <td>{row.points}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.score.sum}</th>
          <td />
          <td />
          <td>{total}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Churn({ view: { churn } }: { readonly view: AccountView }) {
  const { accounts: words } = useTexts();
  const styles = useScreenStyles();
  if (churn.rows.length === 0) return null;
  return (
    <Section title={words.sections.churn} number={String(churn.rows.length)}>
      <RowList rows={churn.rows} />
      {churn.facts !== null && <p className={styles.note}>{words.churnFacts(churn.facts)}</p>}
    </Section>
  );
}
