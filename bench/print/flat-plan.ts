import type { DocumentView } from "#report/view/document/document-view.ts";
import type { Part, PlacedCell } from "#report/view/document/part.ts";

/** A plan as every printer can take it: texts, tables and charts in their order, without our layout. */
export interface FlatPlan {
  readonly title: string;
  readonly who: readonly string[];
  readonly headline: string;
  readonly messages: readonly string[];
  readonly sections: readonly {
    readonly subject: string;
    readonly title: string;
    readonly blocks: readonly FlatBlock[];
  }[];
}

export type FlatBlock =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "chart"; readonly svg: string; readonly note: string };

export function flatPlan({ documentTitle, headline, sheets }: DocumentView): FlatPlan {
  const sections = sheets.flatMap(({ bands }) => bands.flatMap(({ columns }) => columns.map(({ section }) => section)));
  return {
    title: documentTitle,
    who: [headline.account, ...headline.who],
    headline: headline.title,
    messages: headline.messages.map(({ area, text }) => `${area} ${text}`),
    sections: sections.map(({ subject, title, parts }) => ({ subject, title, blocks: parts.flatMap(blocksOf) })),
  };
}

/** Marks and the charts within tables are ours alone: the others get their texts. */
function blocksOf(part: Part): readonly FlatBlock[] {
  switch (part.kind) {
    case "text":
      return [{ kind: "text", text: joined(part.title, part.lead, part.text) }];
    case "points":
      return [{ kind: "list", items: part.points.map(({ lead, text }) => joined(lead, text)) }];
    case "table":
      return [
        {
          kind: "table",
          head: part.columns.map(({ head }) => head),
          rows: part.rows.map(({ cells }) => cells.map(textOf)),
        },
      ];
    case "figure":
      return [{ kind: "chart", svg: part.picture, note: joined(part.title, part.note) }];
    case "key-numbers":
      return [
        {
          kind: "table",
          head: part.numbers.map(({ name }) => name),
          rows: [part.numbers.map(({ value, part: share, note }) => joined(value, share, note))],
        },
      ];
    case "pairs":
      return [{ kind: "list", items: part.pairs.map(({ name, text }) => joined(name, text)) }];
    case "checks":
      return [{ kind: "list", items: part.checks.map(({ text, note }) => joined(text, note)) }];
    case "fields":
      return [{ kind: "list", items: part.fields.map(({ name, text }) => joined(name, text)) }];
    case "signatures":
      return [{ kind: "list", items: part.signatures.map(({ name, date }) => joined(name, date)) }];
    case "halves":
      return part.halves.flat().flatMap(blocksOf);
  }
}

function textOf({ lead, text, small, date }: PlacedCell): string {
  return joined(lead, text, small, date?.text ?? null);
}

function joined(...texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null && text !== "").join(" ");
}
