import { eventRows } from "./events/events.ts";
import { chengliFrame } from "./negotiation/chengli-frame.ts";
import { otherNegotiations } from "./negotiation/others.ts";
import { developmentRows } from "./accounts-records/development.ts";
import { financialRows } from "./accounts-records/financials.ts";
import { rivalRows } from "./competition/rivals.ts";
import { strategyRows } from "./competition/strategy.ts";
import { exitEvidenceRows } from "./deals/exit-evidence.ts";
import { needRows } from "./deals/needs.ts";
import { quoteRows } from "./deals/quotes.ts";
import { stageLogRows } from "./deals/stage-log.ts";
import { contractRows } from "./money/contracts.ts";
import { kamCostRows } from "./money/kam-costs.ts";
import { receivableRows } from "./money/receivables.ts";
import { revenuePlanRows } from "./money/revenue-plan.ts";
import { actions } from "./records/actions.ts";
import { careRows } from "./retention/care.ts";
import { jointPlanRows } from "./retention/joint-plans.ts";
import { relationRows } from "./people/relations.ts";
import { serviceRows } from "./retention/service.ts";
import type { SampleRows } from "./shapes.ts";
import { colleagueRows } from "./team-work/colleagues.ts";
import { kamResults } from "./team-work/kam-results.ts";
import { logRows } from "./team-work/logs.ts";
import { bidDocuments } from "./tender/library.ts";
import { lostTender } from "./tender/lost.ts";
import { runningTender } from "./tender/running.ts";
import { visitRows } from "./visits/visit-rows.ts";

/** Table by table what the files add, in the order in which they are named here. */
export const records: SampleRows = joined([
  { stageLog: stageLogRows, exitEvidence: exitEvidenceRows },
  { contracts: contractRows, receivables: receivableRows, revenuePlan: revenuePlanRows, kamCosts: kamCostRows },
  { visits: visitRows, actions, bidDocuments },
  chengliFrame,
  otherNegotiations,
  runningTender,
  lostTender,
  jointPlanRows,
  relationRows,
  needRows,
  quoteRows,
  serviceRows,
  careRows,
  financialRows,
  developmentRows,
  rivalRows,
  strategyRows,
  colleagueRows,
  logRows,
  { kamResults },
  eventRows,
]);

function joined(parts: readonly SampleRows[]): SampleRows {
  const tables: Record<string, readonly unknown[]> = {};
  for (const part of parts) {
    for (const [id, rows] of Object.entries(part)) tables[id] = [...(tables[id] ?? []), ...rows];
  }
  return tables;
}
