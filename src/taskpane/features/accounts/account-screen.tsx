import { useMemo } from "react";
import type { Account } from "#workbook/account-book.ts";
import { accountNamed } from "../../book/rows-of.ts";
import { usePaneBook } from "../../shared/pane.ts";
import { Picture } from "../../shared/picture.tsx";
import type { Route } from "../../shared/route.ts";
import {
  DockAction,
  EmptyState,
  Figures,
  RowList,
  ScreenHead,
  Section,
  Chip,
  type RowData,
} from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage, useTexts } from "../../shared/texts.ts";
import { accountView, type AccountView, type ScoreView } from "./account-view.ts";
import { useAccountStyles } from "./account.styles.ts";

type AccountRoute = Extract<Route, { readonly screen: "account" }>;

/** One account: what to do, how it stands, and where each number comes from. */
export function AccountScreen({ route }: { readonly route: AccountRoute }) {
  const { book, navigation } = usePaneBook();
  const language = useLanguage();
  const { accounts: words, today } = useTexts();
  const account = accountNamed(book.book, route.account);
  const view = useMemo(
    () => (account === null ? null : accountView(book.book, account, book.today, language)),
    [account, book, language],
  );
  if (view === null || account === null)
    return (
      <EmptyState
        text={words.none(route.account)}
        action={words.find}
        onClick={() => {
          navigation.go({ screen: "accounts" });
        }}
      />
    );
  return (
    <>
      <ScreenHead subject={view.subject} message={view.message} />
      <Figures figures={view.figures} />
      <Rows title={words.sections.steps} rows={view.steps} />
      <Tier view={view} />
      {view.score === null ? <NoScore text={view.noScore} /> : <Score score={view.score} />}
      <Rows title={words.sections.pipeline} rows={view.pipeline.rows} note={view.pipeline.note} />
      <Rows title={words.sections.needs} rows={view.needs} />
      <Churn view={view} />
      <Links account={account} />
      <DockAction
        text={today.record}
        onClick={() => {
          navigation.go({ screen: "visit", account: account.name, visit: null });
        }}
      />
    </>
  );
}

/** A section of rows that only tell; without any it is not there. */
function Rows({
  title,
  rows,
  note,
}: {
  readonly title: string;
  readonly rows: readonly RowData[];
  readonly note?: string;
}) {
  if (rows.length === 0) return null;
  return (
    <Section title={title} number={note === undefined ? String(rows.length) : undefined} note={note}>
      <RowList rows={rows} />
    </Section>
  );
}

function Links({ account }: { readonly account: Account }) {
  const { navigation } = usePaneBook();
  const { accounts: words } = useTexts();
  const { persons, visits, developmentLog, name } = account;
  const rows = [
    { key: "people", name: words.links.people, number: words.linkPeople(String(persons.length)), reason: "" },
    { key: "visits", name: words.links.visits, number: words.linkVisits(String(visits.length)), reason: "" },
    { key: "log", name: words.links.log, number: words.linkVisits(String(developmentLog.length)), reason: "" },
  ] as const;
  return (
    <Section title={words.subject}>
      <RowList
        rows={rows}
        onOpen={(key) => {
          const screen = rows.find((row) => row.key === key)?.key;
          if (screen !== undefined) navigation.go({ screen, account: name });
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
