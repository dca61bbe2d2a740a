import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bridgeSteps, type BridgeStep } from "#charts/bridge-steps.ts";
import { expectGolden } from "#test/support/expect-golden.ts";

const step = (kind: BridgeStep["kind"], from: number, to: number): BridgeStep => ({
  kind,
  from,
  to,
  title: "变动",
  desc: "示例",
});
const size = { width: 24, rowHeight: 5.6 };

test("a bridge that rises and falls, as it is drawn", () => {
  const rows = [step("total", 0, 100), step("change", 100, 130), step("change", 130, 110), step("total", 0, 110)];
  expectGolden("charts/bridge-steps.svg", `${bridgeSteps({ ...size, rows }).join("\n")}\n`);
});

describe("whatever the numbers", () => {
  const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(0), fc.integer());
  const rows = fc.array(
    fc.record({ kind: fc.constantFrom("total" as const, "change" as const), from: number, to: number }),
    { maxLength: 30 },
  );

  test("law: a picture for each row, nothing outside it, no number that is none", () => {
    fc.assert(
      fc.property(rows, (found) => {
        const drawn = bridgeSteps({ ...size, rows: found.map(({ kind, from, to }) => step(kind, from, to)) });
        expect(drawn).toHaveLength(found.length);
        for (const svg of drawn) {
          expect(svg).not.toMatch(/NaN|Infinity/);
          for (const [, x = "", width = ""] of svg.matchAll(/<rect x="([^"]*)" y="[^"]*" width="([^"]*)"/g)) {
            expect(Number(x)).toBeGreaterThanOrEqual(0);
            expect(Number(x) + Number(width)).toBeLessThanOrEqual(size.width + 0.02);
          }
        }
      }),
    );
  });

  test("law: a change ends where the next one begins", () => {
    const [, rise = "", fall = ""] = bridgeSteps({
      ...size,
      rows: [step("total", 0, 50), step("change", 50, 100), step("change", 100, 0)],
    });
    const edges = (svg: string) => [...svg.matchAll(/<line x1="([^"]*)"/g)].map(([, x]) => x);
    expect(edges(rise)[1]).toBe(edges(fall)[0]);
  });
});
