import type { SectionView } from "../../document/document-view.ts";
import { section } from "../../document/make-part.ts";
import type { KeyNumber } from "../../document/part.ts";
import { moneyText } from "../../report-context.ts";
import { fallsBetter, risesBetter, type Direction } from "../change-view.ts";
import { shownChange } from "../diff-context.ts";
import { endsOf, type DiffDocumentContext, type Ends } from "./diff-document-context.ts";

const TONE = { better: "good", worse: "bad", neutral: "even" } as const;

/** The four numbers of page one: what is expected, signed and overdue, and how many accounts moved. */
export function diffNumbers(context: DiffDocumentContext): SectionView {
  const { say, view, format } = context;
  const { changed, added, gone, new: count } = view.counts;
  const numbers = [
    moved(context, say.numbers.forecast, forecastEnds(context), risesBetter),
    moved(context, say.numbers.signed, signedEnds(context), risesBetter),
    moved(context, say.numbers.overdue, overdueEnds(context), fallsBetter),
    {
      ...NOTHING,
      name: say.numbers.accounts,
      value: format.count(changed),
      part: say.numbers.ofAccounts(format.count(count)),
      note: say.numbers.comeAndGone(format.count(added), format.count(gone)),
    },
  ];
  return section("numbers", "", "", [{ kind: "key-numbers", numbers, key: null }]);
}

const NOTHING = { target: null, part: null, bar: null, change: null } as const;

export function forecastEnds(context: DiffDocumentContext): Ends {
  return endsOf(context, ({ forecast }) => forecast.likely);
}

export function signedEnds(context: DiffDocumentContext): Ends {
  return endsOf(context, ({ measures }) => measures.signed.actual);
}

export function overdueEnds(context: DiffDocumentContext): Ends {
  return endsOf(context, ({ account }) => account.customer.overdue);
}

function moved(
  context: DiffDocumentContext,
  name: string,
  ends: Ends,
  better: (change: number) => Direction,
): KeyNumber {
  const { say, format } = context;
  const { from, to } = ends;
  const value = moneyText(context, to);
  if (from === null || to === null) return { ...NOTHING, name, value, note: say.numbers.unknown };
  const change = shownChange(from, to, format.moneyGrain);
  return {
    ...NOTHING,
    name,
    value,
    change: { text: change === 0 ? say.numbers.same : format.moneyChange(change), tone: TONE[better(change)] },
    note: say.numbers.before(format.money(from)),
  };
}
