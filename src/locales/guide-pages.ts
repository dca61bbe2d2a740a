import { TOUCHPOINT_AGENDAS, agendaTimes } from "#core/guide/touchpoint-agendas.ts";
import { STYLE_STATEMENTS, styleAsked } from "#core/guide/style-statements.ts";
import { KEY_ACTION_VERIFIERS, keyActionDays, type KeyActionRole } from "#core/guide/key-actions.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { catalogue, type Catalogue } from "./catalogue.ts";
import { coursePages } from "./guide-course-pages.ts";
import { grouped, guidePage, listed, type GuidePage } from "./guide-page.ts";
import { tenderPages } from "./guide-tender-pages.ts";
import type { GuideTexts } from "./guide-texts.ts";
import { guide } from "./guide.ts";
import type { Language } from "./language.ts";

export interface GuideOptions {
  readonly language: Language;
  readonly parameters: Parameters;
  /** The name of a table of the workbook, by its id. */
  readonly tableName: (table: string) => string;
}

type Codes = Catalogue["codes"];

/** Every guide as a table, in the order of the work: selling, tenders, negotiating, caring, learning. */
export function guidePages({ language, parameters, tableName }: GuideOptions): readonly GuidePage[] {
  const texts = guide(language);
  const { codes } = catalogue(language);
  return [
    keyActionsPage(texts, codes, parameters),
    valuePointsPage(texts),
    ...tenderPages(texts, language, parameters),
    ...negotiationPages(texts, codes),
    ...touchpointPages(texts, codes, language),
    jointPlanPage(texts),
    selfAssessmentPage(texts),
    ...coursePages(texts, language, tableName),
  ];
}

function keyActionsPage({ keyActions }: GuideTexts, codes: Codes, parameters: Parameters): GuidePage {
  const rows = grouped(keyActions.rows).map(({ id, group: step, item, text }) => {
    const role = item as KeyActionRole;
    return {
      id,
      cells: {
        step: `${step} ${codes.step[step]}`,
        role: codes.ourLevel[role],
        ...text,
        evidence: keyActions.evidence[step],
        verifier: codes.ourLevel[KEY_ACTION_VERIFIERS[role]],
        days: keyActionDays(step, role, parameters),
      },
    };
  });
  return guidePage("keyActions", ["FUN-2"], keyActions, rows);
}

function valuePointsPage({ valuePoints }: GuideTexts): GuidePage {
  const rows = grouped(valuePoints.rows).map(({ id, group, text }) => ({
    id,
    cells: { group: valuePoints.groups[group], ...text },
  }));
  return guidePage("valuePoints", ["REL-7"], valuePoints, rows);
}

function negotiationPages(
  { negotiationKinds, negotiationStages, negotiationTactics, styleTest }: GuideTexts,
  codes: Codes,
): readonly GuidePage[] {
  const kinds = [
    ...listed(negotiationKinds.kinds).map(({ id, text }) => ({
      id,
      cells: { field: negotiationKinds.kindField, kind: codes.negotiationKind[id], ...text },
    })),
    ...listed(negotiationKinds.approaches).map(({ id, text }) => ({
      id,
      cells: { field: negotiationKinds.approachField, kind: codes.negotiationApproach[id], ...text },
    })),
  ];
  const stages = listed(negotiationStages.rows).map(({ id, text }) => ({ id, cells: text }));
  const tactics = grouped(negotiationTactics.rows).map(({ id, group, text }) => ({
    id,
    cells: { stage: negotiationStages.rows[group].stage, ...text },
  }));
  const statements = STYLE_STATEMENTS.map((id, at) => ({
    id,
    cells: { number: at + 1, statement: styleTest.rows[id], style: codes.negotiationStyle[styleAsked(at)] },
  }));
  return [
    guidePage("negotiationKinds", ["NEG-1"], negotiationKinds, kinds),
    guidePage("negotiationStages", ["NEG-7"], negotiationStages, stages),
    guidePage("negotiationTactics", ["NEG-7"], negotiationTactics, tactics),
    guidePage("styleTest", ["NEG-6"], styleTest, statements),
  ];
}

function touchpointPages({ touchpoints, agendas }: GuideTexts, codes: Codes, language: Language): readonly GuidePage[] {
  const people = (words: readonly string[]) => words.join(language === "zh-CN" ? "、" : ", ");
  const meetings = listed(touchpoints.rows).map(({ id, text }) => {
    const { ours, theirs } = TOUCHPOINT_AGENDAS[id];
    return {
      id,
      cells: {
        meeting: codes.touchpointKind[id],
        ...text,
        minutes: agendaTimes(id).at(-1)?.to ?? 0,
        ours: people(ours.map((level) => codes.ourLevel[level])),
        theirs: people(theirs.map((role) => codes.role[role])),
      },
    };
  });
  const items = grouped(agendas.rows).map(({ id, group, item, text }) => {
    const time = agendaTimes(group).find((one) => one.item === item);
    return {
      id,
      cells: { meeting: codes.touchpointKind[group], ...text, minutes: time === undefined ? 0 : time.to - time.from },
    };
  });
  return [
    guidePage("touchpoints", ["TIER-4"], touchpoints, meetings),
    guidePage("agendas", ["TIER-4"], agendas, items),
  ];
}

function jointPlanPage({ jointPlan }: GuideTexts): GuidePage {
  const rows = listed(jointPlan.rows).map(({ id, text }) => ({ id, cells: text }));
  return guidePage("jointPlan", ["JBP-1"], jointPlan, rows);
}

function selfAssessmentPage({ selfAssessment }: GuideTexts): GuidePage {
  const rows = grouped<keyof typeof selfAssessment.rows, string>(selfAssessment.rows).map(({ id, group, text }) => ({
    id,
    cells: { list: selfAssessment.lists[group].name, item: text },
  }));
  return guidePage("selfAssessment", ["MIND-1"], selfAssessment, rows);
}
