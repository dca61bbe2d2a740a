import type { BandView } from "../document/document-view.ts";
import { cell, note, numbers, row, section, table, text, wide, words as wordsColumn } from "../document/make-part.ts";
import { paragraph, ratioText, sourcesText, whereText } from "../report-context.ts";
import type { IssueFacts } from "../facts/negotiation/issue-facts.ts";
import { issueValue, type NegotiationContext } from "./negotiation-context.ts";

/** Every issue with both sides' weights, wishes and what they have in common. */
export function issuesSection(context: NegotiationContext): BandView {
  const { say, facts } = context;
  if (facts.issues.length === 0) {
    const where = whereText(context, "negotiationIssues", "issue");
    return wide(section("issues", say.issues.subject, say.issues.title.none, [text(say.issues.enter(where))]));
  }
  return wide(
    section("issues", say.issues.subject, issuesTitle(context), [
      table(
        heads(context),
        facts.issues.map((one) => row(cells(context, one))),
      ),
      note(under(context)),
    ]),
    false,
  );
}

function issuesTitle({ say, words, format, facts, book }: NegotiationContext): string {
  const { title } = say.issues;
  if (facts.issues.some(({ trade }) => trade === null)) return title.unknown(format.count(facts.issues.length));
  const named = (hint: "HOLD" | "GIVE") =>
    facts.issues
      .filter(({ trade }) => trade?.hint === hint)
      .slice(0, 3)
      .map(({ issue }) => issue.issue)
      .join(words.list);
  const [hold, give] = [named("HOLD"), named("GIVE")];
  if (hold === "")
    return give === "" ? title.split(format.ratio(book.parameters["logroll.difference"])) : title.give(give);
  return give === "" ? title.hold(hold) : title.trade(hold, give);
}

function heads({ say }: NegotiationContext) {
  const { columns } = say.issues;
  return [
    wordsColumn(columns.issue),
    numbers(columns.own, 14),
    numbers(columns.other, 15),
    wordsColumn(columns.hint, 27, true),
    numbers(columns.ownRange, 24),
    numbers(columns.otherRange, 26),
    numbers(columns.current, 12),
    numbers(columns.common, 19),
  ];
}

function cells(context: NegotiationContext, { issue, trade, range }: IssueFacts) {
  const { say, words, catalogue } = context;
  const value = (one: number | null) => issueValue(context, one);
  const hint = trade === null ? words.none : catalogue.codes.tradeHint[trade.hint];
  const common =
    range === "none"
      ? cell(say.issues.noCommon, { tone: "bad" })
      : cell(range === "unknown" ? words.none : say.issues.common(...ends(context, range)));
  return [
    cell(issue.issue, { small: issue.unit }),
    ratioText(context, issue.ownWeight),
    ratioText(context, issue.otherWeight),
    cell(hint, trade === null || trade.hint === "SPLIT" ? {} : { tone: "strong" }),
    say.issues.range(value(issue.ownTarget), value(issue.ownWalkAway)),
    say.issues.range(value(issue.otherTarget), value(issue.otherWalkAway)),
    value(issue.current),
    common,
  ];
}

function ends(context: NegotiationContext, { own, other }: { readonly own: number; readonly other: number }) {
  const [low = 0, high = 0] = [own, other].toSorted((one, two) => one - two);
  return [issueValue(context, low), issueValue(context, high)] as const;
}

function under(context: NegotiationContext): string {
  const { say, words, format, facts } = context;
  const sum = (side: "ownWeight" | "otherWeight") =>
    format.ratio(facts.issues.reduce((total, { issue }) => total + (issue[side] ?? 0), 0));
  const apart = facts.issues.filter(({ range }) => range === "none").map(({ issue }) => issue.issue);
  return paragraph(context, [
    say.issues.weights(sum("ownWeight"), sum("otherWeight")),
    apart.length === 0 ? null : say.issues.beyond(apart.join(words.list)),
    sourcesText(context, [["NEG-4", "own"]]),
  ]);
}
