import { abcCurve } from "#charts/abc-curve.ts";
import type { Markup } from "#charts/svg.ts";
import type { SectionView } from "../document/document-view.ts";
import { figure, note, section, text } from "../document/make-part.ts";
import { ratioText, whereText } from "../report-context.ts";
import type { Concentrated } from "./facts/portfolio-facts.ts";
import type { PortfolioContext } from "./portfolio-context.ts";

const SIZE = { width: 73.5, height: 46 };

export function concentrationSection(context: PortfolioContext): SectionView {
  const { facts, say, words, format } = context;
  const { portfolio, concentration: found } = facts;
  const basis = say.basis[portfolio.basis];
  const subject = say.concentration.subject(basis, String(portfolio.period.year));
  if (found === null) {
    const enter = say.concentration.enter(
      whereText(context, "sales", "amount"),
      whereText(context, "opportunities", "amount"),
    );
    return section("concentration", subject, say.concentration.unknown, [text(enter)]);
  }
  const count = format.count(Math.min(3, found.shares.length));
  const before = found.topThreeBefore === null ? [] : [say.concentration.before(format.ratio(found.topThreeBefore))];
  const title = [say.concentration.title(count, format.ratio(found.topThree)), ...before].join(words.clauseSeparator);
  return section("concentration", subject, title, [
    figure(curveOf(context, found)),
    note(found.sharesBefore === null ? say.concentration.noteNow : say.concentration.note, 1),
  ]);
}

/** Sentences about what passes a limit. */
export function concentrationWarnings({ facts, say, format }: PortfolioContext): readonly string[] {
  const found = facts.concentration;
  const { parameters } = facts.book;
  return (found?.warnings ?? []).map((warning) =>
    warning === "SINGLE"
      ? say.concentration.warnings.SINGLE(
          format.ratio(found?.largest ?? 0),
          format.ratio(parameters["concentration.singleShare"]),
        )
      : say.concentration.warnings.HHI(format.index(found?.hhi ?? 0), format.index(parameters["concentration.hhi"])),
  );
}

function curveOf(context: PortfolioContext, found: Concentrated): Markup {
  const { say, format, catalogue, nameOf, ink } = context;
  let until = 0;
  const bands = found.classes
    .filter(({ class: one }) => one !== "N")
    .map((row) => ({
      until: (until += row.count),
      label: say.concentration.band(catalogue.codes.abcClass[row.class], format.count(row.count)),
      detail: say.concentration.bandShare(ratioText(context, row.valueShare)),
    }));
  const first = nameOf(found.first);
  return abcCurve({
    ...SIZE,
    shares: found.shares,
    ...(found.sharesBefore === null ? {} : { previous: found.sharesBefore }),
    bands: bands.filter((band, index) => band.until > (bands[index - 1]?.until ?? 0)),
    marked: { rank: 1, label: say.concentration.marked(first, format.ratio(found.largest)) },
    rankName: say.concentration.rank,
    ink,
    title: say.concentration.curve,
    desc: say.concentration.curveText(first, format.ratio(found.largest), format.ratio(found.topThree)),
  });
}
