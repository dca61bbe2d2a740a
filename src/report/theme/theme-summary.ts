import { INK } from "#charts/ink.ts";
import { catalogue, type Catalogue } from "#locales/catalogue.ts";
import { LANGUAGES, type Language } from "#locales/language.ts";
import { DOCUMENT_IDS } from "../documents/documents.ts";
import { contrastOnWhite, distanceOf } from "./colour.ts";
import { contrastText } from "./describe-theme-fault.ts";
import { fontShares } from "./font-shares.ts";
import type { Logo, OwnText, Theme, ThemeFont } from "./theme.ts";

/** What documents look like with a theme, as finished texts. */
export interface ThemeSummary {
  readonly rows: readonly ThemeRow[];
  /** What a person should look at although the theme can be used. */
  readonly notices: readonly string[];
}

export interface ThemeRow {
  readonly name: string;
  readonly texts: readonly string[];
}

export function themeSummary(theme: Theme, language: Language): ThemeSummary {
  const words = catalogue(language);
  const { shown } = words.theme;
  const row = (name: string, texts: readonly string[]) => ({ name, texts: texts.length === 0 ? [shown.none] : texts });
  const colour = (found: string | null) =>
    found === null ? [] : [shown.contrast(found, contrastText(contrastOnWhite(found)))];
  const company = LANGUAGES.flatMap((one) => theme.company?.[one] ?? []);
  return {
    rows: [
      row(shown.company, [...new Set(company)]),
      row(shown.logo, logoTexts(theme.logo, words)),
      row(shown.accent, colour(theme.accent)),
      row(shown.text, colour(theme.text)),
      row(
        shown.fonts,
        theme.fonts.map((font) => fontText(font, words)),
      ),
      row(shown.order, sectionTexts(theme.order, words)),
      row(shown.hide, sectionTexts(theme.hide, words)),
      row(
        shown.texts,
        theme.texts.map((one) => ownText(one, words)),
      ),
    ],
    notices: [...colourNotices(theme, words), ...logoNotices(theme, words), ...languageNotices(theme, words)],
  };
}

const kindOf = (type: string) => (type.split("/")[1] ?? "").replace("+xml", "").toUpperCase();

function logoTexts(logo: Logo | null, { theme: { shown } }: Catalogue): readonly string[] {
  return logo === null ? [] : [shown.logoSize(kindOf(logo.type), String(logo.width), String(logo.height))];
}

function fontText(font: ThemeFont, { theme: { shown } }: Catalogue): string {
  const { latin, chinese } = fontShares(font);
  return shown.fontOf(`${kindOf(font.type)} ${font.weight}`, latin, chinese);
}

function sectionTexts(named: Theme["order"], { cli, theme: { shown, list } }: Catalogue): readonly string[] {
  return DOCUMENT_IDS.flatMap((id) => {
    const sections = named[id];
    return sections === undefined ? [] : [shown.ofDocument(cli.documents[id].name, sections.join(list))];
  });
}

function ownText({ document, id, language, title, forCustomers }: OwnText, { theme: { shown } }: Catalogue): string {
  return shown.textOf(`${document}.${id}`, language, title) + (forCustomers ? shown.alsoCustomers : "");
}

/** A company's red is its own affair, but here red says that something is wrong. */
const ALIKE = 60;

function colourNotices({ accent }: Theme, { theme: { notice } }: Catalogue): readonly string[] {
  return accent !== null && distanceOf(accent, INK.bad) < ALIKE ? [notice.likeBad(accent)] : [];
}

// 300 dots per inch over the 8.4 mm that a logo has.
const LEAST_HEIGHT = 100;

function logoNotices({ logo }: Theme, { theme: { notice } }: Catalogue): readonly string[] {
  const isCoarse = logo !== null && logo.type !== "image/svg+xml" && logo.height < LEAST_HEIGHT;
  return isCoarse ? [notice.coarse(String(logo.width), String(logo.height))] : [];
}

function languageNotices({ texts }: Theme, { theme: { notice } }: Catalogue): readonly string[] {
  const missing = texts.flatMap(({ document, id }) =>
    LANGUAGES.filter(
      (language) => !texts.some((one) => one.document === document && one.id === id && one.language === language),
    ).map((language) => notice.oneLanguage(`${document}.${id}`, language)),
  );
  return [...new Set(missing)];
}
