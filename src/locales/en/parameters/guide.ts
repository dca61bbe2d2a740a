import type { guideParameters as list } from "#core/parameters/guide.ts";

export const guideParameters: Readonly<Record<keyof typeof list, string>> = {
  "keyAction.days.ST1": "Key actions: days for target accounts",
  "keyAction.days.ST2": "Key actions: days for a lead",
  "keyAction.days.ST3": "Key actions: days for a qualified opportunity",
  "keyAction.days.ST4": "Key actions: days for first approval",
  "keyAction.days.ST5": "Key actions: days for an accepted proposal",
  "keyAction.days.ST6": "Key actions: days for negotiation",
  "keyAction.days.ST7": "Key actions: days for signing and collecting",
  "keyAction.presalesAhead": "Key actions: days that pre-sales are ahead of the rep",
  "keyAction.managerCheck": "Key actions: days for the manager's check after the rep",
  "rehearsal.prepare": "Presentation: content ready, days before",
  "rehearsal.practise": "Presentation: full rehearsal, days before",
  "rehearsal.check": "Presentation: last check, days before",
  "presentation.answerSeconds": "Presentation: longest answer in seconds",
  "determination.high": "Determination test: from here on high",
  "course.dayMinutes": "Course: minutes of teaching per day",
};
