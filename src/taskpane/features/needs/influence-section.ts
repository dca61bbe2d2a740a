import type { PurchaseFactor } from "#core/codes/deals.ts";
import { formats } from "#locales/format.ts";
import { influenceOf } from "#report/view/facts/worth.ts";
import type { Row } from "#workbook/contract.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { OverviewSection } from "../../shared/overview.ts";
import type { ChipData } from "../../shared/screen.tsx";
import { joined, type NeedsContext } from "./needs-context.ts";

/** What sways the customer's purchase: three factors, each with its effect and a rating (DEV-2). */
export function influenceSection(context: NeedsContext): OverviewSection {
  const { account, say, words, language } = context;
  const found = influenceOf(account);
  const { numberChange } = formats(language, 0);
  const sum = found?.sum ?? null;
  const missing = sum === null ? [] : sum.missing.map((factor) => words.codes.purchaseFactor[factor]);
  return {
    key: "influence",
    title: say.influence.title,
    note: sum === null ? undefined : say.influence.hint(numberChange(sum.hint)),
    lead:
      found === null
        ? say.influence.empty
        : missing.length > 0
          ? say.influence.missing(missing.join(words.pane.shell.list))
          : undefined,
    records: (found?.factors ?? []).map(({ factor, row }) =>
      row === null ? openRow(factor, context) : factorRow(row, context),
    ),
    add: { table: "purchaseFactors", account: account.name },
    notes: [say.influence.note],
  };
}

function openRow(factor: PurchaseFactor, { account, say, words }: NeedsContext): LinkedRow {
  return {
    key: factor,
    name: words.codes.purchaseFactor[factor],
    reason: "",
    chip: { standing: "warn", text: say.influence.open },
    route: { screen: "record", table: "purchaseFactors", account: account.name, row: null, begin: { factor } },
  };
}

function factorRow(row: Row<"purchaseFactors">, context: NeedsContext): LinkedRow {
  const { account, say, words, language } = context;
  const { time, people, steps } = say.influence;
  const said = [
    row.fact,
    row.effectOnTime === null ? null : time(row.effectOnTime),
    row.effectOnPeople === null ? null : people(row.effectOnPeople),
    row.effectOnSteps === null ? null : steps(row.effectOnSteps),
  ];
  return {
    key: row.factor,
    name: words.codes.purchaseFactor[row.factor],
    number: row.influenceRating === null ? undefined : formats(language, 0).numberChange(row.influenceRating),
    reason: joined(said, context),
    chip: ratingChip(row.influenceRating, context),
    route: recordRoute({ account: account.name, rows: account }, "purchaseFactors", row),
  };
}

function ratingChip(rating: number | null, { say }: NeedsContext): ChipData {
  const { influence } = say;
  if (rating === null) return { standing: "warn", text: influence.unrated };
  if (rating === 0) return { standing: "plain", text: influence.neutral };
  return rating > 0 ? { standing: "good", text: influence.eases } : { standing: "bad", text: influence.hinders };
}
