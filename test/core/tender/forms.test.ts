import { describe, expect, test } from "vitest";
import {
  TENDER_FORMS,
  TENDER_REGIMES,
  type TenderForm,
  type TenderRegime,
  type TenderSubject,
} from "#core/codes/deals.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { formWarnings, type FormFacts } from "#core/tender/form-warnings.ts";
import { mandatoryTender } from "#core/tender/mandatory-tender.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const facts: FormFacts = {
  form: "OPEN",
  regime: "TL-MANDATORY",
  invitees: null,
  stateControlled: null,
  reasonToInvite: null,
};

describe("TEND-1 forms of purchase", () => {
  test.each<[known: Partial<FormFacts>, warnings: readonly string[], why: string]>([
    [{}, [], "an open tender is always lawful"],
    [{ form: "NEG" }, ["NO-FORM", "NOT-TENDERED"], "a negotiated award of a project that must be tendered"],
    [
      { form: "NEG", regime: "PRIVATE" },
      ["NO-FORM"],
      "no form of tendering, though a company may talk to whom it likes",
    ],
    [{ form: "NEG", regime: "GOV-PROC" }, ["NO-FORM", "NOT-LISTED"], "nor a method of government procurement"],
    [{ form: "DIRECT" }, ["NOT-TENDERED"], "must be tendered and is not"],
    [{ form: "COMPARISON", regime: "GOV-PROC" }, ["NOT-LISTED"], "a method of state-owned companies only"],
    [{ form: "COMPETITIVE-CONSULTATION", regime: "GOV-PROC" }, [], "recognised by the ministry's rules"],
    [{ form: "INVITED", invitees: 2 }, ["FEW-INVITEES"], "three at least"],
    [{ form: "INVITED", invitees: 3 }, [], "three"],
    [{ form: "INVITED", invitees: null }, [], "nobody knows how many"],
    [{ form: "INVITED", stateControlled: true, reasonToInvite: false }, ["MUST-BE-OPEN"], "state money, no reason"],
    [{ form: "INVITED", stateControlled: true, reasonToInvite: true }, [], "one of the two reasons"],
    [{ form: "INVITED", stateControlled: true }, [], "nobody knows the reason"],
    [{ form: "INVITED", stateControlled: true, reasonToInvite: false, regime: "TL-VOLUNTARY" }, [], "not mandatory"],
  ])("%j: %j (%s)", (known, warnings) => {
    const found = formWarnings({ ...facts, ...known }, defaultParameters);
    expect(found.map(({ warning }) => warning)).toEqual(warnings);
  });

  test("every warning cites an article, and an open tender has none under any law", () => {
    for (const regime of TENDER_REGIMES as readonly TenderRegime[])
      for (const form of TENDER_FORMS as readonly TenderForm[]) {
        const found = formWarnings({ ...facts, form, regime, invitees: 1 }, defaultParameters);
        for (const { citations } of found) expect(citations.length).toBeGreaterThan(0);
        if (form === "OPEN") expect(found).toEqual([]);
      }
  });
});

describe("TEND-0 what must be tendered", () => {
  test.each<[subject: TenderSubject, estimate: number, required: boolean, why: string]>([
    ["WORKS", 4_000_000, true, "at the threshold"],
    ["WORKS", 3_999_999, false, "below it"],
    ["GOODS", 2_000_000, true, "goods for the works"],
    ["SERVICES", 999_999.99, false, "a fen below"],
  ])("%s of %d yuan: %s (%s)", (subject, estimate, required) => {
    const found = valueOf(mandatoryTender(subject, estimate, defaultParameters));
    expect(found.required).toBe(required);
    expect(found.citations[0]).toMatch(/^D16 5\(\d\)$/);
  });

  test("needs an estimate", () => {
    expect(faultOf(mandatoryTender("WORKS", null, defaultParameters))).toBe("missing: estimate");
    expect(faultOf(mandatoryTender("WORKS", -1, defaultParameters))).toBe("out-of-range: estimate");
  });
});
