import { useMemo } from "react";
import { negotiationWords } from "#locales/negotiation-words.ts";
import type { Markup } from "#charts/svg.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { accountNamed, rowCalled, rowKey } from "../../book/rows-of.ts";
import { LinkedList, LinkedRows } from "../../shared/linked-rows.tsx";
import { GoneRecord } from "../../shared/gone-record.tsx";
import { usePaneBook } from "../../shared/pane.ts";
import { PictureActions } from "../../shared/picture-actions.tsx";
import { Picture } from "../../shared/picture.tsx";
import type { Route } from "../../shared/route.ts";
import { Figures, RowList, ScreenHead, Section } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage } from "../../shared/texts.ts";
import { negotiationView, type NegotiationView } from "./negotiation-view.ts";
import { styleTestRow } from "./style-test-view.ts";
import { WordingSection } from "./wording-section.tsx";

type NegotiationRoute = Extract<Route, { readonly screen: "negotiation" }>;

/** One negotiation: prepared, running or over. */
export function NegotiationScreen({ route }: { readonly route: NegotiationRoute }) {
  const { book } = usePaneBook();
  const account = accountNamed(book.book, route.account);
  const negotiation = account === null ? null : rowCalled(account, "negotiations", route.row);
  if (account === null || negotiation === null) return <GoneRecord />;
  return <One account={account} negotiation={negotiation} row={rowKey(account, "negotiations", negotiation)} />;
}

interface OneProps {
  readonly account: Account;
  readonly negotiation: Row<"negotiations">;
  readonly row: string;
}

function One({ account, negotiation, row }: OneProps) {
  const { book } = usePaneBook();
  const language = useLanguage();
  const styles = useScreenStyles();
  const { pane } = negotiationWords(language);
  const view = useMemo(
    () => negotiationView(book.book, account, negotiation, { today: book.today, language }),
    [book, account, negotiation, language],
  );
  return (
    <>
      <ScreenHead subject={view.subject} message={view.message} />
      <Figures figures={view.figures} />
      <p className={styles.note}>{pane.secret}</p>
      <Section title={pane.preparation.title}>
        <RowList rows={view.preparation} />
      </Section>
      {view.zopa !== null && <Drawn title={pane.zopa} svg={view.zopa.svg} desc={view.zopa.desc} />}
      <Concessions view={view} account={account.name} row={row} />
      <Trade view={view} account={account.name} />
      <Section title={pane.who}>
        <p className={styles.lead}>{view.who}</p>
        <LinkedList rows={[styleTestRow(language)]} />
      </Section>
      <Stage view={view} />
      <WordingSection />
      <LinkedRows
        title={pane.more}
        note=""
        rows={[
          {
            key: "edit",
            name: pane.preparation.edit,
            reason: "",
            route: { screen: "record", table: "negotiations", account: account.name, row },
          },
        ]}
      />
    </>
  );
}

interface DrawnProps {
  readonly title: string;
  readonly svg: Markup;
  readonly desc: string;
}

function Drawn(props: DrawnProps) {
  return (
    <Section title={props.title}>
      <Drawing {...props} />
    </Section>
  );
}

function Drawing({ title, svg, desc }: DrawnProps) {
  const styles = useScreenStyles();
  return (
    <div className={`${styles.card} ${styles.padded}`}>
      <Picture svg={svg} className={styles.picture} />
      <PictureActions svg={svg} name={title} desc={desc} />
    </div>
  );
}

function Stage({ view }: { readonly view: NegotiationView }) {
  const { pane } = negotiationWords(useLanguage());
  return (
    <>
      <Section title={pane.stage}>
        <RowList rows={view.stage} />
      </Section>
      <Section title={pane.tactics}>
        <RowList rows={view.tactics} />
      </Section>
    </>
  );
}

interface PartProps {
  readonly view: NegotiationView;
  readonly account: string;
}

/** What was planned, what was given, and what comes next. */
function Concessions({ view, account, row }: PartProps & { readonly row: string }) {
  const { pane } = negotiationWords(useLanguage());
  const styles = useScreenStyles();
  const { concessions, name, nextRound } = view;
  const begin = { negId: name, round: String(nextRound) };
  const planner = {
    key: "planner",
    name: pane.planner.open,
    reason: pane.planner.openReason,
    route: { screen: "concessions", account, row } as const,
  };
  return (
    <>
      <Section title={pane.ladder}>
        <p>{concessions.message}</p>
        {concessions.svg !== null && <Drawing title={pane.ladder} svg={concessions.svg} desc={concessions.message} />}
      </Section>
      {concessions.rows.length > 0 && (
        <Section title={pane.nextTitle}>
          <RowList rows={concessions.rows} />
        </Section>
      )}
      {concessions.note !== "" && <p className={styles.note}>{concessions.note}</p>}
      <LinkedRows title={pane.offers} rows={view.offers} add={{ table: "offers", account, begin }} />
      <LinkedRows title={pane.plan} rows={view.plan.length === 0 ? [planner] : view.plan} />
    </>
  );
}

/** What can be traded: the issues, and packages of them. */
function Trade({ view: { issues, packages, name }, account }: PartProps) {
  const { pane } = negotiationWords(useLanguage());
  const styles = useScreenStyles();
  return (
    <>
      <LinkedRows
        title={pane.issues.title}
        rows={issues.rows}
        add={{ table: "negotiationIssues", account, begin: { negId: name } }}
      />
      {issues.note !== "" && <p className={styles.note}>{issues.note}</p>}
      {packages !== null && (
        <>
          <Drawn title={pane.packages} svg={packages.svg} desc={packages.desc} />
          <RowList rows={packages.rows} />
          <p className={styles.note}>{packages.note}</p>
        </>
      )}
    </>
  );
}
