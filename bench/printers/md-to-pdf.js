import { mdToPdf } from "md-to-pdf";
import { done, launch, plans, STYLE, write } from "./job.js";

const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ") || " ";
const line = (cells) => `| ${cells.map(cell).join(" | ")} |`;

function block({ kind, text, items, head, rows, svg, note }) {
  if (kind === "text") return text;
  if (kind === "list") return items.map((item) => `- ${item}`).join("\n");
  if (kind === "table") return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
  return `<figure>${svg}<figcaption>${note}</figcaption></figure>`;
}

const markdown = ({ who, headline, messages, sections }) =>
  [
    who.join(" "),
    `# ${headline}`,
    messages.map((text) => `- ${text}`).join("\n"),
    ...sections.flatMap(({ subject, title, blocks }) => [subject, `## ${title}`, ...blocks.map(block)]),
  ].join("\n\n");

for (const [at, plan] of plans.entries()) {
  const { content } = await mdToPdf(
    { content: markdown(plan) },
    {
      launch_options: launch,
      css: STYLE,
      document_title: plan.title,
      pdf_options: { preferCSSPageSize: true, printBackground: true },
    },
  );
  write(at, content);
}
done();
