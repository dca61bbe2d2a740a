import type { Row } from "#workbook/contract.ts";
import type { PersonNames } from "../../person-names.ts";
import { fallsBetter, ranked, type ChangeView, type Direction } from "../change-view.ts";
import { arrow, type DiffContext } from "../diff-context.ts";
import type { Side } from "../facts/side.ts";
import { matchRows } from "../match/match-rows.ts";

type BidRisk = Row<"bidRisks">;

/** Scores of the risks of bids: new, closed, higher, lower, gone. */
export function riskChanges(context: DiffContext, names: PersonNames, old: Side, later: Side): readonly ChangeView[] {
  const { words } = context;
  const { pairs, gone, added } = matchRows(old.account.bidRisks, later.account.bidRisks, {
    id: ({ riskId }) => riskId,
    names: [({ tenderId, risk }) => `${tenderId}|${risk}`, ({ risk }) => risk],
    renumbered: true,
  });
  const change = (before: BidRisk | null, now: BidRisk | null, kind: string, direction: Direction, text: string) => {
    const risk = (now ?? before) as BidRisk;
    return {
      id: `bidRisk:${names.inText(risk.riskId ?? risk.risk)}`,
      topic: "risks" as const,
      kind,
      direction,
      text: words.about(names.inText(risk.risk), text),
      why: [],
      figures: { from: before === null ? null : scoreOf(before), to: now === null ? null : scoreOf(now) },
    };
  };
  return ranked([
    ...pairs.flatMap(({ old: before, new: now }) => {
      const [from, to] = [scoreOf(before), scoreOf(now)];
      if (now.closed === true && before.closed !== true)
        return [change(before, now, "closed", "better", words.risk.closed)];
      if (before.closed === true && now.closed !== true)
        return [change(before, now, "reopened", "worse", words.risk.reopened(riskText(context, to)))];
      if (from === to) return [];
      const text = words.risk.score(arrow(riskText(context, from), riskText(context, to)));
      return [change(before, now, "score", fallsBetter((to ?? 0) - (from ?? 0)), text)];
    }),
    ...added
      .filter(({ closed }) => closed !== true)
      .map((risk) => change(null, risk, "new", "worse", words.risk.added(riskText(context, scoreOf(risk))))),
    ...gone
      .filter(({ closed }) => closed !== true)
      .map((risk) => change(risk, null, "gone", "neutral", words.risk.gone(riskText(context, scoreOf(risk))))),
  ]);
}

/** As it is written, else probability × impact. */
function scoreOf({ score, probability, impact }: BidRisk): number | null {
  return score ?? (probability === null || impact === null ? null : probability * impact);
}

function riskText({ words, format }: DiffContext, score: number | null): string {
  return score === null ? words.unknown : format.score(score);
}
