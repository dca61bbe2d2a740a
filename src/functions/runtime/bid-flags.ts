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
  const { regime, responsive } = flags;
  const found: BidGround[] = [];
  if (responsive !== null && hasFewBidders(responsive, regime, parameters)) found.push("FEW-BIDDERS");
  for (const { flag, speaks, ground } of GROUNDS) if (flags[flag] === speaks) found.push(ground);
  const standing = bidStatus(found, regime);
  if (standing.ground !== null) return ok(standing);
  const blank = responsive === null ? "responsive" : GROUNDS.find(({ flag }) => flags[flag] === null)?.flag;
  return blank === undefined ? ok(standing) : fail({ code: "missing", argument: blank });
}

interface Ground {
  readonly flag: Exclude<keyof Flags, "regime" | "responsive">;
  /** The answer that makes it a ground. */
  readonly speaks: boolean;
  readonly ground: BidGround;
}

const GROUNDS: readonly Ground[] = [
  { flag: "late", speaks: true, ground: "LATE" },
  { flag: "sealed", speaks: false, ground: "NOT-SEALED" },
  { flag: "qualified", speaks: false, ground: "UNQUALIFIED" },
  { flag: "sealMissing", speaks: true, ground: "UNSIGNED" },
  { flag: "aboveCeiling", speaks: true, ground: "ABOVE-CEILING" },
  { flag: "allAboveBudget", speaks: true, ground: "ALL-ABOVE-BUDGET" },
];
