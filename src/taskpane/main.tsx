import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { functionsLoaded, type ExcelPage } from "./excel/connection.ts";
import type { FunctionGuide } from "./function-guide.ts";

/** Put here by the build, from the comments in src/functions. */
declare const KAM_FUNCTION_GUIDE: FunctionGuide;

// Excel must know the functions before React takes the page's time.
const page = globalThis as unknown as ExcelPage;
await functionsLoaded(page);

const root = document.getElementById("pane");
if (root === null) throw new Error("taskpane.html has lost its #pane");
createRoot(root).render(<App page={page} guide={KAM_FUNCTION_GUIDE} />);
