import { NEGOTIATION_STAGES, NEGOTIATION_TACTICS, type NegotiationStage } from "#core/guide/negotiation-stages.ts";
import { guide } from "#locales/guide.ts";
import type { GuideTexts } from "#locales/guide-texts.ts";
import type { BandView } from "../document/document-view.ts";
import { cell, note, row, section, table, wide, words as wordsColumn } from "../document/make-part.ts";
import { sourcesText } from "../report-context.ts";
import type { NegotiationContext } from "./negotiation-context.ts";

/** What one can do now, and what the next stages are for. */
export function tacticsSection(context: NegotiationContext): BandView {
  const { say, facts, language } = context;
  const { negotiationStages: stages, negotiationTactics: tactics } = guide(language);
  const { stage, goal } = stages.rows[facts.stage];
  const { tactic, use, counter, question } = tactics.headers;
  const now = table(
    [wordsColumn(tactic, 28), wordsColumn(use), wordsColumn(counter), wordsColumn(question, 42)],
    tacticsOf(facts.stage, tactics.rows).map((one) =>
      row([cell(one.tactic, { tone: "strong" }), one.use, one.counter, one.question]),
    ),
  );
  const heads = stages.headers;
  const others = table(
    [
      wordsColumn(heads.stage, 28),
      wordsColumn(heads.goal),
      wordsColumn(heads.strategy),
      wordsColumn(heads.question, 42),
    ],
    NEGOTIATION_STAGES.filter((one) => one !== facts.stage).map((one) => {
      const texts = stages.rows[one];
      return row([cell(texts.stage, { tone: "strong" }), texts.goal, texts.strategy, texts.question]);
    }),
    { title: say.tactics.others },
  );
  const title = say.tactics.title(stage, goal);
  return wide(
    section("tactics", say.tactics.subject, title, [now, others, note(sourcesText(context, [["NEG-7", "own"]]))]),
    false,
  );
}

function tacticsOf(stage: NegotiationStage, rows: GuideTexts["negotiationTactics"]["rows"]) {
  const texts: Readonly<Record<string, Readonly<Record<"tactic" | "use" | "counter" | "question", string>>>> =
    rows[stage];
  return NEGOTIATION_TACTICS[stage].flatMap((tactic) => texts[tactic] ?? []);
}
