import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STATUSES, STEPS, type Status, type Step } from "#core/codes/codes.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { DEVELOPMENT_PROGRESS } from "#core/codes/records.ts";
import { ownProbability } from "#core/pipeline/own-probability.ts";
import { stepProbability, winProbability } from "#core/pipeline/step-probability.ts";
import { stepOfProgress } from "#core/pipeline/step-of-progress.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

describe("FUN-1 chance of winning", () => {
  test("a development log goes up the same ladder, and its success is the end of it", () => {
    const steps = DEVELOPMENT_PROGRESS.map((progress) => stepOfProgress(progress, false));
    expect(steps).toEqual(["ST2", "ST3", "ST4", "ST5", "ST6"]);
    expect(new Set(DEVELOPMENT_PROGRESS.map((progress) => stepOfProgress(progress, true)))).toEqual(new Set(["ST7"]));
  });

  test("the ladder from ST1 to ST7", () => {
    expect(STEPS.map((step) => stepProbability(step, defaultParameters))).toEqual([0, 0.05, 0.1, 0.25, 0.5, 0.75, 1]);
  });

  test.each`
    step     | status         | correction | probability | why
    ${"ST5"} | ${"OPEN"}      | ${null}    | ${0.5}      | ${"the step's own chance"}
    ${"ST5"} | ${"OPEN"}      | ${0.1}     | ${0.6}      | ${"corrected by ten points"}
    ${"ST5"} | ${"OPEN"}      | ${-0.1}    | ${0.4}      | ${"corrected downwards"}
    ${"ST1"} | ${"OPEN"}      | ${-0.1}    | ${0}        | ${"never below 0"}
    ${"ST5"} | ${"SUSPENDED"} | ${null}    | ${0.25}     | ${"suspended: half of it"}
    ${"ST5"} | ${"SUSPENDED"} | ${0.1}     | ${0.3}      | ${"half of the corrected chance"}
    ${"ST2"} | ${"LOST"}      | ${null}    | ${0}        | ${"lost"}
    ${"ST7"} | ${"LOST"}      | ${null}    | ${0}        | ${"signed and then lost"}
    ${"ST4"} | ${"WON"}       | ${null}    | ${1}        | ${"won, whatever step was entered"}
    ${null}  | ${"WON"}       | ${null}    | ${1}        | ${"won without a step"}
    ${"ST7"} | ${"OPEN"}      | ${-0.1}    | ${1}        | ${"a signed contract is certain"}
    ${"ST7"} | ${"SUSPENDED"} | ${null}    | ${1}        | ${"signed, though the work rests"}
  `(
    "$step $status corrected by $correction is $probability ($why)",
    ({
      step,
      status,
      correction,
      probability,
    }: {
      step: Step | null;
      status: Status;
      correction: number | null;
      probability: number;
    }) => {
      expect(valueOf(winProbability({ step, status, correction }, defaultParameters))).toBeCloseTo(probability, 12);
    },
  );

  test("a correction may not lead above certainty", () => {
    const parameters = valueOf(withParameters([["step.probability.ST6", 0.95]]));
    expect(valueOf(winProbability({ step: "ST6", status: "OPEN", correction: 0.1 }, parameters))).toBe(1);
  });

  test.each`
    step     | correction | fault                         | why
    ${null}  | ${null}    | ${"missing: step"}            | ${"an open opportunity stands somewhere"}
    ${"ST5"} | ${0.2}     | ${"out-of-range: correction"} | ${"twenty points"}
    ${"ST5"} | ${-5}      | ${"out-of-range: correction"} | ${"per cent entered as a number"}
  `(
    "open in $step corrected by $correction is $fault ($why)",
    ({ step, correction, fault }: { step: Step | null; correction: number | null; fault: string | null }) => {
      expect(faultOf(winProbability({ step, status: "OPEN", correction }, defaultParameters))).toBe(fault);
    },
  );

  test("a chance lies within 0–1 and never falls from one step to the next", () => {
    const correction = fc.double({ min: -0.1, max: 0.1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...STATUSES), correction, (status, points) => {
        const chances = STEPS.map((step) =>
          valueOf(winProbability({ step, status, correction: points }, defaultParameters)),
        );
        chances.forEach((chance, index) => {
          expect(chance).toBeGreaterThanOrEqual(chances[index - 1] ?? 0);
          expect(chance).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});

describe("FUN-1 a step's chance by own history", () => {
  test.each`
    won   | lost  | probability | enough   | why
    ${12} | ${28} | ${0.3}      | ${true}  | ${"forty decided"}
    ${9}  | ${21} | ${0.3}      | ${true}  | ${"exactly thirty"}
    ${9}  | ${20} | ${9 / 29}   | ${false} | ${"too few to replace the ladder"}
  `(
    "$won won, $lost lost: $probability, enough $enough ($why)",
    ({ won, lost, probability, enough }: { won: number; lost: number; probability: number; enough: boolean }) => {
      expect(valueOf(ownProbability(won, lost, defaultParameters))).toEqual({ probability, enough });
    },
  );

  test("nothing decided", () => {
    expect(faultOf(ownProbability(0, 0, defaultParameters))).toBe("zero-denominator: decided");
  });
});
