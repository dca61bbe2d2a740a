/** mm, as templates/report/styles sets the page, but for a millimetre that the browser's rounding may take; a test measures it. */
export const PAGE = { height: 262, column: 11.5, gutter: 4, band: 2.8 } as const;
/** Between bands of a sheet that runs on over pages. */
export const FLOWING_BAND = 4.2;
/** Parts of a page: less on the last one of a sheet that runs on is saved where closer bands do it; as much it should fill. */
export const LAST_PAGE = { saved: 0.5, filled: 0.3 } as const;

/** Padding after a cell and before one that asks for air, and what the browser's rounding to pixels takes. */
export const CELL = { gap: 1.4, aside: 2, slack: 0.4 } as const;

/** Heights in mm; rows with their rules. */
export const LINE = { body: 5.25, note: 4.2, lead: 6.3, cell: 4.9, title: 9.45, message: 5.4 } as const;
export const ROW = { single: 5.7, picture: 5.9, head: 5.2, padding: 0.8 } as const;
export const SECTION = { subject: 4.2, title: 7.5, titleLine: 6.3, callout: 3.8 } as const;
export const HEADLINE = { gap: 4.5, separator: 4 } as const;
export const KEY_NUMBERS = 19.2;
/** Above a part that follows another. */
export const BETWEEN = 1.6;
export const HEADING = 4.8;
/** mm of the letters of a section's title. */
export const TITLE_SIZE = 4.59;
/** A shape before a text, with its gap. */
export const MARK = 3.8;

/** Width in mm of so many of the twelve columns. */
export function spanWidth(span: number): number {
  return span * PAGE.column + (span - 1) * PAGE.gutter;
}
