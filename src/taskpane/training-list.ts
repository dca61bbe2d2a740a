/** What lies beside the pane for training, in one language; written by the build. */
export interface TrainingList {
  readonly worksheets: readonly ListedTraining[];
  /** The course: its map, sessions, questions for discussion and cases. */
  readonly pages: readonly TrainingPage[];
}

export interface ListedTraining {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly sessions: readonly string[];
  readonly minutes: number;
  readonly points: number;
  /** For the discussion afterwards. */
  readonly questions: readonly string[];
}

export interface TrainingPage {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The one for a team's own figures, and the one with the case that students work through. */
export type TrainingEdition = "team" | "student";
