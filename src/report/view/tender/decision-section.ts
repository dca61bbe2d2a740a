import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import { note, numbers, row, section, table, text, words as column } from "../document/make-part.ts";
import { describeFault } from "#locales/describe-fault.ts";
import { dateText, paragraph, sourcesText, tableName } from "../report-context.ts";
import type { TenderFacts } from "../facts/tender-facts.ts";

/** Whether to bid, for page one. */
export function decisionSection(context: AccountContext, facts: TenderFacts): SectionView {
  const { book, catalogue, format, language, words } = context;
  const { subject, title, rule, enter } = catalogue.documents.tender.decision;
  const { choice } = facts;
  const toEnter = enter(words.table(tableName(context, "bidDecisions")));
  if (choice === null) return section("decision", subject, title.none, [text(toEnter, 2)]);
  if (!choice.ok) {
    const told = text(`${describeFault(choice.fault, language)}${words.sentenceGap}${toEnter}`, 4);
    return section("decision", subject, title.none, [told]);
  }
  const { score } = choice.value;
  const [go, manager] = [book.parameters["bid.go"], book.parameters["bid.manager"]].map(format.index) as [
    string,
    string,
  ];
  return section("decision", subject, titleOf(context, facts, format.index(score)), [
    text(reasonsText(context, facts), 4),
    note(paragraph(context, [rule(go, manager), sourcesText(context, [["TEND-9", "own"]])]), 3),
  ]);
}

/** What spoke against it, who decided and why. */
function reasonsText(context: AccountContext, { choice, rows: { decision } }: TenderFacts): string {
  const { catalogue, names } = context;
  const { weakest, by } = catalogue.documents.tender.decision;
  const worst = choice?.ok === true ? choice.value.weakest : null;
  const [who, reason] = [decision?.decidedBy ?? null, decision?.reason ?? null];
  return paragraph(context, [
    worst === null ? null : weakest(catalogue.codes.bidFactor[worst]),
    who === null ? null : by(who, dateText(context, decision?.date ?? null)),
    reason === null ? null : names.inText(reason),
  ]);
}

function titleOf({ catalogue }: AccountContext, { rows, choice, stage }: TenderFacts, score: string): string {
  const { title } = catalogue.documents.tender.decision;
  const { bidChoice: names } = catalogue.codes;
  if (choice?.ok !== true) return title.none;
  const decided = rows.decision?.decision ?? null;
  const byRule = names[choice.value.choice];
  if (stage !== "BIDDING") return title.was(names[decided ?? choice.value.choice], score);
  return decided === null || decided === choice.value.choice
    ? title.agree(byRule, score)
    : title.differ(names[decided], score, byRule);
}

/** Every factor with its points; null where nothing was rated. */
export function factorsSection(context: AccountContext, facts: TenderFacts): SectionView | null {
  const { catalogue, format } = context;
  const { subject, columns, sum } = catalogue.documents.tender.decision;
  const { choice } = facts;
  if (choice?.ok !== true) return null;
  const { score, factors } = choice.value;
  const heads = [
    column(columns.factor),
    numbers(columns.rating, 24),
    numbers(columns.contribution, 24),
    numbers(columns.lost, 24),
  ];
  const lost = factors.reduce((total, factor) => total + factor.lost, 0);
  const rows = [
    ...factors.map((factor) =>
      row([
        catalogue.codes.bidFactor[factor.factor],
        format.score(factor.rating),
        format.index(factor.contribution),
        format.index(factor.lost),
      ]),
    ),
    row([sum, "", format.index(score), format.index(lost)], "sum"),
  ];
  return section("decision", subject, titleOf(context, facts, format.index(score)), [
    text(reasonsText(context, facts)),
    table(heads, rows),
    note(sourcesText(context, [["TEND-9", "own"]])),
  ]);
}
