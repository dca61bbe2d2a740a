import { map } from "#core/kernel/outcome.ts";
import { audienceSize } from "#core/events/audience-size.ts";
import { code, numberNotZero } from "./runtime/column.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * How many people to invite to an event, how many of us must be there, and whether the size fits.
 * @zh 一场活动要邀请多少人、我方要到多少人，以及规模是否合适。
 * @customfunction INVITECOUNT
 * @task events
 * @model EVT-1
 * @origin own
 * @param attendees - People who shall come.
 * @zhParam attendees 目标人数 希望到场的人数。
 * @param acceptance - Share of those asked who come, 0–1.
 * @zhParam acceptance 应邀率 受邀者中会到场的比例，0–1。
 * @param level - Level of the audience: TOP, MIDDLE, FRONTLINE or STAFF, or the word for it; blank leaves out hosts and size.
 * @zhParam level 听众层级 听众层级：董事长与总经理、中层管理者、基层管理者、员工，也可填代码 TOP、MIDDLE、FRONTLINE、STAFF；空白则不判断接待与规模。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per event: invitations, colleagues of ours, whether the size goes with the audience (TOO-SMALL, FITS, TOO-LARGE), fitting size from and to (own definition).
 * @zhReturns 每场一行：应邀请人数、我方接待人数、规模是否合适（TOO-SMALL 偏小、FITS 合适、TOO-LARGE 偏大）、合适规模的下限与上限（本工具定义）。
 * @example =KAM.INVITECOUNT(80,0.35,"MIDDLE",null,false) → [[229,16,"FITS",30,80]]
 * @example =KAM.INVITECOUNT(80,0.35,null,null,false) → [[229,"","","",""]]
 */
export function inviteCount(
  attendees: unknown[][],
  acceptance: unknown[][],
  level?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perRowColumns(
    {
      attendees: numberNotZero(attendees),
      acceptanceRate: numberNotZero(acceptance),
      audienceLevel: code("audienceLevel", level),
    },
    settings,
    ["eventInvitations", "eventHosts", "eventFit", "eventLeast", "eventMost"],
    (row) =>
      map(audienceSize(row.attendees, row.acceptanceRate, row.audienceLevel, settings.parameters), (found) => [
        found.invitations,
        found.hosts,
        found.fit === null ? null : settings.word("eventFit", found.fit),
        found.least,
        found.most,
      ]),
  );
}
