import type { ToneKind } from "#core/codes/deals.ts";
import { NEGOTIATION_STAGES, NEGOTIATION_TACTICS, type NegotiationStage } from "#core/guide/negotiation-stages.ts";
import { map } from "#core/kernel/outcome.ts";
import { toneOf } from "#core/negotiation/tone.ts";
import type { ToneWord } from "#core/negotiation/tone-words.ts";
import { completeness } from "#core/records/completeness.ts";
import { moves, phrases, promises, sentences } from "./cases/one-table-talk.ts";
import { copied, guided, specimen, type SpecimenRow } from "./columns.ts";
import { conclusions } from "./conclusions.ts";
import { text, type Column, type Scope, type Table, type Text, type Worksheet } from "./worksheet.ts";

function found(row: Scope) {
  const words = row.all("phrases.phrase").map((word, at): ToneWord => {
    return { word: String(word ?? ""), kind: row.all("phrases.kind")[at] as ToneKind };
  });
  return toneOf(words)(row.text("sentences.sentence")).counts;
}

const counted = (kind: ToneKind, header: Text): Column => ({
  header,
  kind: "integer",
  min: 0,
  max: 50,
  role: "answer",
  native: `SUMPRODUCT(([phrases.kind:]='toneKind.${kind}')*([phrases.phrase:]<>"")*ISNUMBER(SEARCH([phrases.phrase:],[sentences.sentence])))`,
  kam: `INDEX(TONE([sentences.sentence],[phrases.phrase..kind:],FALSE),1,${String(["ELASTIC", "THREAT", "FACE"].indexOf(kind) + 1)})`,
  solve: (row) => found(row)[kind],
  points: 0.25,
  tolerance: 0,
  hint: text("对照词表，在原话里找。", "Look for the wordings of the list."),
  marks: [{ when: `N([${kind.toLowerCase()}])>0`, tone: kind === "ELASTIC" ? "warn" : "bad" }],
});

const words: Table = {
  kind: "table",
  id: "words",
  title: text("哪些话留了尾巴、哪些话伤了人", "What is loose, what hurts"),
  note: text(
    "只数词，不判断人：对方听成什么，要看语气和关系。",
    "Only words are counted; how they are heard depends on tone and relation.",
  ),
  key: "number",
  rows: { of: "sentences" },
  columns: {
    number: copied("sentences.number", "integer", text("序号", "No.")),
    sentence: copied("sentences.sentence", "text", text("原话", "What was said"), { width: 36 }),
    elastic: counted("ELASTIC", text("弹性语言", "Elastic")),
    threat: counted("THREAT", text("威胁劝诱", "Threat")),
    face: counted("FACE", text("伤面子", "Face")),
    rewrite: {
      header: text("要改写", "Rewrite"),
      kind: "yesNo",
      role: "answer",
      native: "IF([threat]+[face]>0,'YES','NO')",
      solve: (row) => row.number("threat") + row.number("face") > 0,
      points: 0.5,
      hint: text("有威胁或伤面子就改；弹性语言看场合。", "A threat or a hurt is rewritten; elastic words depend."),
      isRule: true,
    },
  },
};

const FACTS = ["truthful", "reasoned", "traded", "authorised"] as const;

const judged: Table = {
  kind: "table",
  id: "judged",
  title: text("这一步能不能走", "May the move be made?"),
  note: text(
    "属实和在授权之内是底线，缺一不走；其余两样最多缺一样。",
    "True and within authority are musts; of the other two one may lack.",
  ),
  key: "move",
  rows: { of: "moves" },
  columns: {
    number: copied("moves.number", "integer", text("序号", "No.")),
    move: copied("moves.move", "text", text("做法", "Move"), { width: 36 }),
    lacks: {
      header: text("缺几样", "Lacks"),
      kind: "integer",
      min: 0,
      max: 4,
      role: "answer",
      native: "COUNTIF([moves.truthful..authorised],'NO')",
      solve: (row) => FACTS.filter((fact) => row.value(`moves.${fact}`) === false).length,
      points: 0.5,
      tolerance: 0,
      hint: text("四样里数“否”。", "Count the noes of the four."),
    },
    sound: {
      header: text("可以走", "May be made"),
      kind: "yesNo",
      role: "answer",
      native: "IF(AND([moves.truthful]='YES',[moves.authorised]='YES',[lacks]<=1),'YES','NO')",
      solve: (row) =>
        row.value("moves.truthful") === true && row.value("moves.authorised") === true && row.number("lacks") <= 1,
      points: 1,
      hint: text("先看两条底线，再看缺几样。", "First the two musts, then how many lack."),
      marks: [{ when: "[sound]='NO'", tone: "bad" }],
    },
  },
};

