import { functionList } from "../function-list.ts";
import { doctor } from "./doctor.ts";
import { explain } from "./explain.ts";
import { formula } from "./formula.ts";
import { more } from "./more.ts";
import { privacy } from "./privacy.ts";
import { training } from "./training.ts";

/** Words of the pane's tools. */
export const tools = { doctor, explain, formula, functionList, more, privacy, training };
