import type { TenderRegime } from "../codes/deals.ts";
import { BID_GROUNDS, type BidGround, type BidStatus, type RuleForce } from "../codes/results/tender.ts";
import type { Citation } from "../parameters/define.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface BidStanding {
  readonly status: BidStatus;
  /** The ground that decides; null when there is none. */
  readonly ground: BidGround | null;
  readonly citations: readonly Citation[];
  /** A company's own purchasing follows its documents: there the law is only what is usual. */
  readonly force: Exclude<RuleForce, "NONE">;
  /** Every ground that was found, the gravest first. */
  readonly grounds: readonly BidGround[];
}

interface GroundLaw {
  readonly status: BidStatus;
  /** Articles of the tendering law; none where it knows no such ground. */
  readonly tl: readonly Citation[];
  /** Articles of government procurement; left out where the tendering law's hold. */
  readonly gov?: readonly Citation[];
}

const LAW: Readonly<Record<BidGround, GroundLaw>> = {
  "FEW-BIDDERS": { status: "VOID", tl: ["TL 28", "TR 44"], gov: ["GPL 36(1)"] },
  UNLAWFUL: { status: "VOID", tl: ["TR 81"], gov: ["GPL 36(2)"] },
  "ALL-ABOVE-BUDGET": { status: "VOID", tl: [], gov: ["GPL 36(3)"] },
  CANCELLED: { status: "VOID", tl: ["TR 31"], gov: ["GPL 36(4)"] },
  "ALL-REJECTED": { status: "VOID", tl: ["TL 42"], gov: ["GPL 36(1)"] },
  LATE: { status: "REFUSE", tl: ["TL 28", "TR 36"] },
  "NOT-SEALED": { status: "REFUSE", tl: ["TR 36"] },
  "PREQUAL-FAILED": { status: "REFUSE", tl: ["TR 36"] },
  UNSIGNED: { status: "REJECT", tl: ["TR 51(1)"] },
  "NO-CONSORTIUM-AGREEMENT": { status: "REJECT", tl: ["TR 51(2)"] },
  UNQUALIFIED: { status: "REJECT", tl: ["TR 51(3)"] },
  "TWO-BIDS": { status: "REJECT", tl: ["TR 51(4)"] },
  "BELOW-COST": { status: "REJECT", tl: ["TR 51(5)"] },
  "ABOVE-CEILING": { status: "REJECT", tl: ["TR 51(5)"] },
  "NOT-RESPONSIVE": { status: "REJECT", tl: ["TR 51(6)"] },
  COLLUSION: { status: "REJECT", tl: ["TR 51(7)"] },
  RELATED: { status: "REJECT", tl: ["TR 34"] },
  "SIGNED-IN-PART": { status: "CHECK", tl: ["TR 51(1)"] },
};

/**
 * What becomes of a procurement or of one bid on the grounds that were found: the whole procurement is void (废标), the
 * bid is refused at the door (拒收) or rejected in the evaluation (否决投标). When only the seal or only the signature is
 * missing, opinions differ and the tender documents decide. The law on government procurement says nothing of single
 * bids, so the regulation on the tendering law is cited for them.
 * @model TEND-5
 * @origin law
 */
export function bidStatus(found: readonly BidGround[], regime: TenderRegime | null): BidStanding {
  const grounds = BID_GROUNDS.filter((ground) => found.includes(ground) && citationsOf(ground, regime).length > 0);
  const [ground = null] = grounds;
  return {
    status: ground === null ? "OK" : LAW[ground].status,
    ground,
    citations: ground === null ? [] : citationsOf(ground, regime),
    force: regime === "PRIVATE" ? "ADVICE" : "STATUTORY",
    grounds,
  };
}

function citationsOf(ground: BidGround, regime: TenderRegime | null): readonly Citation[] {
  const { tl, gov } = LAW[ground];
  return regime === "GOV-PROC" ? (gov ?? tl) : tl;
}

/** Whether a number of bidders, or of suppliers that respond, is too small to go on. */
export function hasFewBidders(bidders: number, regime: TenderRegime | null, parameters: Parameters): boolean {
  return bidders < parameters[regime === "GOV-PROC" ? "tender.gov.suppliers" : "tender.tl.bidders"];
}
