import { CHURN_REASONS } from "#core/codes/performance.ts";
import type { ChurnSignal } from "#core/codes/results/retention.ts";
import { ratedSignals } from "#core/retention/churn-points.ts";
import { reasonOf } from "#core/retention/churn-reasons.ts";
import type { ChurnRisk } from "#core/retention/churn-risk.ts";
import type { Row } from "#workbook/contract.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { OverviewSection } from "../../shared/overview.ts";
import type { RowData } from "../../shared/screen.tsx";
import { joined, knownLevels, ownerOf, type MaintenanceContext } from "./maintenance-context.ts";

/** The danger of losing the account: reasons, the signs behind them, and the assessments (CHURN-1). */
export function churnSection(context: MaintenanceContext): OverviewSection {
  const { account, say, words, churn } = context;
  const risk = churn?.risk ?? null;
  const light = risk?.light ?? null;
  const known = knownLevels(context);
  const signals = known.map(([signal, level]) => levelText(signal, level, context)).join(words.pane.shell.list);
  const rows = account.churnSignals.toSorted((one, other) => other.assessed - one.assessed);
  return {
    key: "churn",
    title: say.churn.title,
    note: light === null ? undefined : say.churn.lights[light],
    lead: risk === null ? say.churn.empty : leadOf(risk, context),
    facts: risk === null ? [] : reasonRows(risk, context),
    records: rows.map((row, at) => assessmentRow(row, at, context)),
    add: {
      table: "churnSignals",
      account: account.name,
      begin: Object.fromEntries(known.map(([signal, level]) => [signal, String(level)])),
    },
    notes: [...(known.length === 0 ? [] : [say.churn.filled(signals)]), say.churn.lawful, say.churn.note],
  };
}

function leadOf({ light, basis, needed }: ChurnRisk, { say }: MaintenanceContext): string | undefined {
  if (light !== null) return say.churn.lead(say.churn.lights[light], say.results.churnBasis[basis]);
  return needed === null ? undefined : say.churn.noLight(say.results.churnSignal[needed]);
}

/** Each reason with the signs that speak for it; late payment speaks for none and stands last. */
function reasonRows(risk: ChurnRisk, context: MaintenanceContext): readonly RowData[] {
  const { say, words, format } = context;
  const rows = [...CHURN_REASONS, null].flatMap((reason): readonly (RowData & { readonly points: number })[] => {
    const signals = ratedSignals(risk).filter(({ signal, points }) => reasonOf(signal) === reason && points > 0);
    const points = signals.reduce((sum, one) => sum + one.points, 0);
    if (points === 0) return [];
    const isMain = reason !== null && reason === risk.mainReason;
    return [
      {
        key: reason ?? "none",
        name: reason === null ? say.churn.noReason : words.codes.churnReason[reason],
        number: say.churn.points(format.points(points)),
        reason: signals.map(({ signal, level }) => levelText(signal, level ?? 0, context)).join(words.pane.shell.list),
        chip: isMain ? { standing: "bad", text: say.churn.main } : undefined,
        points,
      },
    ];
  });
  return rows.toSorted((one, other) => other.points - one.points);
}

function levelText(signal: ChurnSignal, level: number, { say }: MaintenanceContext): string {
  return say.churn.level(say.results.churnSignal[signal], say.churn.levels[level] ?? "");
}

function assessmentRow(row: Row<"churnSignals">, at: number, context: MaintenanceContext): LinkedRow {
  const { say, format } = context;
  return {
    key: String(at),
    name: say.churn.assessed(format.date(row.assessed)),
    reason: joined([row.facts ?? say.churn.noFacts, row.action ?? say.churn.noAction], context),
    route: recordRoute(ownerOf(context), "churnSignals", row),
  };
}
