import { barChart } from "#charts/bar-chart.ts";
import { levelOwnershipCost } from "#core/finance/ownership-cost.ts";
import { formats, type Formats } from "#locales/format.ts";
import { contract, type ColumnId, type Row } from "#workbook/contract.ts";
import { inLanguage } from "#workbook/table-name.ts";
import { PANE_INK } from "../../shared/ink.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { OverviewPicture, OverviewSection } from "../../shared/overview.ts";
import type { RowData } from "../../shared/screen.tsx";
import { dealNamed, byDeal, joined, type NeedsContext } from "./needs-context.ts";

type Offer = Row<"ownershipCosts">;

interface Priced {
  readonly row: Offer;
  /** Worth today; null where something is missing. */
  readonly cost: number | null;
}

/** mm: as wide as a narrow pane at the size of its small text. */
const WIDTH = 88;
const RUNNING = ["labour", "maintenance", "energy", "interest", "otherCosts"] as const;

/** What owning our solution costs against the rivals', deal by deal (ADV-2). */
export function ownershipSection(context: NeedsContext): OverviewSection {
  const { account, say, language } = context;
  const priced = account.ownershipCosts.map((row) => ({ row, oppId: row.oppId, cost: costOf(row) }));
  const format = formats(language, Math.max(0, ...priced.map(({ cost }) => cost ?? 0)));
  const groups = byDeal(priced, account);
  const missing = priced.flatMap(({ row, cost }) =>
    cost === null ? [say.ownership.missing(row.offer, missingIn(row, context))] : [],
  );
  const [first] = groups;
  return {
    key: "ownership",
    title: say.ownership.title,
    lead: priced.length === 0 ? say.ownership.empty : undefined,
    facts: groups.flatMap(({ name, rows }, at) => comparisons(rows, { name, at, format }, context)),
    picture: first === undefined ? undefined : pictureOf(first.rows, { name: first.name, at: 0, format }, context),
    records: priced.map(({ row }, at) => ({
      key: String(at),
      name: row.offer,
      number: row.price === null ? undefined : say.ownership.price(format.money(row.price), format.moneyUnit),
      reason: joined([row.own === true ? say.ownership.ours : null, dealName(row, context)], context),
      route: recordRoute({ account: account.name, rows: account }, "ownershipCosts", row),
    })),
    add: { table: "ownershipCosts", account: account.name },
    notes: [...missing, say.ownership.note],
  };
}

/** Running costs are a formula in the workbook; until Excel has calculated it, they are the sum of their parts. */
function runningOf(row: Offer): number | null {
  const parts = RUNNING.flatMap((part) => row[part] ?? []);
  if (row.running !== null) return row.running;
  return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0);
}

function costOf(row: Offer): number | null {
  const cost = levelOwnershipCost(row, runningOf(row), row.years);
  return cost.ok ? cost.value : null;
}

function missingIn(row: Offer, { language, words }: NeedsContext): string {
  const columns: readonly ColumnId<"ownershipCosts">[] = [
    ...(["price", "years", "discountRate"] as const).filter((column) => row[column] === null),
    ...(runningOf(row) === null ? (["running"] as const) : []),
  ];
  return columns
    .map((column) => inLanguage(contract.ownershipCosts.columns[column].header, language))
    .join(words.pane.shell.list);
}

function dealName({ oppId }: Offer, { account }: NeedsContext): string | null {
  return dealNamed(account, oppId)?.name ?? oppId;
}

interface Group {
  readonly name: string | null;
  readonly at: number;
  readonly format: Formats;
}

function comparisons(rows: readonly Priced[], { name, at, format }: Group, context: NeedsContext): readonly RowData[] {
  const { say } = context;
  const own = rows.find(({ row }) => row.own === true);
  const rivals = rows.filter(({ row }) => row.own !== true);
  const deal = name ?? say.value.noDeal;
  if (own === undefined) return [{ key: String(at), name: deal, reason: say.ownership.noOwn }];
  if (rivals.length === 0) return [{ key: String(at), name: deal, reason: say.ownership.noRival }];
  return rivals.flatMap(({ row, cost }): readonly RowData[] => {
    if (own.cost === null || cost === null) return [];
    const ahead = cost - own.cost;
    const amount = format.money(Math.abs(ahead));
    return [
      {
        key: `${String(at)} ${row.offer}`,
        name: deal,
        reason: say.ownership.against(row.offer, format.money(own.cost), format.money(cost)),
        chip:
          ahead >= 0
            ? { standing: "good", text: say.ownership.cheaper(amount, format.moneyUnit) }
            : { standing: "warn", text: say.ownership.dearer(amount, format.moneyUnit) },
      },
    ];
  });
}

function pictureOf(
  rows: readonly Priced[],
  { name, format }: Group,
  { say, words }: NeedsContext,
): OverviewPicture | undefined {
  const known = rows.filter(({ cost }) => cost !== null);
  if (known.length < 2) return undefined;
  const bars = known.map(({ row, cost }) => ({ label: row.offer, value: cost, text: format.money(cost ?? 0) }));
  const title = say.ownership.picture(name ?? say.value.noDeal, format.moneyUnit);
  const desc = bars.map(({ label, text }) => `${label} ${text}`).join(words.pane.shell.list);
  return { name: title, desc, svg: barChart({ bars, title, desc, width: WIDTH, ink: PANE_INK }) };
}
