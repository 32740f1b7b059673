import type { Guide, GuidePart, RestsOn, StepId } from '../../guides/guide.ts';
import type { SeenSteps } from '../../guides/seen-step.ts';
import { SEEN_STEPS } from '../../guides/seen-steps.ts';
import { SOURCES, type SourceId } from '../../sources.ts';

/** What was read there, and what we have not seen of it. */
const part: Readonly<Record<GuidePart, { readonly words: string; readonly unseen: string }>> = {
  'own-code': { words: 'Le choix du code sur l’ordinateur', unseen: 'le portail n’a pas été vu' },
  'portal-path': { words: 'Le chemin sur le portail', unseen: 'le portail n’a pas été vu' },
  'sms-code': { words: 'Le code par SMS', unseen: 'l’application n’a pas été vue' },
  'app-screens': { words: 'Le chemin dans l’application', unseen: 'l’application n’a pas été vue' },
  'epop-path': { words: 'Le chemin dans E-POP', unseen: 'le site n’a pas été vu' },
  'ordre-site': { words: 'L’entrée par le site de l’Ordre', unseen: 'le site n’a pas été vu' },
  number: { words: 'Le nombre à choisir', unseen: 'l’application n’a pas été vue' },
};

/** Sources that guides rest on, after "vient". */
const from: Readonly<Partial<Record<SourceId, string>>> = {
  memo: 'd’un mémo',
  'field-guide': 'd’un guide de médecins',
  'ordre-site': 'du site de l’Ordre, vu par une copie',
  'press-2022': 'de la presse professionnelle',
};

/** Under a guide: what it was written from, and when. */
export const restsOnText = ({ part: id, source }: RestsOn): string => {
  const { words, unseen } = part[id];
  return `${words} vient ${from[source]} de ${SOURCES[source].year} ; ${unseen}.`;
};

/**
 * How a step of a guide is known: seen on the real site, or only written down. That the site was not seen is said once, at the first step.
 */
export function knownText(
  { restsOn: [oldest], steps: [first] }: Guide,
  step: StepId,
  seen: SeenSteps = SEEN_STEPS,
): string {
  const walked = seen[step];
  if (walked !== undefined)
    return `Étape vue dans ${walked.walks} parcours, ${walked.walks === 1 ? '' : 'le dernier '}en ${monthOf(walked.last)}.`;
  if (step === first.id) return restsOnText(oldest);
  return `Étape décrite à partir ${from[oldest.source]} de ${SOURCES[oldest.source].year}.`;
}

/** @param month YYYY-MM */
const monthOf = (month: string): string =>
  new Date(`${month}-15T12:00:00Z`).toLocaleDateString('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });
