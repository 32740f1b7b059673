import type { Guide, Step, StepId } from '../../guides/guide.ts';
import type { SeenSteps } from '../../guides/seen-step.ts';
import { SEEN_STEPS } from '../../guides/seen-steps.ts';
import { SOURCES, type SourceId } from '../../sources.ts';

/** Sources that steps rest on, after "d’après". */
const named: Readonly<Partial<Record<SourceId, string>>> = {
  memo: 'un mémo',
  'field-guide': 'un guide de médecins',
  'ordre-site': 'une copie du site de l’Ordre',
  'press-2022': 'la presse professionnelle',
  'ans-problem-guide': 'une aide de l’ANS',
  'ans-staff-guide': 'le guide de l’ANS',
};

const fromOf = (source: SourceId): string => {
  const { year } = SOURCES[source];
  return `${named[source]} ${year === null ? 'sans date' : `de ${year}`}`;
};

const listed = (parts: readonly string[]): string => parts.join(', ').replace(/, (?=[^,]*$)/, ' et ');

/** @param month YYYY-MM */
const monthOf = (month: string): string =>
  new Date(`${month}-15T12:00:00Z`).toLocaleDateString('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** How a step is known: seen on the real site, or only written down. */
const knownAs = ({ id, source }: Step, seen: SeenSteps): string => {
  const walked = seen[id];
  if (walked === undefined) return `d’après ${fromOf(source)}`;
  return `vue dans ${walked.walks} parcours, ${walked.walks === 1 ? '' : 'le dernier '}en ${monthOf(walked.last)}`;
};

/** That nothing of a guide was seen, as long as that is so. */
const unseen = ({ steps }: Guide, seen: SeenSteps): string =>
  steps.some(({ id }) => seen[id] !== undefined) ? '' : ' Ses écrans n’ont pas été vus.';

/** What a guide was written from, oldest first. */
function guideKnownText(guide: Guide, seen: SeenSteps): string {
  const sources = [...new Set(guide.steps.map(({ source }) => source))].sort(
    (a, b) => (SOURCES[a].year ?? Infinity) - (SOURCES[b].year ?? Infinity),
  );
  return `Écrit d’après ${listed(sources.map(fromOf))}.${unseen(guide, seen)}`;
}

/** The same of one step. What stands for the whole guide is said once, at its first step. */
export function knownText(guide: Guide, id: StepId, seen: SeenSteps = SEEN_STEPS): string {
  const [first] = guide.steps;
  if (seen[id] === undefined && id === first.id) return guideKnownText(guide, seen);
  return `Étape ${knownAs(guide.steps.find((step) => step.id === id) ?? first, seen)}.`;
}

/** The same of every step, in few words for paper: steps that are known alike together, by their places. */
export function stepsKnownText(guide: Guide, seen: SeenSteps = SEEN_STEPS): string {
  const { steps } = guide;
  const alike = Map.groupBy(steps.keys(), (index) => knownAs(steps[index] as Step, seen));
  return [...alike].map(([known, at]) => `${placesText(at)}\u00a0: ${known}.`).join(' ') + unseen(guide, seen);
}

/** "Étapes 1 à 4, 6". @param at places from 0, in their order */
function placesText(at: readonly number[]): string {
  const runs: { readonly first: number; readonly last: number }[] = [];
  for (const place of at.map((one) => one + 1)) {
    const run = runs.at(-1);
    if (run?.last === place - 1) runs.splice(-1, 1, { ...run, last: place });
    else runs.push({ first: place, last: place });
  }
  const places = runs.map(({ first, last }) => (first === last ? `${first}` : `${first} à ${last}`));
  return `${at.length === 1 ? 'Étape' : 'Étapes'} ${places.join(', ')}`;
}
