import type { training as zhCN } from "../../zh-CN/tools/training.ts";

/** Words of what a trainer needs. */
export const training: typeof zhCN = {
  subject: "For trainers and students",
  message: "Worksheets, the course, questions for discussion",
  loading: "Loading…",
  failed: "It did not load: check the network, go back and open it again.",
  worksheets: "Worksheets",
  minutes: (minutes) => `${minutes} min`,
  course: "The course",
  functions: "Functions of training and self-assessment",
  facts: (minutes, points) => `Worksheet · ${minutes} minutes · ${points} points`,
  sessions: (list) => `Used in: ${list}`,
  questions: "Questions for discussion",
  edition: "Edition",
  editions: { student: "Student: exercises on an invented case", team: "Team: your own customers" },
  download: "Save as a file (.xlsx)",
  insert: "Insert into this workbook",
  inserting: "Inserting…",
  inserted: (sheets) => `Inserted: ${sheets}. Delete these sheets when you no longer want them.`,
  tooOld:
    "This version of Excel cannot insert them (it takes ExcelApi 1.13). Save the file and open it. kam template build makes the trainer's edition, with answers.",
};
