import type { BidGround } from "#core/codes/results/tender.ts";
import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { bidStatus, hasFewBidders, type BidStanding } from "#core/tender/bid-status.ts";
import { code, number, yesNo, type RowOf } from "./column.ts";

/** The arguments that say what happened to a bid, in their order. */
export function flagColumns(...raw: readonly [...Eight]) {
  const [regime, responsive, late, sealed, qualified, sealMissing, aboveCeiling, allAboveBudget] = raw;
  return {
    regime: code("tenderRegime", regime),
    responsive: number(responsive),
    late: yesNo(late),
    sealed: yesNo(sealed),
    qualified: yesNo(qualified),
    sealMissing: yesNo(sealMissing),
    aboveCeiling: yesNo(aboveCeiling),
    allAboveBudget: yesNo(allAboveBudget),
  };
}

type Eight = [unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown];
type Flags = RowOf<ReturnType<typeof flagColumns>>;

/** The status by the grounds that are known; a flag that is not known matters only when no ground is found. */
export function bidStatusOf(flags: Flags, parameters: Parameters): Outcome<BidStanding> {
  const { regime, ...known } = flags;
  const few = known.responsive === null ? null : hasFewBidders(known.responsive, regime, parameters);
  const found: readonly (readonly [ground: BidGround, holds: boolean | null])[] = [
    ["FEW-BIDDERS", few],
    ["ALL-ABOVE-BUDGET", known.allAboveBudget],
    ["LATE", known.late],
    ["NOT-SEALED", known.sealed === null ? null : !known.sealed],
    ["UNSIGNED", known.sealMissing],
    ["UNQUALIFIED", known.qualified === null ? null : !known.qualified],
    ["ABOVE-CEILING", known.aboveCeiling],
  ];
  const standing = bidStatus(
    found.flatMap(([ground, holds]) => (holds === true ? [ground] : [])),
    regime,
  );
  const blank = Object.entries(known).find(([, value]) => value === null);
  return standing.ground === null && blank ? fail({ code: "missing", argument: blank[0] }) : ok(standing);
}
