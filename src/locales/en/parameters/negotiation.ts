import type { negotiationParameters as list } from "#core/parameters/negotiation.ts";

export const negotiationParameters: Readonly<Record<keyof typeof list, string>> = {
  "logroll.difference": "Trading issues: difference of weights from",
  "style.near": "Negotiating style: points below the highest that still count as equal",
  "style.balanced": "Negotiating style: points from highest to lowest up to which it is balanced",
  "concession.allAtOnce": "Concessions: share of one round from which all is given at once",
  "concession.evenSpread": "Concessions: largest difference of shares of equal steps",
  "concession.tinyStep": "Concessions: largest share of a tiny step",
  "concession.tinyLast": "Concessions: least share of the last round after tiny steps",
  "concession.distance": "Concessions: largest distance from a pattern",
  "concession.small": "Concessions: small up to this part of the room",
  "concession.medium": "Concessions: medium up to this part of the room",
  "concession.onPlan": "Concessions: largest difference that is still on plan",
  "meso.tolerance": "Equivalent offers: largest distance from our target",
  "meso.difference": "Equivalent offers: least difference for the other side",
};
