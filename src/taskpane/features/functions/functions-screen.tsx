import { useContext } from "react";
import { knownFunctions } from "../../known-functions.ts";
import { PaneContext } from "../../shared/pane.ts";
import { ScreenHead } from "../../shared/screen.tsx";
import { useTexts } from "../../shared/texts.ts";
import { FunctionList } from "./function-list.tsx";

const daily = knownFunctions.filter(({ training }) => !training);

/** What =KAM. offers, by task; what is for training stands with the training, and without Excel here. */
export function FunctionsScreen() {
  const { title, lead } = useTexts();
  const pane = useContext(PaneContext);
  return (
    <>
      <ScreenHead subject={lead} message={title} />
      <FunctionList guide={pane === null ? knownFunctions : daily} />
    </>
  );
}
