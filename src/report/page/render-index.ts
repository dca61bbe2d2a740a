import type { IndexView } from "../view/index-view.ts";
import { standalonePage } from "./standalone-page.ts";
import { indexTemplate } from "./templates.ts";
import { visible } from "./visible.ts";

/** The page that leads to a run's documents, as one HTML file without script, network or other files. */
export function renderIndex(view: IndexView): string {
  return standalonePage({ lang: view.language, title: visible(view.title), body: visible(indexTemplate(view)) });
}