const honest: Table = {
  kind: "table",
  id: "honest",
  title: text("每件事在对方那里记成什么", "What each leaves behind"),
  key: "promise",
  rows: { of: "promises" },
  columns: {
    number: copied("promises.number", "integer", text("序号", "No.")),
    promise: copied("promises.promise", "text", text("答应的事", "Promise"), { width: 30 }),
    trusted: {
      header: text("加了信任", "Adds trust"),
      kind: "yesNo",
      role: "answer",
      native: "IF(OR([promises.kept]='YES',[promises.told]='YES'),'YES','NO')",
      solve: (row) => row.value("promises.kept") === true || row.value("promises.told") === true,
      points: 0.5,
      hint: text("做到了，或者做不到时先说。", "Kept, or told beforehand."),
      isRule: true,
      marks: [{ when: "[trusted]='NO'", tone: "bad" }],
    },
  },
};

const share = (id: "kept" | "trusted"): Column => ({
  header: id === "kept" ? text("按期兑现率", "Kept in time") : text("让人放心的比例", "Adds trust"),
  kind: "percent",
  min: 0,
  max: 1,
  role: "answer",
  native:
    id === "kept"
      ? "COUNTIF([promises.kept:],'YES')/(COUNTIF([promises.kept:],'YES')+COUNTIF([promises.kept:],'NO'))"
      : "COUNTIF([honest.trusted:],'YES')/(COUNTIF([honest.trusted:],'YES')+COUNTIF([honest.trusted:],'NO'))",
  solve: (row) =>
    map(
      completeness(
        row.all(id === "kept" ? "promises.kept" : "honest.trusted").map((one, at) => [String(at), one === true]),
      ),
      ({ share: part }) => part,
    ),
  points: 1,
  tolerance: 0.006,
  hint: text("“是”的个数 ÷ 全部。", "Number of yes ÷ all."),
});

const trust: Table = {
  kind: "table",
  id: "trust",
  title: text("信任的底账", "The account of trust"),
  key: "kept",
  upright: true,
  rows: [{}],
  columns: { kept: share("kept"), trusted: share("trusted") },
};

// Each tactic with what to answer when the other side uses it.
const tacticRows = NEGOTIATION_STAGES.flatMap((stage) => rowsOf(stage));

function rowsOf<Stage extends NegotiationStage>(stage: Stage): readonly SpecimenRow[] {
  return NEGOTIATION_TACTICS[stage].map((tactic) => {
    const told = (which: "tactic" | "counter") =>
      guided(({ negotiationStages: stages, negotiationTactics }) => {
        const rows: Readonly<Record<string, Readonly<Record<"tactic" | "counter", string>>>> =
          negotiationTactics.rows[stage];
        const said = rows[tactic]?.[which] ?? "";
        return which === "tactic" ? `${stages.rows[stage].stage} · ${said}` : said;
      });
    return { part: told("tactic"), specimen: told("counter") };
  });
}

const tactics = specimen(
  "tactics",
  text("十八种做法：对方用时怎样应对，我会怎样说", "Eighteen tactics: how to answer, and what I would say"),
  tacticRows,
  2,
);

const ways = specimen(
  "ways",
  text("容易取得信任、容易说服人的六件事", "Six things that earn trust and persuade"),
  [
    {
      part: text("守小诺", "Keep small promises"),
      specimen: text("答应六点前，五点半发到。", "Promised by six, sent at half past five."),
    },
    {
      part: text("先说不足", "Admit limits"),
      specimen: text("“这台在低温下要慢两成，我先说清。”", "“In the cold it is a fifth slower; you should know.”"),
    },
    {
      part: text("带着事实来", "Bring facts"),
      specimen: text("用对方的停机记录，不用我们的样本。", "Their record of stops instead of our catalogue."),
    },
    {
      part: text("先说对方的利益", "Name their interest first"),
      specimen: text(
        "“您要的是不停线，价格是第二位，对吗？”",
        "“You want no stops, and price comes second; is that so?”",
      ),
    },
    {
      part: text("书面不突然", "No surprises in writing"),
      specimen: text("合同里每一条，都是会上说过的。", "Every clause was spoken of at the table."),
    },
    {
      part: text("对谁都一个说法", "The same to everyone"),
      specimen: text("对采购和设备部说的交期是同一天。", "Purchasing and engineering hear the same day."),
    },
  ],
  2,
);

const closing = conclusions(text("写出结论", "Write it down"), [
  text(
    "把第三、六、八、九句改写：同样的意思，不伤人、不威胁。",
    "Rewrite sentences 3, 6, 8 and 9: the same sense without hurt or threat.",
  ),
  text("“我要请示”怎样说才是真话，又留得住余地？", "How is “I must ask” said truthfully, with room left?"),
  text("没做到又没先说的那件事，现在怎样补？", "The promise neither kept nor told: how is it mended now?"),
]);

