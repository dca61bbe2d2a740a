import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { ROLES } from "#core/codes/codes.ts";
import { AUDIENCE_LEVELS, INVITATION_STATUSES, INVITER_LEVELS, type AudienceLevel } from "#core/codes/performance.ts";
import { SPEAKER_ITEMS, type SpeakerItem } from "#core/codes/results/team.ts";
import { audienceSize } from "#core/events/audience-size.ts";
import { attendanceRate, eventFollowUpDue, eventReturn } from "#core/events/event-result.ts";
import { invitationList, type Invitation } from "#core/events/invitation-list.ts";
import { inviterFor, inviterTooLow } from "#core/events/inviter.ts";
import { speakerRating } from "#core/events/speaker-rating.ts";
import { stickiness } from "#core/events/stickiness.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

describe("EVT-1 size of an event", () => {
  test.each`
    wanted  | rate    | level          | found                                                                    | why
    ${80}   | ${0.35} | ${null}        | ${{ invitations: 229, hosts: null, fit: null, least: null, most: null }} | ${"80 ÷ 0.35, rounded up"}
    ${80}   | ${0.35} | ${"MIDDLE"}    | ${{ invitations: 229, hosts: 16, fit: "FITS", least: 30, most: 80 }}     | ${"the upper limit fits"}
    ${81}   | ${1}    | ${"MIDDLE"}    | ${{ invitations: 81, hosts: 17, fit: "TOO-LARGE", least: 30, most: 80 }} | ${"one more does not"}
    ${9}    | ${0.5}  | ${"TOP"}       | ${{ invitations: 18, hosts: 5, fit: "TOO-SMALL", least: 10, most: 30 }}  | ${"one of us to two of them"}
    ${150}  | ${0.3}  | ${"STAFF"}     | ${{ invitations: 500, hosts: 8, fit: "FITS", least: 150, most: 300 }}    | ${"one to twenty"}
    ${100}  | ${0.5}  | ${"FRONTLINE"} | ${{ invitations: 200, hosts: 10, fit: "FITS", least: 80, most: 150 }}    | ${"one to ten"}
    ${21}   | ${0.35} | ${null}        | ${{ invitations: 60, hosts: null, fit: null, least: null, most: null }}  | ${"60, not one more for rounding noise"}
    ${80}   | ${0}    | ${null}        | ${"zero-denominator: acceptanceRate"}                                    | ${"nobody would come"}
    ${80}   | ${1.1}  | ${null}        | ${"out-of-range: acceptanceRate"}                                        | ${"more than all"}
    ${null} | ${0.5}  | ${null}        | ${"missing: attendees"}                                                  | ${"how many?"}
  `(
    "$wanted at $rate for $level: $found ($why)",
    ({
      wanted,
      rate,
      level,
      found,
    }: {
      wanted: number | null;
      rate: number;
      level: AudienceLevel | null;
      found: unknown;
    }) => {
      const size = audienceSize(wanted, rate, level, defaultParameters);
      expect(size.ok ? size.value : faultOf(size)).toEqual(found);
    },
  );

  test("enough are asked, and not one too many", () => {
    const rate = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        rate,
        fc.constantFrom(...AUDIENCE_LEVELS),
        (wanted, part, level) => {
          const { invitations, fit, least, most } = valueOf(audienceSize(wanted, part, level, defaultParameters));
          expect(invitations * part).toBeGreaterThanOrEqual(wanted - 1e-6);
          expect((invitations - 1) * part).toBeLessThan(wanted);
          expect(fit).toBe(wanted < (least ?? 0) ? "TOO-SMALL" : wanted > (most ?? 0) ? "TOO-LARGE" : "FITS");
        },
      ),
    );
  });

  test("a level's largest size is never below its smallest", () => {
    expect(faultOf(withParameters([["event.most.TOP", 5]]))).toBe("out-of-range: event.most.TOP");
  });
});

describe("EVT-1 result of an event", () => {
  test.each`
    amount       | winRate | margin  | cost       | is                               | why
    ${4_000_000} | ${0.25} | ${0.3}  | ${120_000} | ${1.5}                           | ${"eight opportunities of 500,000"}
    ${0}         | ${0.25} | ${0.3}  | ${120_000} | ${-1}                            | ${"nothing came of it"}
    ${1_600_000} | ${0.25} | ${0.3}  | ${120_000} | ${0}                             | ${"the cost is earned back"}
    ${1_000_000} | ${0.25} | ${-0.1} | ${25_000}  | ${-2}                            | ${"sales at a loss"}
    ${1}         | ${0.25} | ${0.3}  | ${0}       | ${"zero-denominator: eventCost"} | ${"it cost nothing?"}
    ${1}         | ${25}   | ${0.3}  | ${1}       | ${"out-of-range: eventWinRate"}  | ${"per cent for a part"}
    ${1}         | ${0.25} | ${null} | ${1}       | ${"missing: eventMargin"}        | ${"unknown is not 0"}
  `(
    "$amount × $winRate × $margin for $cost: $is ($why)",
    ({
      amount,
      winRate,
      margin,
      cost,
      is,
    }: {
      amount: number;
      winRate: number;
      margin: number | null;
      cost: number;
      is: number | string;
    }) => {
      const found = eventReturn(amount, winRate, margin, cost);
      expect(found.ok ? Number(found.value.toFixed(9)) : faultOf(found)).toBe(is);
    },
  );

  test("attendance and follow-up", () => {
    expect(valueOf(attendanceRate(200, 70))).toBe(0.35);
    expect(faultOf(attendanceRate(0, 70))).toBe("zero-denominator: eventInvited");
    expect(faultOf(attendanceRate(10, null))).toBe("missing: eventAttended");
    expect(valueOf(eventFollowUpDue(46_200 as SerialDate, defaultParameters))).toBe(46_207);
    expect(faultOf(eventFollowUpDue(null, defaultParameters))).toBe("missing: eventDate");
  });
});

