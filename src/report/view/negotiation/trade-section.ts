import { shorten } from "#charts/text-width.ts";
import type { BandView, SectionView } from "../document/document-view.ts";
import { cell, numbers, row, section, sideBySide, table, text, words as wordsColumn } from "../document/make-part.ts";
import { setWidth } from "../document/fit/text-lines.ts";
import { ratioText, whereText } from "../report-context.ts";
import { sumOf, toGet, toGive, type IssueFacts } from "../facts/negotiation/issue-facts.ts";
import { issueValue, pointsText, type NegotiationContext } from "./negotiation-context.ts";

/** mm of the half page, and the face of a section's title. */
const ROOM = 89;
const FACE = { size: 4.59, bold: true } as const;

/** What to give and what to get: three issues each. */
export function tradeBand(context: NegotiationContext): BandView {
  return sideBySide([6, side(context, "give")], [6, side(context, "get")]);
}

type Way = "give" | "get";

function side(context: NegotiationContext, way: Way): SectionView {
  const { facts, say, format, book } = context;
  const issues = way === "give" ? toGive(facts.issues) : toGet(facts.issues);
  const title = tradeTitle(context, way, issues);
  const limit = format.ratio(book.parameters["logroll.difference"]);
  const count = format.count(issues.length);
  const subject = way === "give" ? say.trade.give(count) : say.trade.get(count, limit);
  if (issues.length > 0) return section(way, subject, title, [tradeTable(context, way, issues)]);
  const where = whereText(context, "negotiationIssues", "otherWeight");
  return section(way, subject, title, [text(say.trade.enter(where), 3)]);
}

function tradeTitle(context: NegotiationContext, way: Way, issues: readonly IssueFacts[]): string {
  const { say, facts } = context;
  const [first] = issues;
  const isKnown = facts.issues.length > 0 && facts.issues.every(({ trade }) => trade !== null);
  if (first === undefined) return isKnown ? say.trade[way === "give" ? "noneToGive" : "noneToGet"] : say.trade.unknown;
  const sum = sumOf(issues, way);
  const worth = sum === null ? "" : say.trade[way === "give" ? "cost" : "gain"](pointsText(context, Math.abs(sum)));
  const rest = worth === "" ? "" : say.trade.clauseGap + worth;
  const { issue } = first.issue;
  const [long, short] = way === "give" ? (["giveTitle", "shortGive"] as const) : (["getTitle", "shortGet"] as const);
  // The table's sum says the worth too.
  const titles = [rest, ""].flatMap((worth) => [say.trade[long](issue) + worth, say.trade[short](issue) + worth]);
  const found = titles.find((title) => setWidth(title, FACE) <= ROOM);
  const room = ROOM - setWidth(say.trade[short]("") + rest, FACE);
  return found ?? say.trade[short](shorten(issue, FACE, room, setWidth)) + rest;
}

function tradeTable(context: NegotiationContext, way: Way, issues: readonly IssueFacts[]) {
  const { say, words } = context;
  const { columns } = say.trade;
  const sum = sumOf(issues, way);
  const worth = (own: number | null) => (own === null ? words.none : pointsText(context, way === "give" ? -own : own));
  return table(
    [
      wordsColumn(columns.issue),
      numbers(columns.own, 10.5),
      numbers(columns.other, 11.5),
      numbers(way === "give" ? columns.cost : columns.gain, 14.5),
    ],
    [
      ...issues.map((one) =>
        row([
          moveCell(context, one, way),
          ratioText(context, one.issue.ownWeight),
          ratioText(context, one.issue.otherWeight),
          worth(one[way]?.own ?? null),
        ]),
      ),
      row([say.trade.sum, "", "", worth(sum)], "sum"),
    ],
    { single: true },
  );
}

/** The issue with what it would change from and to, which stands in full however long the name is. */
function moveCell(context: NegotiationContext, { issue, ...moves }: IssueFacts, way: Way) {
  const move = moves[way];
  if (move === null || move.from === move.to) return cell(issue.issue);
  const change = context.say.trade.from(issueValue(context, move.from), issueValue(context, move.to));
  return cell(issue.issue, { date: { text: change, mark: null, tone: "plain" } });
}
