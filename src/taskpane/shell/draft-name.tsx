import type { Draft } from "../save/drafts.ts";
import type { Route } from "../shared/route.ts";
import { useLanguage, useTexts } from "../shared/texts.ts";
import { routeTitle } from "./route-title.ts";

/** What a draft is called: its form, and when it was kept. */
export function DraftName({ draft, route }: { readonly draft: Draft; readonly route: Route | null }) {
  const words = useTexts();
  const language = useLanguage();
  const time = new Date(draft.at).toLocaleString(language, {
    month: "numeric",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  return words.shell.drafts.one(route === null ? draft.form : routeTitle(route, words, language), time);
}
