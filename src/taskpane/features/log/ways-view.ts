import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { formats } from "#locales/format.ts";
import type { Language } from "#locales/language.ts";
import { logWords, type LogWords } from "#locales/log-words.ts";
import { workingWords, type WorkingWords } from "#locales/working-words.ts";
import { wayMeetingOf, type JudgedWay, type WayMeeting } from "#report/view/facts/development-ways.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { Overview, OverviewSection } from "../../shared/overview.ts";
import type { ChipData, RowData } from "../../shared/screen.tsx";

interface WaysContext {
  readonly account: Account;
  readonly meeting: WayMeeting | null;
  readonly say: LogWords["ways"];
  readonly words: WorkingWords;
  readonly language: Language;
}

function contextOf(account: Account, today: SerialDate, parameters: Parameters, language: Language): WaysContext {
  const meeting = wayMeetingOf(account, today, parameters);
  return { account, meeting, say: logWords(language).ways, words: workingWords(language), language };
}

/** By which way a customer is to be developed: the newest meeting's views, their scores and what was chosen (REC-7). */
export function waysView(account: Account, today: SerialDate, parameters: Parameters, language: Language): Overview {
  const context = contextOf(account, today, parameters, language);
  const { say } = context;
  return {
    subject: say.subject(account.name),
    message: messageOf(context),
    figures: context.meeting === null ? [] : figuresOf(context.meeting, say),
    sections: [scoresSection(context), viewsSection(context), ...earlierSection(context)],
  };
}

/** The way there from the development log. */
export function waysRow(account: Account, today: SerialDate, parameters: Parameters, language: Language): LinkedRow {
  const context = contextOf(account, today, parameters, language);
  const { meeting, say } = context;
  return {
    key: "ways",
    name: say.title,
    number: meeting === null ? undefined : say.count(String(meeting.ways.length)),
    reason: messageOf(context),
    route: { screen: "ways", account: account.name },
  };
}

function messageOf({ meeting, say, words }: WaysContext): string {
  const { message } = say;
  if (meeting === null) return message.none;
  const named = (ways: readonly JudgedWay[]) =>
    ways.map(({ way }) => words.codes.developmentWay[way]).join(words.pane.shell.list);
  const [best] = meeting.ways.filter(({ score }) => score !== null);
  const chosen = meeting.ways.filter(({ isChosen }) => isChosen);
  if (chosen.length === 0) return best === undefined ? message.unscored : message.open(named([best]));
  if (best === undefined) return message.chosen(named(chosen));
  return best.isChosen ? message.best(named(chosen)) : message.other(named(chosen), named([best]));
}

function figuresOf({ ways }: WayMeeting, say: LogWords["ways"]): Overview["figures"] {
  const voters = new Set(ways.flatMap(({ views }) => views.map(({ voter }) => voter)));
  return [
    { label: say.figures.ways, value: String(ways.length) },
    { label: say.figures.voters, value: String(voters.size) },
  ];
}

function scoresSection(context: WaysContext): OverviewSection {
  const { meeting, say } = context;
  const ways = meeting?.ways ?? [];
  return {
    key: "scores",
    title: say.scores,
    lead: ways.length === 0 ? say.empty : undefined,
    facts: ways.map((one, at) => scoreRow(one, at === 0, context)),
    notes: [say.note],
  };
}

function scoreRow({ way, score, isChosen, means }: JudgedWay, isFirst: boolean, context: WaysContext): RowData {
  const { say, words, language } = context;
  const format = formats(language, 0);
  const points = (value: number) => format.score(value);
  const missing = [
    means.chance === null ? say.parts.chance : null,
    means.cost === null ? say.parts.cost : null,
    means.time === null ? say.parts.time : null,
  ].filter((part) => part !== null);
  return {
    key: way,
    name: words.codes.developmentWay[way],
    number: score === null ? undefined : say.score(points(score.score)),
    reason:
      score === null
        ? say.missing(missing.join(words.pane.shell.list))
        : say.points(points(score.chance), points(score.cost), points(score.time)),
    chip: chipOf(isChosen, isFirst && score !== null, say),
  };
}

function chipOf(isChosen: boolean, isBest: boolean, say: LogWords["ways"]): ChipData | undefined {
  if (isChosen) return { standing: "good", text: say.chosen };
  return isBest ? { standing: "plain", text: say.best } : undefined;
}

/** The meeting's minutes: who thought what. */
function viewsSection(context: WaysContext): OverviewSection {
  const { account, meeting, say, language } = context;
  const date = meeting?.date ?? null;
  const views = (meeting?.ways ?? []).flatMap((one) => one.views);
  return {
    key: "views",
    title: say.views,
    lead: date === null ? undefined : say.held(formats(language, 0).date(date)),
    records: views.map((view, at) => viewRow(view, at, context)),
    add: { table: "developmentWays", account: account.name },
  };
}

function earlierSection(context: WaysContext): readonly OverviewSection[] {
  const { meeting, say } = context;
  const earlier = meeting?.earlier ?? [];
  if (earlier.length === 0) return [];
  return [{ key: "earlier", title: say.earlier, records: earlier.map((view, at) => viewRow(view, at, context)) }];
}

function viewRow(view: Row<"developmentWays">, at: number, { account, say, words, language }: WaysContext): LinkedRow {
  const { way, voter, chance, cost, days, opinion, chosen } = view;
  const format = formats(language, cost ?? 0);
  const said = [
    chance === null ? null : say.chance(format.ratio(chance)),
    cost === null ? null : `${format.money(cost)}${format.moneyUnit}`,
    days === null ? null : say.days(String(days)),
    opinion,
  ];
  return {
    key: String(at),
    name: words.codes.developmentWay[way],
    rest: voter ?? undefined,
    reason: said.filter((part) => part !== null).join(words.pane.shell.dot) || say.nothing,
    chip: chosen === true ? { standing: "good", text: say.chosen } : undefined,
    route: recordRoute({ account: account.name, rows: account }, "developmentWays", view),
  };
}
