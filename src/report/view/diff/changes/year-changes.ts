import { changeOf, risesBetter, type ChangeView } from "../change-view.ts";
import { bothMeasure, YEAR_MEASURES } from "../compared.ts";
import { arrow, moneyMove, moneyText, shareMove, shareText, type DiffContext } from "../diff-context.ts";
import type { Side } from "../facts/side.ts";

/** Signed, revenue, gross profit and cash of the compared year so far. */
export function yearChanges(context: DiffContext, old: Side, later: Side): readonly ChangeView[] {
  const { before, after } = context;
  return YEAR_MEASURES.flatMap((measure) => {
    const [from, to] = [old, later].map((side) => side.measures[measure].actual) as [number | null, number | null];
    if (from === to || !bothMeasure(before.book, after.book, measure)) return [];
    const change = changeOf(from, to);
    return [
      {
        id: `year.${measure}`,
        topic: "year" as const,
        kind: measure,
        direction: risesBetter(change ?? 0),
        text: context.words.about(context.words.measures[measure], moneyMove(context, from, to)),
        why: [],
        figures: { from, to, change },
      },
    ];
  });
}

/** Share of wallet with the business and the spending that it is made of. */
export function walletChange(context: DiffContext, old: Side, later: Side): readonly ChangeView[] {
  const [from, to] = [old.wallet.share, later.wallet.share];
  if (shareText(context, from) === shareText(context, to)) return [];
  const { words } = context;
  const part = (name: string, before: number | null, now: number | null) =>
    before === now ? [] : [words.about(name, arrow(moneyText(context, before), moneyText(context, now)))];
  const change = changeOf(from, to);
  return [
    {
      id: "wallet",
      topic: "wallet",
      kind: "moved",
      direction: risesBetter(change ?? 0),
      text: shareMove(context, from, to),
      why: [
        ...part(words.walletBusiness[later.wallet.basis], old.wallet.business, later.wallet.business),
        ...part(words.spend, old.wallet.spend, later.wallet.spend),
      ],
      figures: { from, to, change },
    },
  ];
}
