import type { WorkedExample } from "./worked-example.ts";

const ROLES = '[["KDM"],["KI"],["KI"],["KU"],["KU"]]';
const LEVELS = '[["CR3"],["CR1"],["CR4"],["CR2"],["CR2"]]';
// On 2026-06-30 (46203); the last user was met more than thirty days before.
const CONTACTS = '[[46190],[46190],[46190],[46190],[46100]],"STRATEGIC",46203';
const POWER = "[[5],[3],[2]],[[0],[2],[-1]],[[0,1,2],[3,0,1],[0,1,0]]";
// Ten situation, four problem, one implication, one need-payoff question.
const QUESTIONS = JSON.stringify([..."SSSSSSSSSSPPPPIN"].map((kind) => [kind]));

/** Decision chains, social dynamics, needs. */
export const peopleExamples: readonly WorkedExample[] = [
  { model: "REL-3", formula: `=KAM.RSI(${ROLES},${LEVELS})`, result: 61.67, why: "7 of ±30, shown on 0–100" },
  {
    model: "REL-3",
    formula: `=KAM.RSIWHY(${ROLES},${LEVELS},null,null,false)`,
    result: [
      [0.333333, 0, 16.6667, 8.33333, ""],
      [0.2, 2, 20, "", ""],
      [0.2, -1, 5, 5, ""],
      [0.133333, 1, 10, 3.33333, ""],
      [0.133333, 1, 10, 3.33333, ""],
    ],
    why: "the points of five people that add up to 61.67, and what one level up would add",
  },
  { model: "REL-3", formula: `=KAM.CHAINCOVER(${ROLES},${CONTACTS})`, result: 0.867, why: "13 of 15 by weight" },
  {
    model: "REL-3",
    formula: `=KAM.CHAINLIGHT(${ROLES},${LEVELS},${CONTACTS},null,null,false,"en")`,
    result: [["Amber", "no key decision maker supports us", 0.867, 61.67, 0.625, 0, false]],
    why: "no decision maker at CR1 or CR2; five of eight people found",
  },
  {
    model: "REL-4",
    formula: '=KAM.POWERMAP([[3],[3],[3],[2],[2],[2]],[["CR2"],["CR3"],["CR4"],["CR1"],["CR3"],["CR5"]])',
    result: [["RELY"], ["WIN"], ["NEUTRALISE"], ["VOICE"], ["INFORM"], ["WATCH"]],
    why: "the six fields of the map",
  },
  {
    model: "REL-5",
    formula: '=KAM.NEXTLEVEL([["KI"],["KDM"]],[["CR3"],["CR5"]],null,false,"en")',
    result: [
      ["One level up", "Friendly", 90, "Presales, Manager", "Hold a technical workshop and answer each doubt"],
      ["Contain, no target", "", "", "Executive", "Stay in correct contact; let facts of third parties speak"],
    ],
    why: "one level in ninety days; nobody is to convert an enemy",
  },
  {
    model: "REL-6",
    formula:
      '=KAM.APPROACH([["P1"],["P2"],["P2"],["P2"],["P2"]],[["CR3"],["CR3"],["CR2"],["CR2"],["CR2"]],75,[[true],[true],[true],[false],[false]],[[true],[true],[true],[true],[false]])',
    result: [["M1"], ["M2"], ["M3"], ["M4"], ["M1"]],
    why: "the first rule that holds",
  },
  {
    model: "REL-8",
    formula:
      '=KAM.CHAINKNOWN([["赵总"],["钱工"],["孙经理"],["李会计"],["周主任"]],[[null],["赵总"],["赵总"],["赵总"],["孙经理"]],null,null,false)',
    result: [[0.8, true, "", ""]],
    why: "four of five superiors known reach 0.8",
  },
  {
    model: "REL-9",
    formula:
      '=KAM.PITCH("我们帮铸造厂降耗。贵厂熔炼电费每月超支。同行装上后一年省了三成。下周能给我半小时吗？",null,false)',
    result: [["OK", 9.5, 38, 0, 4, true]],
    why: "four sentences, a number, four characters a second",
  },
  {
    model: "SDA-1",
    formula: `=KAM.SDA(${POWER},null,false)`,
    result: [
      [0.6, 32.5],
      [1.25, 24.375],
      [-0.5, 7.5],
    ],
    why: "attitudes after one round of influence; the points add up to 64.38",
  },
  {
    model: "SDA-1",
    formula: `=KAM.SDALEVER(${POWER})`,
    result: [[0.2175], [0], [0.0925]],
    why: "work on the CEO; the CTO can go no higher",
  },
  { model: "NEED-1", formula: "=KAM.EXPLICITRATE(6,9)", result: 0.4, why: "6 of 15" },
  {
    model: "NEED-2",
    formula:
      "=KAM.NEEDLEVEL([[false],[true],[false],[false]],[[false],[false],[true],[false]],[[false],[false],[false],[true]],[[false],[true],[false],[true]])",
    result: [["P0"], ["P1"], ["P2"], ["P3"]],
    why: "nothing said; a problem named; change wanted; budget and date",
  },
  {
    model: "NEED-3",
    formula: '=KAM.SPISES(5,2,3,4,3,1,false,"en")',
    result: [["Security", "Social", "Prove safety and stability", "Speak of partnership and bring people together"]],
    why: "the two highest",
  },
  {
    model: "NEED-4",
    formula: `=KAM.SPINCHECK(${QUESTIONS},true,null,false)`,
    result: [["BOTH", 16, 0.125, 0.625, 0.25, 0.0625, 0.0625]],
    why: "the two deep kinds make 12.5 % of the questions, situation more than 30 %",
  },
  { model: "NEED-5", formula: "=KAM.RESOLVED([[true],[true],[false],[true]])", result: 0.75, why: "three of four" },
];
