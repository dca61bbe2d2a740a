import type { SectionView } from "../document/document-view.ts";
import { cell, note, numbers, row, section, table, text, words, type Row } from "../document/make-part.ts";
import { markOf, moneyText, ratioText, whereText } from "../report-context.ts";
import type { Objective, Rep } from "./facts/reps.ts";
import type { PortfolioContext } from "./portfolio-context.ts";

const TALKS = 3;

/** What to talk about with each of the team. */
export function coachingSection(context: PortfolioContext): SectionView {
  const { facts, say } = context;
  const { columns } = say.coaching;
  if (facts.reps.length === 0) {
    const enter = say.coaching.enter(whereText(context, "customers", "owner"));
    return section("coaching", say.coaching.subject, say.coaching.title.unknown, [text(enter)]);
  }
  return section("coaching", say.coaching.subject, titleOf(context), [
    table(
      [
        words(columns.rep, 22),
        numbers(columns.accounts, 10),
        numbers(columns.likely, 18),
        numbers(columns.target, 18),
        numbers(columns.late, 17),
        numbers(columns.actions, 17),
        numbers(columns.effect, 16),
        numbers(columns.logs, 14),
        words(columns.talk, null, true),
      ],
      facts.reps.map((rep) => rowOf(context, rep)),
    ),
    note(say.coaching.note),
  ]);
}

function titleOf({ facts, say, format }: PortfolioContext): string {
  const pastDue = ({ late, lateActions }: Rep) => late + lateActions;
  const [first] = facts.reps.toSorted((one, other) => pastDue(other) - pastDue(one));
  if (first === undefined || pastDue(first) === 0) return say.coaching.title.none(format.count(facts.reps.length));
  return say.coaching.title.late(first.name, format.count(pastDue(first)));
}

function rowOf(context: PortfolioContext, rep: Rep): Row {
  const { format, words: common } = context;
  const count = (value: number) => cell(format.count(value), { tone: value > 0 ? "bad" : "plain" });
  return row([
    cell("", { lead: rep.name }),
    format.count(rep.standings.length),
    moneyText(context, rep.likely),
    moneyText(context, rep.target),
    count(rep.late),
    count(rep.lateActions),
    ratioText(context, rep.effect?.rate ?? null),
    rep.logs === null ? common.none : format.score(rep.logs.score),
    talkText(context, rep),
  ]);
}

/** The first things to talk about: dates that have passed, then the gap, then how the work is done. */
function talkText({ say, format, facts, words: common }: PortfolioContext, rep: Rep): string {
  const { talk, logChecks } = say.coaching;
  const scores = rep.objectives.flatMap(({ score }) => score?.score ?? []);
  const lowest = scores.length === 0 ? null : Math.min(...scores);
  const weakest = rep.logs?.weakest ?? null;
  const gap = rep.target === null ? 0 : rep.target - rep.likely;
  const topics = [
    rep.late > 0 ? talk.late(format.count(rep.late)) : null,
    rep.lateActions > 0 ? talk.actions(format.count(rep.lateActions)) : null,
    gap > 0 ? talk.gap(format.money(gap)) : null,
    lowest !== null && lowest < facts.book.parameters["okr.amber"] ? talk.okr(format.index(lowest)) : null,
    (rep.overdue ?? 0) > 0 ? talk.overdue(format.money(rep.overdue ?? 0)) : null,
    rep.stale > 0 ? talk.stale(format.count(rep.stale)) : null,
    (rep.logs?.flagged ?? 0) > 0 ? talk.flagged(format.count(rep.logs?.flagged ?? 0)) : null,
    weakest === null ? null : talk.logs(logChecks[weakest]),
  ].filter((topic) => topic !== null);
  return topics.length === 0 ? talk.good : topics.slice(0, TALKS).join(common.list);
}

/** Objectives of the latest period with their key results; null without any. */
export function okrSection(context: PortfolioContext): SectionView | null {
  const { facts, say, format } = context;
  const objectives = facts.reps.flatMap((rep) => rep.objectives.map((objective) => ({ rep, objective })));
  if (objectives.length === 0) return null;
  const { okr } = say.coaching;
  const red = objectives.filter(({ objective }) => objective.score?.light === "RED").length;
  return section("okr", okr.subject, okr.title(format.count(objectives.length), format.count(red)), [
    table(
      [
        words(okr.columns.rep, 22),
        words(okr.columns.objective, 52),
        words(okr.columns.results),
        words(okr.columns.score, 16, true),
        numbers(okr.columns.missed, 20),
      ],
      objectives.map(({ rep, objective }) => objectiveRow(context, rep, objective)),
    ),
    note(okr.note),
  ]);
}

const LEVELS = { RED: "bad", AMBER: "warn", GREEN: "good" } as const;

function objectiveRow(context: PortfolioContext, rep: Rep, { objective, keyResults, score }: Objective): Row {
  const { format, say, words: common, names } = context;
  const results = keyResults.map(({ keyResult }) => names.inText(keyResult)).join(common.list);
  return row([
    cell("", { lead: rep.name }),
    names.inText(objective),
    cell(results, { tone: "quiet" }),
    score === null
      ? cell(say.coaching.okr.missing, { tone: "quiet" })
      : cell(format.index(score.score), { mark: markOf(context, LEVELS[score.light]) }),
    score === null ? common.none : format.count(score.missed),
  ]);
}
