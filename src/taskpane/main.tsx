import { createRoot } from "react-dom/client";
import { loadWords } from "#locales/load-words.ts";
import { App } from "./app.tsx";
import { associateCommands } from "./excel/commands.ts";
import { functionsLoaded, type ExcelPage } from "./excel/connection.ts";
import { languageOf } from "./use-excel.ts";

// Excel must know the functions before React takes the page's time.
const page = globalThis as unknown as ExcelPage;
await functionsLoaded(page);
// Meanwhile Excel may have said that it speaks another: the first screen speaks the one that has come.
const language = await loadWords(languageOf(page));
page.Office?.onReady(() => {
  associateCommands(globalThis);
});

const root = document.getElementById("pane");
if (root === null) throw new Error("taskpane.html has lost its #pane");
createRoot(root).render(<App page={page} language={language} />);
