import { useEffect, useState } from "react";
import { useLanguage } from "../../shared/texts.ts";
import type { TrainingList } from "../../training-list.ts";
import { trainingList } from "./training-files.ts";

/** The list once it has come; "failed" where it did not. */
export function useTrainingList(): TrainingList | "failed" | null {
  const language = useLanguage();
  const [list, setList] = useState<TrainingList | "failed" | null>(null);
  useEffect(() => {
    let isAwaited = true;
    const put = (found: TrainingList | "failed") => {
      if (isAwaited) setList(found);
    };
    trainingList(language).then(put, () => {
      put("failed");
    });
    return () => {
      isAwaited = false;
    };
  }, [language]);
  return list;
}
