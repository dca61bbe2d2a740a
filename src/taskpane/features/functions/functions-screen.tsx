import type { FunctionGuide } from "../../function-guide.ts";
import { ScreenHead } from "../../shared/screen.tsx";
import { useTexts } from "../../shared/texts.ts";
import { FunctionList } from "./function-list.tsx";

/** Put here by the build, from the comments in src/functions; it stands in this screen's own file because it is large. */
declare const KAM_FUNCTION_GUIDE: FunctionGuide;

/** What =KAM. offers, by task. */
export function FunctionsScreen() {
  const { title, lead } = useTexts();
  return (
    <>
      <ScreenHead subject={lead} message={title} />
      <FunctionList guide={KAM_FUNCTION_GUIDE} />
    </>
  );
}
