import { betterFor } from "#report/view/facts/negotiation/price-facts.ts";
import { contract } from "#workbook/contract.ts";
import type { Column } from "#workbook/define-table.ts";
import { inLanguage } from "#workbook/table-name.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { OverviewSection } from "../../shared/overview.ts";
import type { ChipData, RowData } from "../../shared/screen.tsx";
import { ownerOf, type NegotiationContext, type PriceContext } from "./negotiation-context.ts";
import { priceMessage, pricePicture } from "./price-picture.ts";

/** The preparation with its checks (NEG-2), and the way to change it. */
export function preparationSection(context: NegotiationContext): OverviewSection {
  const { facts, say } = context;
  const { preparation } = say.pane;
  const edit = {
    key: "edit",
    name: preparation.edit,
    reason: "",
    route: recordRoute(ownerOf(context), "negotiations", facts.negotiation),
  };
  return {
    key: "preparation",
    title: preparation.title,
    note: "",
    facts: preparationRows(context),
    records: [edit],
    notes: [say.pane.secret],
  };
}

/** Both sides' prices on one scale (NEG-3); not there without any price. */
export function zopaSection(context: NegotiationContext): readonly OverviewSection[] {
  const svg = pricePicture(context);
  const name = context.say.pane.zopa;
  return svg === null ? [] : [{ key: "zopa", title: name, picture: { svg, name, desc: priceMessage(context) } }];
}

/** What the preparation must hold (NEG-2): its order, what is missing, and whether the authority suffices. */
function preparationRows(context: NegotiationContext): readonly RowData[] {
  const { facts, say, language, words } = context;
  const { preparation: text } = say.pane;
  const missing = Object.entries<Column>(contract.negotiations.columns).flatMap(([id, column]) => {
    const isEmpty = (facts.negotiation as Readonly<Record<string, unknown>>)[id] === null;
    return column.complete === true && isEmpty ? [inLanguage(column.header, language)] : [];
  });
  return [
    orderRow(context),
    {
      key: "complete",
      name: text.completeness,
      reason: missing.length === 0 ? text.complete : text.missing(missing.join(words.pane.shell.list)),
      chip: missing.length === 0 ? GOOD("✓") : { standing: "warn", text: String(missing.length) },
    },
    ...authorityRow(context),
  ];
}

const GOOD = (text: string): ChipData => ({ standing: "good", text });

/** Whether opening, target, walk-away and alternative are in order. */
export function orderRow({ facts, say, money }: PriceContext): RowData {
  const { preparation: text } = say.pane;
  const { preparation } = facts.prices;
  if (preparation === null)
    return {
      key: "order",
      name: text.state,
      reason: text.noPrices,
      chip: { standing: "warn", text: say.pane.unknown },
    };
  const { state, openingRoom, targetRoom, walkAwayRoom } = preparation;
  const rooms = [
    text.openingRoom(money(openingRoom)),
    text.targetRoom(money(targetRoom)),
    ...(walkAwayRoom === null ? [] : [text.walkAwayRoom(money(walkAwayRoom))]),
  ];
  return {
    key: "order",
    name: text.state,
    reason: rooms.join(say.pane.dot),
    chip: { standing: state === "IN-ORDER" ? "good" : "bad", text: say.results.preparationState[state] },
  };
}

function authorityRow({ facts, say, money }: NegotiationContext): readonly RowData[] {
  const { authorityLimit } = facts.negotiation;
  const { side, own } = facts.prices;
  if (authorityLimit === null || own.current === null) return [];
  const { preparation: text } = say.pane;
  const isWithin = betterFor(side, own.current, authorityLimit) >= 0;
  const reason = isWithin ? text.within(money(authorityLimit)) : text.beyond(money(authorityLimit));
  return [
    { key: "authority", name: text.authority, reason, chip: isWithin ? GOOD("✓") : { standing: "bad", text: "!" } },
  ];
}
