import { defineParameters } from "./define.ts";

const DAYS = { unit: "days", origin: "own", min: 0 } as const;

/** What guides and worksheets calculate with: due days, times and the mark of the self-assessment. */
export const guideParameters = defineParameters({
  // Together 125 days, inside the cycle of 90 to 180.
  "keyAction.days.ST1": { ...DAYS, value: 5, model: "FUN-2" },
  "keyAction.days.ST2": { ...DAYS, value: 10, model: "FUN-2" },
  "keyAction.days.ST3": { ...DAYS, value: 15, model: "FUN-2" },
  "keyAction.days.ST4": { ...DAYS, value: 20, model: "FUN-2" },
  "keyAction.days.ST5": { ...DAYS, value: 30, model: "FUN-2" },
  "keyAction.days.ST6": { ...DAYS, value: 15, model: "FUN-2" },
  "keyAction.days.ST7": { ...DAYS, value: 30, model: "FUN-2" },
  "keyAction.presalesAhead": { ...DAYS, value: 3, model: "FUN-2" },
  "keyAction.managerCheck": { ...DAYS, value: 2, model: "FUN-2" },
  "rehearsal.prepare": { ...DAYS, value: 7, model: "TEND-7" },
  "rehearsal.practise": { ...DAYS, value: 3, model: "TEND-7" },
  "rehearsal.check": { ...DAYS, value: 1, model: "TEND-7" },
  "presentation.answerSeconds": { value: 60, unit: "seconds", origin: "own", model: "TEND-7", min: 1 },
  "determination.high": { value: 20, unit: "points", origin: "own", model: "MIND-1", min: 5, max: 25 },
  "course.dayMinutes": { value: 360, unit: "minutes", origin: "own", model: "TRAIN-3", min: 30 },
});
