import type { Language } from "#locales/language.ts";

/** What no customer is to read of us, in the words of both languages. */
export const INSIDE_WORDS: Readonly<Record<Language, RegExp>> = {
  "zh-CN":
    /CR ?[1-5]|KDM|战略级|核心级|潜力级|服务级|分层|毛利|利润|风险|流失|预警|挽留|对手|竞争|概率|赢率|商机|底线|BATNA|评分|决策人|影响人|空白额|内部|“[^”]*”列/u,
  en: /\bCR ?[1-5]|\bKDM\b|\btiers?\b|\bmargins?\b|\brisks?\b|\bchurn|warning|\brivals?\b|competitor|probabilit|opportunit|BATNA|\bscore|decider|influencer|whitespace|stays? inside|\bcolumn\b/iu,
};
