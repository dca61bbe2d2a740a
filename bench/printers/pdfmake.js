import pdfmake from "pdfmake";
import { done, font, plans, write } from "./job.js";

pdfmake.setFonts({ Chinese: { normal: font, bold: font, italics: font, bolditalics: font } });
pdfmake.setLocalAccessPolicy?.(() => true);

function block({ kind, text, items, head, rows, svg, note }) {
  if (kind === "text") return { text };
  if (kind === "list") return { ul: [...items] };
  if (kind === "table")
    return {
      layout: "lightHorizontalLines",
      table: { headerRows: 1, widths: head.map(() => "*"), body: [head, ...rows] },
    };
  return [{ svg: inPoints(svg), fit: [500, 400] }, { text: note }];
}

// It knows no millimetres.
const inPoints = (svg) =>
  svg.replace(/^(<svg[^>]*?) width="[^"]*" height="[^"]*"/, "$1").replaceAll("Noto Sans SC, sans-serif", "Chinese");

for (const [at, { title, who, headline, messages, sections }] of plans.entries()) {
  const pdf = pdfmake.createPdf({
    info: { title },
    language: "zh-CN",
    tagged: true,
    pageSize: "A4",
    pageMargins: [40, 51, 40, 45],
    defaultStyle: { font: "Chinese", fontSize: 8 },
    content: [
      { text: who.join(" ") },
      { text: headline, fontSize: 16 },
      { ul: messages },
      ...sections.flatMap((one) => [
        { text: one.subject },
        { text: one.title, fontSize: 12 },
        ...one.blocks.map(block),
      ]),
    ],
  });
  write(at, await pdf.getBuffer());
}
done();
