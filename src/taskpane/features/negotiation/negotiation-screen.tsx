import { useMemo } from "react";
import { negotiationWords } from "#locales/negotiation-words.ts";
import { accountNamed, rowCalled } from "../../book/rows-of.ts";
import { GoneRecord } from "../../shared/gone-record.tsx";
import { OverviewBody } from "../../shared/overview-screen.tsx";
import { usePaneBook } from "../../shared/pane.ts";
import type { Route } from "../../shared/route.ts";
import { ScreenHead } from "../../shared/screen.tsx";
import { useLanguage } from "../../shared/texts.ts";
import { negotiationView, WORDING } from "./negotiation-view.ts";
import { OwnWordsSection, TrustSection, WordingSection } from "./wording-section.tsx";

type NegotiationRoute = Extract<Route, { readonly screen: "negotiation" }>;

/** One negotiation, or one part of it. */
export function NegotiationScreen({ route }: { readonly route: NegotiationRoute }) {
  const { book } = usePaneBook();
  const language = useLanguage();
  const { account: name, row, part } = route;
  const [found, view] = useMemo(() => {
    const account = accountNamed(book.book, name);
    const negotiation = account === null ? null : rowCalled(account, "negotiations", row);
    if (account === null || negotiation === null) return [null, null];
    return [negotiation, negotiationView(book.book, account, negotiation, { today: book.today, language, part })];
  }, [book, name, row, part, language]);
  if (found === null) return <GoneRecord />;
  return part === WORDING ? <WordingPart name={found.name} /> : <OverviewBody view={view} />;
}

function WordingPart({ name }: { readonly name: string }) {
  const { pane } = negotiationWords(useLanguage());
  return (
    <>
      <ScreenHead subject={name} message={pane.language.about} />
      <WordingSection />
      <OwnWordsSection />
      <TrustSection />
    </>
  );
}
