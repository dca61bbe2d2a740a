import type { BandView, DocumentView } from "../view/document/document-view.ts";
import { section, text, wide } from "../view/document/make-part.ts";
import type { OwnText, Theme } from "./theme.ts";

/**
 * A document with a company's own sections, in the company's order. The first page stays as it is: it has its parts'
 * greatest heights and the answers that a manager looks for.
 */
export function arrange<Figures>(view: DocumentView<Figures>, document: string, theme: Theme): DocumentView<Figures> {
  const own = theme.texts.filter((one) => one.document === document && one.language === view.language).map(ownBand);
  const order = theme.order[document] ?? [];
  if (own.length === 0 && order.length === 0) return view;
  const last = view.sheets.findLastIndex(({ onePage }) => !onePage);
  const sheets = last < 0 ? [...view.sheets, { onePage: false, bands: own }] : view.sheets;
  return {
    ...view,
    sheets: sheets.map((sheet, at) => ({
      ...sheet,
      bands: sheet.onePage ? sheet.bands : inOrder(at === last ? [...sheet.bands, ...own] : sheet.bands, order),
    })),
  };
}

function ownBand({ id, subject, title, paragraphs }: OwnText): BandView {
  return wide(
    section(
      id,
      subject,
      title,
      paragraphs.map((one) => text(one)),
    ),
    false,
  );
}

/** The named bands first, in the order in which they are named; the others as they were. */
function inOrder(bands: readonly BandView[], order: readonly string[]): readonly BandView[] {
  const place = ({ columns }: BandView) => {
    const named = columns.map(({ section: { id } }) => order.indexOf(id)).filter((at) => at >= 0);
    return named.length === 0 ? order.length : Math.min(...named);
  };
  return bands.toSorted((one, other) => place(one) - place(other));
}
