import { defineParameters } from "./define.ts";

const LOG_WEIGHT = { value: 10, unit: "weight", origin: "own", model: "REP-3", min: 0 } as const;
const KPI_WEIGHT = { unit: "weight", origin: "own", model: "REP-6", min: 0 } as const;
const EVENT_SIZE = { unit: "count", origin: "own", model: "EVT-1", min: 1 } as const;
const STICKINESS_FULL = { origin: "own", model: "EVT-1", min: 0.01 } as const;

/** The performance of reps, the team, and events. */
export const teamParameters = defineParameters({
  "okr.amber": { value: 0.4, unit: "ratio", origin: "std", model: "REP-1", min: 0, max: 1 },
  "okr.green": { value: 0.7, unit: "ratio", origin: "std", model: "REP-1", min: 0, max: 1 },
  "okr.committed": { value: 1, unit: "ratio", origin: "std", model: "REP-1", min: 0, max: 1 },
  "okr.fewest": { value: 2, unit: "count", origin: "own", model: "REP-1", min: 1 },
  "okr.most": { value: 5, unit: "count", origin: "own", model: "REP-1", min: 1 },
  "effect.days": { value: 14, unit: "days", origin: "own", model: "REP-2", min: 0 },
  "log.weight.person": LOG_WEIGHT,
  "log.weight.time": LOG_WEIGHT,
  "log.weight.place": LOG_WEIGHT,
  "log.weight.goal": LOG_WEIGHT,
  "log.weight.words": LOG_WEIGHT,
  "log.weight.commitment": LOG_WEIGHT,
  "log.weight.nextStep": LOG_WEIGHT,
  "log.weight.opportunity": LOG_WEIGHT,
  "log.weight.entered": LOG_WEIGHT,
  "log.weight.evidence": LOG_WEIGHT,
  // Below a third of the text in common, short logs of one trade are all alike.
  "log.similarity": { value: 0.8, unit: "ratio", origin: "own", model: "REP-3", min: 0.3, max: 1 },
  // About a year of logs. It also keeps the work in proportion to the number of logs.
  "log.compareWith": { value: 1000, unit: "count", origin: "own", model: "REP-3", min: 1, max: 10_000 },
  "log.logsPerDay": { value: 8, unit: "count", origin: "own", model: "REP-3", min: 1 },
  "log.bulkLogs": { value: 5, unit: "count", origin: "own", model: "REP-3", min: 1 },
  "log.bulkMinutes": { value: 10, unit: "minutes", origin: "own", model: "REP-3", min: 1 },
  "capability.talk": { value: 2, unit: "points", origin: "own", model: "REP-4", min: 0, max: 4 },
  "bonus.floor": { value: 0.6, unit: "ratio", origin: "own", model: "REP-5", min: 0, max: 1 },
  "bonus.accelerator": { value: 1.5, unit: "factor", origin: "own", model: "REP-5", min: 0 },
  "bonus.cap": { value: 2, unit: "factor", origin: "own", model: "REP-5", min: 1 },
  "kpi.weight.SALES": { ...KPI_WEIGHT, value: 40 },
  "kpi.weight.MARGIN": { ...KPI_WEIGHT, value: 15 },
  "kpi.weight.COLLECTION": { ...KPI_WEIGHT, value: 15 },
  "kpi.weight.CONVERSION": { ...KPI_WEIGHT, value: 15 },
  "kpi.weight.EFFECTIVENESS": { ...KPI_WEIGHT, value: 10 },
  "kpi.weight.LOGS": { ...KPI_WEIGHT, value: 5 },
  "kpi.cap": { value: 1.2, unit: "factor", origin: "own", model: "REP-6", min: 1 },
  "event.least.TOP": { ...EVENT_SIZE, value: 10 },
  "event.most.TOP": { ...EVENT_SIZE, value: 30 },
  "event.least.MIDDLE": { ...EVENT_SIZE, value: 30 },
  "event.most.MIDDLE": { ...EVENT_SIZE, value: 80 },
  "event.least.FRONTLINE": { ...EVENT_SIZE, value: 80 },
  "event.most.FRONTLINE": { ...EVENT_SIZE, value: 150 },
  "event.least.STAFF": { ...EVENT_SIZE, value: 150 },
  "event.most.STAFF": { ...EVENT_SIZE, value: 300 },
  "event.guestsPerHost.TOP": { ...EVENT_SIZE, value: 2 },
  "event.guestsPerHost.MIDDLE": { ...EVENT_SIZE, value: 5 },
  "event.guestsPerHost.FRONTLINE": { ...EVENT_SIZE, value: 10 },
  "event.guestsPerHost.STAFF": { ...EVENT_SIZE, value: 20 },
  "event.followUpDays": { value: 7, unit: "days", origin: "own", model: "EVT-1", min: 0 },
  "speaker.ready": { value: 4, unit: "points", origin: "own", model: "EVT-1", min: 1, max: 5 },
  "stickiness.full.contacts": { ...STICKINESS_FULL, value: 4, unit: "count" },
  "stickiness.full.users": { ...STICKINESS_FULL, value: 5, unit: "count" },
  "stickiness.full.products": { ...STICKINESS_FULL, value: 4, unit: "count" },
  "stickiness.full.attendance": { ...STICKINESS_FULL, value: 1, unit: "ratio", max: 1 },
});
