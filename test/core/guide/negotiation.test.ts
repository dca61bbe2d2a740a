import { describe, expect, test } from "vitest";
import { CODE_LISTS } from "#core/codes/codes.ts";
import { NEGOTIATION_STAGES, NEGOTIATION_TACTICS } from "#core/guide/negotiation-stages.ts";

describe("NEG-1 kinds of negotiation", () => {
  test("the plan has two fields: three kinds and three approaches", () => {
    expect(CODE_LISTS.negotiationKind).toEqual(["GENERAL", "SPECIAL", "DIPLOMATIC"]);
    expect(CODE_LISTS.negotiationApproach).toEqual(["COMPETITIVE", "COOPERATIVE", "WIN-WIN"]);
  });
});

describe("NEG-7 stages and moves", () => {
  test("three stages with six moves each, none in two stages", () => {
    const moves = NEGOTIATION_STAGES.flatMap((stage) => [...NEGOTIATION_TACTICS[stage]]);
    expect(NEGOTIATION_STAGES.map((stage) => NEGOTIATION_TACTICS[stage].length)).toEqual([6, 6, 6]);
    expect(new Set(moves).size).toBe(moves.length);
  });
});
