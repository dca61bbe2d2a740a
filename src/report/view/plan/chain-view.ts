import { CHAIN_ROW, chainMap, type ChainPerson } from "#charts/chain-map.ts";
import type { Markup } from "#charts/svg.ts";
import { daysSinceContact } from "#core/relationships/decision-chain.ts";
import type { TreePlace } from "#core/relationships/reporting-tree.ts";
import type { Person } from "#workbook/contract.ts";
import type { SectionView } from "../document/document-view.ts";
import { figure, lower, note, section } from "../document/make-part.ts";
import type { FigurePart, PairsPart } from "../document/part.ts";
import { chainTree, type ChainFigures, type ChainTree } from "../facts/chain.ts";
import { capital } from "../headline-view.ts";
import type { PlanContext } from "./plan-context.ts";
import { changeText } from "./relations-view.ts";
import { moreNote, paragraph, ratioText, sourcesText } from "../report-context.ts";

/** People that one page has room for. */
const MOST = 30;

/** mm of a row where the page has little room. */
const LOW_ROW = 5.6;

/** Who reports to whom and who sways whom; null where neither is known of anybody. */
export function chainView(context: PlanContext): SectionView | null {
  const { facts, catalogue } = context;
  const say = catalogue.documents.plan.chain;
  const tree = chainTree(facts.account);
  const isKnown = tree.influences.length > 0 || tree.places.some(({ parent }) => parent !== null);
  if (!isKnown) return null;
  const under = [
    say.note,
    sourcesText(context, [
      ["REL-3", "own"],
      ["SDA-1", "seed"],
    ]),
  ];
  return section("chain", say.subject, titleOf(context), [
    ...(facts.chain === null ? [] : [standingPairs(context, facts.chain)]),
    mapFigure(context, tree),
    ...moreNote(context, tree.places.length, MOST),
    note(paragraph(context, under)),
  ]);
}

function mapFigure(context: PlanContext, tree: ChainTree): FigurePart {
  const map = mapOf(context, tree);
  const by = Math.max(1, Math.min(MOST, tree.places.length)) * (CHAIN_ROW - LOW_ROW);
  return figure(map, { low: lower(map, by, () => mapOf(context, tree, LOW_ROW)) });
}

function titleOf({ facts: { chain }, words, catalogue }: PlanContext): string {
  const say = catalogue.documents.plan.chain;
  if (chain === null) return say.noRoles;
  const alarms = chain.alarms.slice(0, 2).map((alarm) => say.alarms[alarm]);
  return alarms.length === 0 ? say.sound : capital(alarms.join(words.clauseSeparator));
}

function standingPairs(
  context: PlanContext,
  { light, coverage, strength, wanted, identified }: ChainFigures,
): PairsPart {
  const { words, format, catalogue } = context;
  const say = catalogue.documents.plan.chain;
  const score = (one: number | null) => (one === null ? words.none : format.score(one));
  const pairs = [
    { name: say.light, text: catalogue.codes.light[light] },
    { name: say.strength, text: say.change(score(strength), score(wanted)) },
    { name: say.coverage, text: format.ratio(coverage) },
    { name: say.identified, text: ratioText(context, identified) },
  ];
  return { kind: "pairs", across: 4, pairs };
}

function mapOf(context: PlanContext, { places, influences }: ChainTree, rowHeight?: number): Markup {
  const { facts, words, catalogue, ink } = context;
  const say = catalogue.documents.plan.chain;
  const shown = places.slice(0, MOST);
  const people = shown.flatMap((place) => {
    const person = facts.account.persons[place.at];
    return person === undefined ? [] : [personOf(context, person, place)];
  });
  return chainMap({
    people,
    influences: influences.filter(({ from, to }) => from < MOST && to < MOST),
    title: say.map,
    desc: people.map(({ name, role, change }) => say.person(name, role ?? words.none, change)).join(words.list),
    ...(rowHeight === undefined ? {} : { rowHeight }),
    ink,
  });
}

function personOf(context: PlanContext, person: Person, { depth, parent }: TreePlace): ChainPerson {
  const { facts, words, format, names, personal } = context;
  const days = daysSinceContact(person.lastContact, facts.asOf);
  return {
    name: names.of(person),
    position: (personal ? person.title : person.department) ?? "",
    role: person.role,
    parent,
    depth,
    now: person.level,
    wanted: person.levelWanted,
    change: changeText(context, person),
    since: days === null ? words.none : words.relations.days(format.count(days)),
    late: days !== null && days > facts.book.parameters["plan.contactDays"],
  };
}
