import { powerMap } from "#charts/power-map.ts";
import type { Markup } from "#charts/svg.ts";
import type { PowerField } from "#core/codes/results/people.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { formats } from "#locales/format.ts";
import type { Language } from "#locales/language.ts";
import { recordWords } from "#locales/record-words.ts";
import { peopleWords } from "#locales/people-words.ts";
import { powerOf, type Power } from "#report/view/facts/power.ts";
import type { Person } from "#workbook/contract.ts";
import { PANE_INK } from "../../shared/ink.ts";

export interface PowerPicture {
  readonly svg: Markup;
  readonly desc: string;
  /** The same in words: each field with its people. */
  readonly fields: readonly { readonly field: string; readonly people: string }[];
  /** People without influence or level. */
  readonly unplaced: number;
  readonly cut: string;
}

/** mm: as wide as a narrow pane at the size of its small text. */
const SIZE = { width: 88, height: 88 } as const;

/** People by influence and attitude (REL-4); null where nobody can be placed. */
export function powerPicture(
  persons: readonly Person[],
  parameters: Parameters,
  language: Language,
): PowerPicture | null {
  const power = powerOf(persons, parameters);
  if (power === null) return null;
  const { pane, people } = peopleWords(language);
  const fields = recordWords(language).results.powerField;
  const { score } = formats(language, 0);
  const { placed, unplaced } = power;
  const list = pane.shell.list;
  const desc = placed
    .map(({ person, influence, level, field }) =>
      people.power.person(person.name, score(influence), level, fields[field]),
    )
    .join(list);
  const used = [...new Set(placed.map(({ field }) => field))];
  const namesIn = (field: PowerField) =>
    placed.flatMap((one) => (one.field === field ? [`${one.person.name} ${one.level}`] : []));
  return {
    svg: drawn(power, { parameters, language, desc }),
    desc,
    fields: used.map((field) => ({ field: fields[field], people: namesIn(field).join(list) })),
    unplaced,
    cut: score(parameters["power.influence"]),
  };
}

interface Drawing {
  readonly parameters: Parameters;
  readonly language: Language;
  readonly desc: string;
}

function drawn({ placed }: Power, { parameters, language, desc }: Drawing): Markup {
  const { power: say } = peopleWords(language).people;
  const people = placed.map(({ person: { name, role, levelWanted }, influence, level }) => ({
    name,
    role,
    influence,
    now: level,
    wanted: levelWanted,
  }));
  return powerMap({
    people,
    cut: parameters["power.influence"],
    fields: recordWords(language).results.powerField,
    // Their names would not stand beside each other in so narrow a picture.
    levels: { CR1: "CR1", CR2: "CR2", CR3: "CR3", CR4: "CR4", CR5: "CR5" },
    influence: say.influence,
    legend: say.legend,
    title: say.title,
    desc,
    ink: PANE_INK,
    ...SIZE,
  });
}
