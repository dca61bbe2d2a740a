import type { Standing } from "#charts/status-mark.ts";
import { headlineTitle, type HeadlineView } from "../headline-view.ts";
import { markOf } from "../report-context.ts";
import { itemsByShare, shareText, type MarksDocumentContext } from "./marks-document-context.ts";

interface Statement {
  readonly standing: Standing;
  readonly area: string;
  readonly clause: string;
  readonly text: string;
}

const NAMED = 3;

/** How the class did, what to go over again, what to look at. */
export function marksHeadline(context: MarksDocumentContext): HeadlineView {
  const { marks, say, format } = context;
  const found = [classStatement(context), weakStatement(context), lookStatement(context)];
  return {
    account: say.title(marks.worksheet.title),
    who: [...say.who(format.count(marks.figures.papers), format.score(marks.maximum)), say.key(marks.key)],
    title: headlineTitle(
      context,
      found.map(({ clause }) => clause),
    ),
    folds: false,
    messages: found.map(({ standing, area, text }) => ({ mark: markOf(context, standing), area, text })),
  };
}

function classStatement(context: MarksDocumentContext): Statement {
  const { marks, say } = context;
  const { mean, least, most } = marks.figures;
  const area = say.headline.areas.mean;
  if (mean === null) return { standing: "bad", area, clause: say.headline.none, text: say.headline.noneText };
  const [all, low, high] = [mean, least, most].map((share) => shareText(context, share));
  const standing = mean < marks.limits.weakItem ? "warn" : "good";
  return {
    standing,
    area,
    clause: say.headline.mean(all ?? ""),
    text: say.headline.meanText(all ?? "", low ?? "", high ?? ""),
  };
}

function weakStatement(context: MarksDocumentContext): Statement {
  const { marks, say, format, words } = context;
  const weak = itemsByShare(marks).filter(({ isWeak }) => isWeak);
  const [worst] = weak;
  const area = say.headline.areas.weak;
  if (worst === undefined) {
    const limit = format.ratio(marks.limits.weakItem);
    return { standing: "good", area, clause: say.headline.fine, text: say.headline.fineText(limit) };
  }
  const named = weak.slice(0, NAMED).map(({ label }) => label);
  return {
    standing: "warn",
    area,
    clause: say.headline.weak(worst.label, format.ratio(worst.share)),
    text: say.headline.weakText(format.count(weak.length), named.join(words.list)),
  };
}

function lookStatement({ marks, say, format }: MarksDocumentContext): Statement {
  const { unmarked, alike, papers } = marks;
  const remarked = papers.filter(({ remarks }) => remarks.length > 0).length;
  const count = unmarked.length + remarked + alike.length;
  const area = say.headline.areas.look;
  const text = say.headline.lookText(format.count(unmarked.length), format.count(remarked), format.count(alike.length));
  if (count === 0) return { standing: "good", area, clause: say.headline.calm, text };
  return { standing: "warn", area, clause: say.headline.look(format.count(count)), text };
}
