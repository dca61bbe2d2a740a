import { rehearsalDays } from "#core/guide/presentation.ts";
import { NEUTRALITY_CHECKS } from "#core/guide/requirements-outline.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { citationText } from "./citation-text.ts";
import { grouped, guidePage, listed, type GuidePage } from "./guide-page.ts";
import type { GuideTexts } from "./guide-texts.ts";
import type { Language } from "./language.ts";

/** The requirements statement and the presentation of a tender. */
export function tenderPages(texts: GuideTexts, language: Language, parameters: Parameters): readonly GuidePage[] {
  const { requirements, presentationPlaces, bidQuestions } = texts;
  return [
    guidePage(
      "requirements",
      ["TEND-11"],
      requirements,
      listed(requirements.rows).map(({ id, text }) => ({ id, cells: text })),
    ),
    neutralityPage(texts, language),
    guidePage(
      "presentationPlaces",
      ["TEND-7"],
      presentationPlaces,
      listed(presentationPlaces.rows).map(({ id, text }) => ({ id, cells: text })),
    ),
    rehearsalPage(texts, parameters),
    guidePage(
      "bidQuestions",
      ["TEND-7"],
      bidQuestions,
      listed(bidQuestions.rows).map(({ id, text }) => ({ id, cells: text })),
    ),
    afterBidPage(texts),
  ];
}

function neutralityPage({ neutrality }: GuideTexts, language: Language): GuidePage {
  const rows = listed(neutrality.rows).map(({ id, text }) => {
    const articles = NEUTRALITY_CHECKS[id].map((article) => citationText(article, language));
    const article = articles.length === 0 ? neutrality.ownArticle : articles.join(language === "zh-CN" ? "、" : ", ");
    return { id, cells: { ...text, article } };
  });
  return guidePage("neutrality", ["TEND-11"], neutrality, rows);
}

function rehearsalPage({ rehearsal }: GuideTexts, parameters: Parameters): GuidePage {
  const rows = grouped<keyof typeof rehearsal.rows, string>(rehearsal.rows).map(({ id, group, text }) => ({
    id,
    cells: { phase: rehearsal.phases[group], item: text, days: rehearsalDays(group, parameters) },
  }));
  return guidePage("rehearsal", ["TEND-7"], rehearsal, rows);
}

function afterBidPage({ afterBid }: GuideTexts): GuidePage {
  const rows = grouped<keyof typeof afterBid.rows, { readonly step: string; readonly how: string }>(afterBid.rows).map(
    ({ id, group, text }) => ({ id, cells: { phase: afterBid.phases[group], ...text } }),
  );
  return guidePage("afterBid", ["TEND-12"], afterBid, rows);
}