describe("EVT-1 speaker", () => {
  const ratings = (...list: readonly (number | null)[]) =>
    Object.fromEntries(SPEAKER_ITEMS.map((item, index) => [item, list[index] ?? null])) as Record<
      SpeakerItem,
      number | null
    >;

  test.each<[list: (number | null)[], found: unknown, why: string]>([
    [[5, 4, 4, 3, 4, 4], { mean: 4, ready: true, rehearse: ["slides"] }, "4 is enough, the slides are not"],
    [[5, 4, 4, 2, 3, 4], { mean: 22 / 6, ready: false, rehearse: ["slides", "questions"] }, "the weakest first"],
    [[5, 4, 4, 3, 4, null], "missing: speaker.rehearsal", "not rated is not 0"],
    [[5, 4, 4, 3, 4, 0], "out-of-range: speaker.rehearsal", "below 1"],
  ])("%j: %j (%s)", (list, found) => {
    const rating = speakerRating(ratings(...list), defaultParameters);
    expect(rating.ok ? rating.value : faultOf(rating)).toEqual(found);
  });

  test("nothing to work on makes a speaker ready", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 6, maxLength: 6 }), (list) => {
        const { ready, rehearse, mean } = valueOf(speakerRating(ratings(...list), defaultParameters));
        if (rehearse.length === 0) expect(ready).toBe(true);
        expect(ready).toBe(mean > 4 - 1e-9);
        expect(rehearse.length).toBe(list.filter((rating) => rating < 4).length);
      }),
    );
  });
});

describe("EVT-1 stickiness", () => {
  test.each<[args: (number | null)[], is: unknown, why: string]>([
    [[2, 5, 3, 0.5], 68.75, "12.5 + 25 + 18.75 + 12.5"],
    [[4, 5, 4, 1], 100, "full marks"],
    [[40, 50, 40, 1], 100, "more than full marks is no more"],
    [[0, 0, 0, 0], 0, "no ties"],
    [[2, 5, 3, 50], "out-of-range: stickiness.attendance", "per cent for a part"],
    [[2, null, 3, 0.5], "missing: stickiness.users", "unknown is not 0"],
  ])("%j: %j (%s)", ([contacts = null, users = null, products = null, attendance = null], is) => {
    const found = stickiness({ contacts, users, products, attendance }, defaultParameters);
    expect(found.ok ? found.value.total : faultOf(found)).toEqual(is);
  });

  test("parts add up, and more ties never stick less", () => {
    const ties = fc.record({
      contacts: fc.nat(9),
      users: fc.nat(9),
      products: fc.nat(9),
      attendance: fc.integer({ min: 0, max: 9 }).map((tenths) => tenths / 10),
    });
    fc.assert(
      fc.property(ties, fc.constantFrom("contacts" as const, "users" as const, "products" as const), (some, part) => {
        const found = valueOf(stickiness(some, defaultParameters));
        expect(found.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(found.total, 9);
        const more = valueOf(stickiness({ ...some, [part]: some[part] + 1 }, defaultParameters));
        expect(more.total).toBeGreaterThanOrEqual(found.total);
      }),
    );
  });
});

describe("EVT-2 who asks", () => {
  test("executives ask deciders, managers influencers, reps users", () => {
    expect(ROLES.map(inviterFor)).toEqual(["EXECUTIVE", "MANAGER", "REP"]);
    expect(INVITER_LEVELS.map((level) => inviterTooLow("KI", level))).toEqual([true, false, false]);
    expect(INVITER_LEVELS.map((level) => inviterTooLow("KDM", level))).toEqual([true, true, false]);
  });
});

describe("EVT-2 invitations", () => {
  const today = 46_210 as SerialDate;
  const invitation = (status: Invitation["status"], due: number | null = null, done: number | null = null) =>
    ({ status, followUpDue: due as SerialDate | null, followUpDone: done as SerialDate | null }) satisfies Invitation;

  test("who came or stayed away had said yes; who was only planned was not asked", () => {
    const found = invitationList(
      [
        ...["PLANNED", "INVITED", "ACCEPTED", "DECLINED", "DECLINED", "ABSENT"].map((status) =>
          invitation(status as Invitation["status"], 46_200),
        ),
        invitation("ATTENDED", 46_209),
        invitation("ATTENDED", 46_209, 46_208),
        invitation("ATTENDED", 46_210),
        invitation("ATTENDED"),
      ],
      today,
    );
    expect(found).toMatchObject({ asked: 9, acceptance: 6 / 8, attendance: 4 / 5, followUpsOverdue: 1 });
  });

  test("before anybody answers there are no rates", () => {
    expect(invitationList([invitation("INVITED")], today)).toMatchObject({ acceptance: null, attendance: null });
  });

  test("the counts partition the list", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...INVITATION_STATUSES), { maxLength: 30 }), (statuses) => {
        const { counts, asked } = invitationList(
          statuses.map((status) => invitation(status)),
          today,
        );
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(statuses.length);
        expect(asked).toBe(statuses.length - counts.PLANNED);
      }),
    );
  });
});
