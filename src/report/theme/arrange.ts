import { plain } from "#charts/svg.ts";
import { NOTE, shorten } from "#charts/text-width.ts";
import { catalogue } from "#locales/catalogue.ts";
import type { Audience } from "../documents/document-kind.ts";
import type { BandView, DocumentView, SheetView, Span } from "../view/document/document-view.ts";
import { points, section, text, wide } from "../view/document/make-part.ts";
import type { Part } from "../view/document/part.ts";
import type { OwnLine, OwnText, Theme } from "./theme.ts";

/** Stands before a point. */
const POINT = "–";
/** mm that the foot has. */
const FOOT_ROOM = 140;

/**
 * A document under a company's name, with its own sections, in its order, without what it hides. The first page stays as
 * it is: it has its parts' greatest heights and the answers that a manager looks for.
 */
export function arrange<Figures>(
  view: DocumentView<Figures>,
  document: string,
  audience: Audience,
  theme: Theme,
): DocumentView<Figures> {
  const { language } = view;
  const { subject } = catalogue(language).theme;
  const company = theme.company?.[language] ?? null;
  const own = theme.texts
    .filter((one) => one.document === document && one.language === language)
    .filter(({ forCustomers }) => audience === "internal" || forCustomers)
    .map((one) => ownBand(one, company ?? subject));
  const hidden = theme.hide[document] ?? [];
  const order = theme.order[document] ?? [];
  const [first, ...others] = view.sheets;
  const shown = others.map((sheet) => without(sheet, hidden)).filter(({ bands }) => bands.length > 0);
  const sheets = shown.length === 0 ? [{ onePage: false, bands: own }] : withLast(shown, own);
  const following = sheets.map((sheet) => ({ ...sheet, bands: inOrder(sheet.bands, order) }));
  return {
    ...view,
    frame: company === null ? view.frame : { ...view.frame, foot: footOf(company, view) },
    sheets: [...(first === undefined ? [] : [first]), ...following.filter(({ bands }) => bands.length > 0)],
  };
}

function withLast(sheets: readonly SheetView[], own: readonly BandView[]): readonly SheetView[] {
  return sheets.map((sheet, at) => (at === sheets.length - 1 ? { ...sheet, bands: [...sheet.bands, ...own] } : sheet));
}

/** The company before what the foot says. */
function footOf(company: string, { frame, language }: DocumentView): string {
  const text = frame.foot === "" ? company : catalogue(language).theme.foot(company, frame.foot);
  return shorten(plain(text), { size: NOTE }, FOOT_ROOM);
}

function ownBand({ id, title, lines }: OwnText, subject: string): BandView {
  return wide(section(id, subject, title, partsOf(lines)), false);
}

/** Points that follow one another are one list. */
function partsOf(lines: readonly OwnLine[]): readonly Part[] {
  return lines.flatMap(({ kind, text: words }, at): readonly Part[] => {
    if (kind === "paragraph") return [text(words)];
    if (lines[at - 1]?.kind === "point") return [];
    const end = lines.findIndex((line, index) => index > at && line.kind === "paragraph");
    const list = lines.slice(at, end < 0 ? lines.length : end);
    return [points(list.map((one) => ({ mark: null, lead: POINT, text: one.text })))];
  });
}

function without(sheet: SheetView, hidden: readonly string[]): SheetView {
  const bands = sheet.bands.flatMap((band): readonly BandView[] => {
    const columns = band.columns.filter(({ section: { id } }) => !hidden.includes(id));
    if (columns.length === band.columns.length) return [band];
    return columns.length === 0 ? [] : [{ ...band, columns: acrossThePage(columns) }];
  });
  return { ...sheet, bands };
}

/** The last column takes the room of those that went. */
function acrossThePage(columns: BandView["columns"]): BandView["columns"] {
  const taken = columns.slice(0, -1).reduce((sum, { span }) => sum + span, 0);
  return columns.map((column, at) => (at === columns.length - 1 ? { ...column, span: (12 - taken) as Span } : column));
}

/** The named bands first, in the order in which they are named; the others as they were. */
function inOrder(bands: readonly BandView[], order: readonly string[]): readonly BandView[] {
  const place = ({ columns }: BandView) => {
    const named = columns.map(({ section: { id } }) => order.indexOf(id)).filter((at) => at >= 0);
    return named.length === 0 ? order.length : Math.min(...named);
  };
  return bands.toSorted((one, other) => place(one) - place(other));
}
