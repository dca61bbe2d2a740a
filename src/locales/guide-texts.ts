import type { Step } from "#core/codes/codes.ts";
import type { NegotiationApproach, NegotiationKind } from "#core/codes/deals.ts";
import type { TouchpointKind } from "#core/codes/performance.ts";
import type { AfterBidPhase, AfterBidStep, ChallengeCondition } from "#core/guide/after-bid.ts";
import type { CasePart } from "#core/guide/case-sheet.ts";
import type { CourseGoal, CourseModule, CourseSessionId, Outline } from "#core/guide/course-sessions.ts";
import type { CourseTaskId, TaskKind } from "#core/guide/discussions.ts";
import type { JointPlanPart } from "#core/guide/joint-plan.ts";
import type { KeyActionRole } from "#core/guide/key-actions.ts";
import type { NegotiationStage, NegotiationTactic } from "#core/guide/negotiation-stages.ts";
import type { PresentationPlace, QuestionTopic, RehearsalItem, RehearsalPhase } from "#core/guide/presentation.ts";
import type { NarrowKind, NeutralityCheck, RequirementSection } from "#core/guide/requirements-outline.ts";
import type { SelfItem, SelfList } from "#core/guide/self-assessment.ts";
import type { StyleMark, StyleStatement } from "#core/guide/style-statements.ts";
import type { AgendaItem } from "#core/guide/touchpoint-agendas.ts";
import type { ValuePointGroup, ValuePointOf } from "#core/guide/value-points.ts";

type Texts<Column extends string> = Readonly<Record<Column, string>>;
type Words<Id extends string> = Readonly<Record<Id, string>>;
type Rows<Id extends string, Column extends string> = Readonly<Record<Id, Texts<Column>>>;

/** What a guide is called, what it is for, and the headers of its columns. */
interface Page<Column extends string> {
  readonly title: string;
  readonly about: string;
  readonly headers: Texts<Column>;
}

/** The words of the guides: a text for every item of the lists in core, so that a forgotten one does not compile. */
export interface GuideTexts {
  readonly keyActions: Page<"step" | "role" | "action" | "deliverable" | "evidence" | "verifier" | "days"> & {
    readonly rows: Readonly<Record<Step, Rows<KeyActionRole, "action" | "deliverable">>>;
    /** What must be there before the step is left. */
    readonly evidence: Words<Step>;
  };
  readonly negotiationKinds: Page<"field" | "kind" | "meaning" | "use" | "prepare"> & {
    readonly kindField: string;
    readonly approachField: string;
    readonly kinds: Rows<NegotiationKind, "meaning" | "use" | "prepare">;
    readonly approaches: Rows<NegotiationApproach, "meaning" | "use" | "prepare">;
  };
  readonly negotiationStages: Page<"stage" | "goal" | "strategy" | "question"> & {
    readonly rows: Rows<NegotiationStage, "stage" | "goal" | "strategy" | "question">;
  };
  readonly negotiationTactics: Page<"stage" | "tactic" | "use" | "counter" | "risk" | "question"> & {
    readonly rows: {
      readonly [Stage in NegotiationStage]: Rows<
        NegotiationTactic<Stage>,
        "tactic" | "use" | "counter" | "risk" | "question"
      >;
    };
  };
  readonly styleTest: Page<"number" | "statement" | "style"> & {
    readonly rows: Words<StyleStatement>;
    readonly marks: Readonly<Record<StyleMark, string>>;
  };
  readonly presentationPlaces: Page<"place" | "gain" | "risk" | "advice"> & {
    readonly rows: Rows<PresentationPlace, "place" | "gain" | "risk" | "advice">;
  };
  readonly rehearsal: Page<"phase" | "item" | "days"> & {
    readonly phases: Words<RehearsalPhase>;
    readonly rows: { readonly [Phase in RehearsalPhase]: Words<RehearsalItem<Phase>> };
  };
  readonly bidQuestions: Page<"topic" | "question" | "proof"> & {
    readonly rows: Rows<QuestionTopic, "topic" | "question" | "proof">;
  };
  readonly requirements: Page<"section" | "write" | "example"> & {
    readonly rows: Rows<RequirementSection, "section" | "write" | "example">;
  };
  readonly neutrality: Page<"check" | "statement" | "article"> & {
    /** Each statement is answered with yes or no; yes keeps it. */
    readonly rows: Rows<NeutralityCheck, "check" | "statement">;
    readonly kinds: Words<NarrowKind>;
    /** Where a check rests on good practice alone. */
    readonly ownArticle: string;
    /** Who helps to write the requirements of a public purchase may not supply it. */
    readonly conflict: string;
  };
  readonly afterBid: Page<"phase" | "step" | "how"> & {
    readonly phases: Words<AfterBidPhase>;
    readonly rows: { readonly [Phase in AfterBidPhase]: Rows<AfterBidStep<Phase>, "step" | "how"> };
    readonly conditionsTitle: string;
    readonly conditions: Rows<ChallengeCondition, "condition" | "how">;
  };
  readonly touchpoints: Page<"meeting" | "purpose" | "minutes" | "ours" | "theirs" | "before"> & {
    readonly rows: Rows<TouchpointKind, "purpose" | "before">;
  };
  readonly agendas: Page<"meeting" | "item" | "minutes" | "content" | "input" | "output"> & {
    readonly rows: {
      readonly [Kind in TouchpointKind]: Rows<AgendaItem<Kind>, "item" | "content" | "input" | "output">;
    };
  };
  readonly jointPlan: Page<"part" | "content" | "question" | "customerEdition"> & {
    readonly rows: Rows<JointPlanPart, "part" | "content" | "question" | "customerEdition">;
  };
  readonly valuePoints: Page<"group" | "point" | "question" | "proof"> & {
    readonly groups: Words<ValuePointGroup>;
    readonly rows: { readonly [Group in ValuePointGroup]: Rows<ValuePointOf<Group>, "point" | "question" | "proof"> };
  };
  readonly selfAssessment: Page<"list" | "item"> & {
    readonly lists: Rows<SelfList, "name" | "about">;
    readonly rows: { readonly [List in SelfList]: Words<SelfItem<List>> };
    readonly bands: Words<"HIGH" | "GROWING">;
  };
  readonly caseSheet: Page<"part" | "ask"> & { readonly rows: Rows<CasePart, "part" | "ask"> };
  readonly cases: Page<"module" | CasePart> & { readonly rows: Readonly<Record<CourseModule, Texts<CasePart>>> };
  readonly courseTasks: Page<"module" | "kind" | "minutes" | "task" | "result" | "models"> & {
    readonly kinds: Words<TaskKind>;
    readonly rows: Rows<CourseTaskId, "task" | "result">;
  };
  readonly courseModules: Page<"module" | "goals" | "outlines" | "minutes"> & {
    readonly rows: Words<CourseModule>;
    readonly goals: Words<CourseGoal>;
    readonly outlines: Words<Outline>;
  };
  readonly courseSessions: Page<"module" | "session" | "outcome" | "minutes" | "models" | "tables"> & {
    readonly rows: Rows<CourseSessionId, "session" | "outcome">;
  };
}
