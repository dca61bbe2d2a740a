import { ageingBar } from "#charts/ageing-bar.ts";
import { numberBar } from "#charts/number-bar.ts";
import { markOf, whereText } from "../report-context.ts";
import type { SectionView } from "../document/document-view.ts";
import {
  cell,
  figure,
  note,
  numbers,
  pictures,
  row,
  section,
  table,
  text,
  words,
  type Row,
} from "../document/make-part.ts";
import type { Part, TablePart } from "../document/part.ts";
import type { TierCoverage } from "./facts/coverage.ts";
import { worstTier } from "./headline.ts";
import type { PortfolioContext } from "./portfolio-context.ts";

const BAR = 15;
const DEBTORS = 4;

/** Tiers against the policy, and under it what is owed. */
export function coverageSection(context: PortfolioContext): SectionView {
  const { facts, say } = context;
  const { coverage } = facts;
  const known = coverage.accounts > coverage.untiered;
  const parts = known
    ? [tableOf(context), ...basisNote(context)]
    : [
        text(
          say.coverage.enter(
            whereText(context, "customers", "financial"),
            whereText(context, "customers", "coopYears"),
          ),
        ),
      ];
  return section("coverage", say.coverage.subject, titleOf(context), [...parts, ...overdueParts(context)]);
}

function titleOf({ facts, say, format, catalogue, words: common }: PortfolioContext): string {
  const { accounts, untiered, done, required, compliance, policy, people, tiers } = facts.coverage;
  const { title } = say.coverage;
  if (accounts === untiered) return title.unknown;
  const worst = worstTier(tiers);
  const visits =
    done === null
      ? [title.noVisits]
      : compliance === null || required === 0
        ? []
        : worst?.compliance?.light === "RED"
          ? [title.tier(catalogue.codes.tier[worst.tier], format.ratio(worst.compliance.rate))]
          : [title.all(format.ratio(compliance.rate))];
  const missing = policy === null || people === null ? null : policy - people;
  const staff = missing === null ? [] : [missing > 0.05 ? title.short(format.points(missing)) : title.enough];
  const clauses = [...visits, ...staff];
  return clauses.length === 0 ? title.tiers(format.count(accounts - untiered)) : clauses.join(common.clauseSeparator);
}

function tableOf(context: PortfolioContext): TablePart {
  const { facts, say, format } = context;
  const { tiers, accounts, untiered, done, required, compliance, policy, people } = facts.coverage;
  const { columns } = say.coverage;
  const sum = { tier: null, accounts, done, required, compliance, policy, people };
  const unknown = untiered === 0 ? [] : [row([say.coverage.unknownTier, format.count(untiered)], "minor")];
  return table(
    [
      words(columns.tier, 17),
      numbers(columns.accounts, 7.5),
      numbers(columns.visits, 18.5),
      pictures(columns.rate, BAR + 1.4),
      numbers("", 10.3),
      numbers(columns.policy, 9.6),
      numbers(columns.people),
    ],
    [...tiers.map((tier) => rowOf(context, tier)), ...unknown, rowOf(context, sum)],
    { single: true },
  );
}

type Covered = Omit<TierCoverage, "tier"> & { readonly tier: TierCoverage["tier"] | null };

function rowOf(context: PortfolioContext, one: Covered): Row {
  const { facts, say, format, catalogue, words: common, ink } = context;
  const { tier, accounts, done, required, compliance, policy, people } = one;
  const name = tier === null ? say.coverage.sum : catalogue.codes.tier[tier];
  const [made, asked] = [done === null ? common.none : format.number(done), format.number(required)];
  const amount = (number: number | null) => (number === null ? common.none : format.points(number));
  const elapsed = facts.book.parameters["coverage.visitsRed"];
  const bar = numberBar({
    elapsed,
    flat: true,
    actual: done,
    target: required,
    width: BAR,
    ink,
    title: name,
    desc: say.coverage.bar(name, made, asked),
  });
  const isShort = policy !== null && people !== null && people < policy - 0.05;
  return row(
    [
      name,
      format.count(accounts),
      required === 0 ? common.none : say.coverage.visits(made, asked),
      cell("", { picture: required === 0 ? null : bar }),
      cell(compliance === null ? "" : format.ratio(compliance.rate), {
        tone: compliance?.light === "RED" ? "bad" : "plain",
      }),
      amount(policy),
      cell(amount(people), { tone: isShort ? "bad" : "plain" }),
    ],
    tier === null ? "sum" : "plain",
  );
}

/** Why a core account's people are not known. */
function basisNote({ facts, say }: PortfolioContext): readonly Part[] {
  const isOpen = facts.coverage.policy === null && facts.coverage.tiers.some(({ policy }) => policy === null);
  return isOpen ? [note(say.coverage.basis, 1)] : [];
}

function overdueParts(context: PortfolioContext): readonly Part[] {
  const { facts, say, format, words: common, nameOf, tagOf, ink } = context;
  const found = facts.overdue;
  if (found === null) {
    const [receivables, overdue] = [
      whereText(context, "receivables", "due"),
      whereText(context, "customers", "overdue"),
    ];
    return [note(say.overdue.unknown(receivables, overdue), 2)];
  }
  if (found.total === 0) return [text(say.overdue.none, 1, { mark: markOf(context, "good") })];
  const [shown, rest] = [found.debtors.slice(0, DEBTORS), found.debtors.slice(DEBTORS)];
  if (found.old === null) {
    const list = shown
      .map((one) => say.overdue.one(nameOf(one), format.money(one.overdue?.total ?? 0)))
      .join(common.list);
    const title = say.overdue.plain(format.money(found.total));
    return [
      text(say.overdue.list(list), 1, { title }),
      note(say.overdue.enter(whereText(context, "receivables", "due")), 1),
    ];
  }
  const partOf = (of: typeof shown, age: 0 | 1 | 2) =>
    of.reduce((sum, { overdue }) => sum + (overdue?.ages?.[age] ?? 0), 0);
  const segment = (label: string, of: typeof shown) => {
    const total = of.reduce((sum, { overdue }) => sum + (overdue?.total ?? 0), 0);
    const parts = [partOf(of, 0), partOf(of, 1), partOf(of, 2)] as const;
    return { label, text: format.money(total), parts, oldestText: format.money(parts[0]) };
  };
  const segments = [
    ...shown.map((one) => segment(tagOf(one), [one])),
    ...(rest.length === 0 ? [] : [segment(say.overdue.others(format.count(rest.length)), rest)]),
  ];
  const desc = segments.map(({ label, text: amount }) => say.overdue.one(label, amount)).join(common.list);
  const picture = ageingBar({ segments, width: 89, ink, title: say.overdue.picture, desc });
  return [figure(picture, { title: say.overdue.subject(format.money(found.total)) })];
}
