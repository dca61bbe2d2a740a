import { numberBar } from "#charts/number-bar.ts";
import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import { section } from "../document/make-part.ts";
import type { KeyNumber } from "../document/part.ts";
import type { TenderFacts } from "../facts/tender-facts.ts";
import { tenderFigures, type TenderFigures } from "../facts/tender-figures.ts";

/** While the bid is written: days left, completeness of the bid, points expected, risks that are red. */
export function stripSection(context: AccountContext, facts: TenderFacts): SectionView {
  const { subject, title } = context.catalogue.documents.tender.strip;
  const figures = tenderFigures(facts, context.asOf);
  const { daysLeft } = figures;
  const numbers = [days, completenessNumber, points, risks].map((one) => one(context, figures, facts));
  const message = daysLeft === null ? title.unknown : title.before(context.format.count(daysLeft));
  return section("strip", subject, message, [{ kind: "key-numbers", numbers, key: null }]);
}

export const PLAIN = { target: null, part: null, bar: null, change: null } as const;

function days({ catalogue, format, words }: AccountContext, { daysLeft, workdays }: TenderFigures): KeyNumber {
  const { days: name, workdays: free, nothing } = catalogue.documents.tender.strip;
  const value = daysLeft === null ? words.none : format.count(daysLeft);
  return { ...PLAIN, name, value, note: workdays === null ? nothing : free(format.count(Math.max(0, workdays))) };
}

export function completenessNumber(
  { catalogue, format, ink, words }: AccountContext,
  figures: TenderFigures,
): KeyNumber {
  const { completeness: name, checked, nothing, bar } = catalogue.documents.tender.strip;
  const found = figures.completeness;
  if (found === null) return { ...PLAIN, name, value: words.none, note: nothing };
  const { passed, failed, unchecked, share } = found;
  const all = passed + failed + unchecked;
  const desc = bar(name, format.ratio(share));
  return {
    ...PLAIN,
    name,
    value: format.ratio(share),
    bar: numberBar({ actual: passed, target: all, title: name, desc, ink }),
    note: checked(format.count(passed), format.count(all)),
  };
}

function points({ catalogue, format, ink, words }: AccountContext, figures: TenderFigures): KeyNumber {
  const { points: name, ofPoints, unproved, proved, unjudged, nothing, bar } = catalogue.documents.tender.strip;
  const found = figures.evidence;
  if (found === null) return { ...PLAIN, name, value: words.none, note: nothing };
  const { points: full, judged, expected } = found;
  const desc = bar(name, format.score(expected));
  const left = full - judged;
  return {
    ...PLAIN,
    name,
    target: ofPoints(format.score(full)),
    value: format.score(expected),
    bar: numberBar({ actual: expected, target: full, title: name, desc, ink }),
    note:
      left > 0 ? unjudged(format.score(left)) : found.unproved > 0 ? unproved(format.score(found.unproved)) : proved,
  };
}

function risks(
  { catalogue, format, words }: AccountContext,
  { risks: count }: TenderFigures,
  facts: TenderFacts,
): KeyNumber {
  const { risks: name, ofRisks, nothing } = catalogue.documents.tender.strip;
  if (facts.risks.length === 0) return { ...PLAIN, name, value: words.none, note: nothing };
  const note = ofRisks(format.count(count.amber), format.count(count.green));
  return { ...PLAIN, name, value: format.count(count.red), note };
}
