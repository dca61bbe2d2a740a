import { portfolioView } from "../view/portfolio/portfolio-view.ts";
import { catalogue } from "#locales/catalogue.ts";
import type { DocumentKind } from "./document-kind.ts";
import { written } from "./written.ts";

/** The portfolio report: one for the whole book, or for the chosen accounts together. */
export const portfolio: DocumentKind = {
  audiences: ["internal"],
  depths: ["brief", "full"],
  drafts: (book, accounts, options) => {
    if (accounts.length === 0) return [];
    const { name } = catalogue(options.language).documents.portfolio;
    const isWhole = accounts.length === book.accounts.length;
    return [
      {
        id: ["portfolio", ...(isWhole ? [] : accounts.map(({ id }) => id))].join(" "),
        name: isWhole ? name.whole : name.chosen(String(accounts.length)),
        write: () => written("portfolio", portfolioView(book, accounts, options), options),
      },
    ];
  },
};
