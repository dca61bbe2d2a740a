import type { BookSheet, BookTable } from "./book.ts";
import { areaText, attributes, HEAD, MAIN } from "./xml.ts";

/** An Excel Table over cells whose first row holds its headers. */
export function tablePart({ name, area }: BookTable, id: number, sheet: BookSheet): string {
  const ref = areaText(area);
  const headers = sheet.rows[area.top]?.cells.slice(area.left, area.right + 1) ?? [];
  const columns = headers.map((cell, index) => {
    if (typeof cell?.value !== "string") throw new RangeError(`Table ${name} has a column without a header.`);
    return `<tableColumn${attributes({ id: index + 1, name: cell.value })}/>`;
  });
  const open = attributes({ xmlns: MAIN, id, name, displayName: name, ref, totalsRowShown: 0 });
  const style =
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>';
  return `${HEAD}<table${open}><tableColumns count="${columns.length}">${columns.join("")}</tableColumns>${style}</table>`;
}
