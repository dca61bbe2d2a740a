import type { SerialDate } from "#core/calendar/serial-date.ts";
import { communicationRecord } from "#core/retention/communication.ts";
import type { Language } from "#locales/language.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import { shortDay } from "../../shared/due-chip.ts";
import type { Overview } from "../../shared/overview.ts";
import { churnSection } from "./churn-section.ts";
import { jointSections } from "./joint-sections.ts";
import { maintenanceContext, type MaintenanceContext } from "./maintenance-context.ts";
import { satisfactionSection } from "./satisfaction-section.ts";
import { lateTalks, talksSection } from "./talks-section.ts";
import { nextMeeting, touchpointsSections } from "./touchpoints-section.ts";

/** How an account is kept: the danger of losing it and why, talks, satisfaction, and what both sides have planned. */
export function maintenanceView(book: AccountBook, account: Account, today: SerialDate, language: Language): Overview {
  const context = maintenanceContext(book, account, today, language);
  return {
    subject: context.say.subject(context.format.date(today)),
    message: messageOf(context),
    figures: figuresOf(context),
    sections: [
      churnSection(context),
      talksSection(context),
      satisfactionSection(context),
      ...touchpointsSections(context),
      ...jointSections(context),
    ],
  };
}

function messageOf(context: MaintenanceContext): string {
  const { say, words, churn, surveys, today, parameters } = context;
  const { message } = say;
  const risk = churn?.risk ?? null;
  const planDays = risk?.planDays ?? null;
  if (planDays !== null) {
    const days = String(planDays);
    const reason = risk?.mainReason ?? null;
    return reason === null ? message.churnUnnamed(days) : message.churn(words.codes.churnReason[reason], days);
  }
  const late = lateTalks(context).length;
  if (late > 0) return message.late(String(late));
  const [weakest] = surveys?.items ?? [];
  if (weakest !== undefined && weakest.rating <= parameters["survey.weakItem"])
    return message.weak(say.results.surveyItem[weakest.item]);
  const meeting = nextMeeting(context);
  if (meeting !== null && meeting.due - today <= parameters["touchpoint.alertDays"])
    return message.meeting(words.codes.touchpointKind[meeting.kind], shortDay(meeting.due, words.pane));
  return risk === null ? message.unassessed : message.fine;
}

function figuresOf(context: MaintenanceContext): Overview["figures"] {
  const { account, say, churn, surveys, today, format } = context;
  const { rate, planned } = communicationRecord(account.communications, today);
  const risk = churn?.risk ?? null;
  const light = risk?.light ?? null;
  const score = surveys?.account?.score ?? null;
  return [
    {
      label: say.figures.churn,
      value: risk === null ? say.unknown : format.score(Math.round(risk.risk)),
      note: light === null ? undefined : say.churn.lights[light],
    },
    {
      label: say.figures.satisfaction,
      value: score === null ? say.unknown : format.score(Math.round(score)),
    },
    {
      label: say.figures.talks,
      value: rate === null ? say.unknown : format.ratio(rate),
      note: rate === null ? undefined : say.ofTalks(String(planned)),
    },
  ];
}
