import { formats } from "#locales/format.ts";
import type { Language } from "#locales/language.ts";
import { negotiationWords } from "#locales/negotiation-words.ts";
import { priceFacts, type Prepared } from "#report/view/facts/negotiation/price-facts.ts";
import type { Fields } from "#workbook/save/save-record.ts";
import type { RowData } from "../../shared/screen.tsx";
import type { PriceContext } from "./negotiation-context.ts";
import { orderRow } from "./preparation-section.ts";
import { priceMessage } from "./price-picture.ts";

const NO_OFFERS = { own: [], other: [] };

/** What the prices that are typed come to: their order (NEG-2), and the zone with what is thought of theirs (NEG-3). */
export function livePriceRows(values: Fields, language: Language): readonly RowData[] {
  const prepared = pricesIn(values);
  const { side, ...prices } = prepared;
  const typed = Object.values(prices).filter((price) => price !== null);
  if (typed.length === 0) return [];
  const format = formats(language, Math.max(...typed), Math.min(...typed));
  const say = negotiationWords(language);
  const context: PriceContext = {
    facts: { prices: priceFacts({ side, ...prices }, NO_OFFERS) },
    ...{ say, format },
    money: (value) => `${format.money(value)}${format.moneyUnit}`,
  };
  return [orderRow(context), { key: "zopa", name: say.pane.zopa, reason: priceMessage(context) }];
}

function pricesIn(values: Fields): Prepared {
  const price = (id: keyof Prepared) => {
    const value = values[id];
    return typeof value === "number" ? value : null;
  };
  return {
    side: values["side"] === "BUYER" ? "BUYER" : "SELLER",
    opening: price("opening"),
    target: price("target"),
    walkAway: price("walkAway"),
    batnaValue: price("batnaValue"),
    otherOpening: price("otherOpening"),
    otherTarget: price("otherTarget"),
    otherWalkAway: price("otherWalkAway"),
    otherBatnaValue: price("otherBatnaValue"),
  };
}