/** Stages and tactics of a negotiation, the words that are used, and trust. */
export const negotiationStages: Worksheet = {
  id: "negotiation-stages",
  title: text("谈判阶段、用语与信任", "Stages, language and trust in negotiation"),
  purpose: text(
    "分清三个阶段该走和不该走的步子，把伤人的话改成有用的话，并守住信任的底账。",
    "Know which moves to make in three stages, turn words that hurt into words that help, and keep the account of trust.",
  ),
  models: ["NEG-7", "NEG-8"],
  sessions: ["STYLES"],
  story: {
    title: text("谈崩之后听录音", "Listening to it again"),
    paragraphs: [
      text(
        "松石自动化和一家老客户谈续约，第三轮不欢而散。双方同意录音，事后两边各自复盘。我们的人说“对方太强势”，听完录音，没人再说这句话。",
        "Songshi Automation's renewal talk with an old customer ended badly in round three. Both had agreed to a recording and listen on their own. “They were pushy,” said our side, until it heard the tape.",
      ),
    ],
  },
  data: [sentences, phrases, moves, promises],
  tasks: [
    {
      id: "words",
      title: text("听自己说了什么", "Hear what was said"),
      minutes: 15,
      ask: [text("照词表数三类词，判断哪几句要改写。", "Count three kinds of words, and mark what to rewrite.")],
      parts: [words],
      teach: text(
        "弹性语言不是错：还没授权时它是真话。问题是两句里弹了四次，对方不知道哪句能记。",
        "Elastic words are no fault: without authority they are true. Four of them in two sentences, and nobody knows what to write down.",
      ),
    },
    {
      id: "moves",
      title: text("看走了哪几步", "Look at the moves"),
      minutes: 12,
      ask: [text("数缺几样，判断能不能走。", "Count what lacks, and judge.")],
      parts: [judged],
      teach: text(
        "编造的“别家更低”“要请示”都败在属实这一条：被识破一次，后面的真话也不值钱。",
        "The invented rival and the pretended question fail by truth: found out once, true words lose their worth too.",
      ),
    },
    {
      id: "trust",
      title: text("算信任的底账", "The account of trust"),
      minutes: 8,
      ask: [text("判断每件事，算两个比例。", "Judge each, and work out two shares.")],
      parts: [honest, trust],
      teach: text(
        "兑现率只有一半，让人放心的却有八成多：先告知，是最便宜的信任。",
        "Half were kept, and over 80 % add trust: telling in time is the cheapest trust there is.",
      ),
    },
    {
      id: "tactics",
      title: text("备好应对的话", "Prepare what to say"),
      minutes: 20,
      ask: [
        text("选最常碰到的六种，写出自己的说法。", "Choose the six that you meet most, and write what you would say."),
      ],
      parts: [tactics],
      teach: text(
        "两人一组对练：一人出招，一人先照示范答，再用自己的话答。",
        "In pairs: one makes the move, the other answers by the specimen, then in own words.",
      ),
    },
    {
      id: "ways",
      title: text("写六件事", "Six things"),
      minutes: 10,
      ask: [text("每件写一句下周要说或要做的。", "One sentence each for next week.")],
      parts: [ways],
      teach: text(
        "请学员只留两件，其余划掉：做到两件，胜过写满六件。",
        "Let them keep two and strike four: two done beat six written.",
      ),
    },
    {
      id: "closing",
      title: text("写出结论", "Write it down"),
      minutes: 8,
      ask: [text("回答三个问题。", "Answer three questions.")],
      parts: [closing],
      teach: text(
        "好的改写把“你”换成“这件事”，把“否则”换成“那么我们就”。",
        "Good rewrites put the matter in place of “you”, and “then we” in place of “or else”.",
      ),
    },
  ],
  goals: [
    text("分清弹性、威胁和伤面子的话", "tell elastic, threatening and hurting words apart"),
    text("用四个条件判断一步能不能走", "judge a move by four conditions"),
    text("在三个阶段各有两种应对", "have two answers ready for each stage"),
  ],
  discussion: [
    {
      ask: text("对方威胁时，硬还是软？", "They threaten: hard or soft?"),
      answer: text(
        "先问依据和期限，复述一遍，提议休会；不还一句威胁，也不当场让步。",
        "Ask for reason and term, say it back, suggest a recess; neither a threat nor a concession on the spot.",
      ),
      minutes: 5,
    },
    {
      ask: text("“夸大一点”和撒谎的界线在哪里？", "Where does exaggeration become a lie?"),
      answer: text(
        "可以不说，不能说假：底价可以不讲，没有的事不能编。",
        "One may be silent, not false: the limit may stay untold, nothing may be invented.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text("录音、录像须事先征得各方同意。", "Recordings need everybody's consent beforehand."),
      text("请学员带三句自己说过、事后后悔的话。", "Ask for three sentences that they said and regretted."),
    ],
    mistakes: [
      text("把所有弹性语言都当成错。", "All elastic words are taken for faults."),
      text("不属实但有依据，就判可以走。", "What is untrue passes because it has a reason."),
      text("没做到的都算失信，忽略先告知。", "All that was not kept counts as broken trust."),
    ],
    close: text(
      "请每人写下一句下次不再说的话，和替它的那一句。",
      "Let everybody write one sentence never to be said again, and the one in its place.",
    ),
  },
};
