import { NEGOTIATION_STAGES, NEGOTIATION_TACTICS, type NegotiationStage } from "#core/guide/negotiation-stages.ts";
import { guide } from "#locales/guide.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { OverviewSection } from "../../shared/overview.ts";
import type { RowData } from "../../shared/screen.tsx";
import { partRoute, type NegotiationContext } from "./negotiation-context.ts";
import { styleTestRow } from "./style-test-view.ts";

/** One stage: its goal, how to go about it, tactics with their answers; and the way to the other stages (NEG-7). */
export function stageSection(stage: NegotiationStage, context: NegotiationContext): OverviewSection {
  const { say, language, facts } = context;
  const { stage: name, goal, strategy, question } = guide(language).negotiationStages.rows[stage];
  return {
    key: stage,
    title: stage === facts.stage ? say.pane.stageNow(name) : name,
    note: "",
    lead: goal,
    facts: [
      { key: "strategy", name: say.pane.strategy, reason: strategy },
      { key: "question", name: say.pane.question, reason: question },
      ...tacticRows(stage, context),
    ],
    records: otherStages(stage, context),
  };
}

function tacticRows(stage: NegotiationStage, { say, language }: NegotiationContext): readonly RowData[] {
  const texts: Readonly<Record<string, TacticTexts>> = guide(language).negotiationTactics.rows[stage];
  return NEGOTIATION_TACTICS[stage].flatMap((key) => {
    const text = texts[key];
    if (text === undefined) return [];
    const { tactic, use, counter, risk, question } = text;
    const said = [say.pane.counter(counter), say.pane.risk(risk), say.pane.ask(question)];
    return [{ key, name: tactic, rest: use, reason: said.join(say.pane.dot) }];
  });
}

type TacticTexts = Readonly<Record<"tactic" | "use" | "counter" | "risk" | "question", string>>;

function otherStages(stage: NegotiationStage, context: NegotiationContext): readonly LinkedRow[] {
  const { rows } = guide(context.language).negotiationStages;
  return NEGOTIATION_STAGES.filter((one) => one !== stage).map((one) => ({
    key: one,
    name: rows[one].stage,
    reason: rows[one].goal,
    route: partRoute(one, context),
  }));
}

/** Which style carries the approach (NEG-5), and the way to the test of one's own. */
export function whoSection({ facts, say, language }: NegotiationContext): OverviewSection {
  const { title, mixed } = say.paper.styles;
  return {
    key: "who",
    title: say.pane.who,
    note: "",
    lead: title[facts.negotiation.approach ?? "unknown"],
    records: [styleTestRow(language)],
    notes: [mixed],
  };
}
