import { abcCurve } from "#charts/abc-curve.ts";
import type { Markup } from "#charts/svg.ts";
import type { SectionView } from "../document/document-view.ts";
import { figure, note, numbers, row, section, table, text, words } from "../document/make-part.ts";
import type { TablePart } from "../document/part.ts";
import type { PlanContext } from "./plan-context.ts";
import { paragraph, ratioText, sourcesText } from "../report-context.ts";
import { shortNames } from "../short-names.ts";

export function abcView(context: PlanContext): SectionView {
  const { words } = context;
  const curve = curveOf(context);
  return section("abc", words.abc.subject, titleOf(context), [
    ...(curve === null ? [] : [figure(curve)]),
    text(reasonOf(context)),
    classTable(context),
    note(noteOf(context)),
  ]);
}

function classTable(context: PlanContext): TablePart {
  const { facts, words: say, format, catalogue } = context;
  const { columns } = say.abc;
  const rows = facts.portfolio.classes
    .filter(({ class: abcClass, count }) => abcClass !== "N" || count > 0)
    .map((one) =>
      row(
        [
          catalogue.codes.abcClass[one.class],
          format.count(one.count),
          ratioText(context, one.countShare),
          one.class === "N" ? say.none : ratioText(context, one.valueShare),
        ],
        one.class === facts.abc.class ? "strong" : "plain",
      ),
    );
  return table(
    [words(columns.class, 38), numbers(columns.count), numbers(columns.countShare), numbers(columns.valueShare)],
    rows,
  );
}

function noteOf(context: PlanContext): string {
  const { facts, words: say, format } = context;
  const { portfolio, concentration } = facts;
  return paragraph(context, [
    say.abc.basis[portfolio.basis](String(portfolio.period.year), format.date(portfolio.period.until)),
    concentration === null
      ? null
      : say.abc.concentration(format.ratio(concentration.largest), format.index(concentration.hhi)),
    sourcesText(context, [
      ["ABC-1", "seed", "own"],
      ["ABC-3", "std", "own"],
    ]),
  ]);
}

function titleOf({ facts, words, format, catalogue }: PlanContext): string {
  const { abc, portfolio } = facts;
  if (abc.class === "?") return words.abc.unknownTitle;
  if (abc.class === "N") return words.abc.netReturn;
  if (facts.abcValue === 0 || abc.rank === null || abc.share === null) {
    return words.abc.zeroTitle(String(portfolio.period.year));
  }
  const ranked = portfolio.ranking.accounts.length;
  const label = catalogue.codes.abcClass[abc.class];
  return words.abc.title(label, format.count(abc.rank), format.count(ranked), format.ratio(abc.share));
}

/** The share that all larger accounts hold, which is what the class turns on. */
function shareBefore({ abc, portfolio }: PlanContext["facts"]): number {
  const tied = portfolio.abc.filter(({ rank }) => rank === abc.rank).length;
  return Math.max(0, (abc.cumulative ?? 0) - (abc.share ?? 0) * tied);
}

function reasonOf({ facts, words, format }: PlanContext): string {
  const { reason } = words.abc;
  const [cutA, cutB] = [facts.book.parameters["abc.cutA"], facts.book.parameters["abc.cutB"]].map(format.ratio) as [
    string,
    string,
  ];
  const before = format.ratio(shareBefore(facts));
  switch (facts.abc.class) {
    case "?":
      return reason.unknown;
    case "N":
      return reason.N;
    case "A":
      return reason.A(before, cutA);
    case "B":
      return reason.B(before, cutA, cutB);
    case "C":
      return facts.abcValue === 0 || facts.abc.share === null ? reason.zero : reason.C(before, cutB);
  }
}

function curveOf(context: PlanContext): Markup | null {
  const { facts, words, format, catalogue } = context;
  const { accounts, shares } = facts.portfolio.ranking;
  if (shares.length === 0) return null;

  const summary = facts.portfolio.classes.filter(({ class: one }) => one !== "N");
  let until = 0;
  const bands = summary.map((row) => ({
    until: (until += row.count),
    label: words.abc.band(catalogue.codes.abcClass[row.class], format.count(row.count)),
    detail: words.abc.bandShare(ratioText(context, row.valueShare)),
  }));
  const rank = accounts.indexOf(facts.book.accounts.indexOf(facts.account)) + 1;
  const { name } = facts.account;
  // In the picture there is room for what everybody calls it.
  const [label = name] = shortNames([name]);
  return abcCurve({
    shares,
    bands: bands.filter((band, index) => band.until > (bands[index - 1]?.until ?? 0)),
    marked: rank === 0 ? null : { rank, label },
    rankName: words.abc.rank,
    width: 89,
    height: 44,
    ink: context.ink,
    title: words.abc.curve,
    desc: words.abc.curveText(name, format.count(rank), ratioText(context, shares[rank - 1] ?? null)),
  });
}
