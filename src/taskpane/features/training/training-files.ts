import type { Language } from "#locales/language.ts";
import type { TrainingEdition, TrainingList } from "../../training-list.ts";

/* What lies beside the pane for training; it comes when it is asked for, from our own place. */

export const worksheetPath = (id: string, edition: TrainingEdition, language: Language): string =>
  `training/${id}.${edition}.${language}.xlsx`;

let lists: Partial<Record<Language, Promise<TrainingList>>> = {};

export function trainingList(language: Language): Promise<TrainingList> {
  const list = (lists[language] ??= load(language));
  // One that did not come is asked for again the next time.
  list.catch(() => {
    lists = { ...lists, [language]: undefined };
  });
  return list;
}

async function load(language: Language): Promise<TrainingList> {
  return (await fetched(`training/training.${language}.json`)).json() as Promise<TrainingList>;
}

export async function worksheetBytes(path: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetched(path)).arrayBuffer());
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return response;
}
