import { decide, LIKELY, rank, SURE } from '../../extension/locate/similarity.ts';
import type { Fingerprint } from '../../extension/locate/teach/fingerprint.ts';
import { fuzz } from './fuzz.ts';
import { mutateText, oddText } from './mutate.ts';
import type { Random } from './random.ts';

interface Lookup {
  readonly shown: Fingerprint;
  readonly candidates: readonly Fingerprint[];
}

const TAGS = ['a', 'button', 'input', 'div'];
const WORDS = ['Modifier', 'Enregistrer', 'Se connecter', ''];

function fingerprint(random: Random): Fingerprint {
  const maybe = (key: string, value: string): object => (random.percent(60) ? { [key]: value } : {});
  const path = `/html/body/${random.list(random.below(30), () => `${random.pick(TAGS)}[${random.below(4)}]`).join('/')}`;
  return {
    tag: random.pick(TAGS),
    ...maybe('id', mutateText(random, 'save')),
    ...maybe('name', 'mail'),
    ...maybe('class', oddText(random, 60)),
    ...maybe('href', mutateText(random, 'https://www.example.fr/fiche.html?x=1////')),
    ...maybe('text', mutateText(random, random.pick(WORDS))),
    ...maybe('neighborText', oddText(random, 200)),
    xpath: path,
    idXpath: path,
    x: random.below(2000),
    y: random.below(9000),
    w: random.below(500),
    h: random.below(90),
  };
}

/** The same element on a page that has been redrawn: it keeps its tag and words, and stands elsewhere. */
const moved = (random: Random, one: Fingerprint): Fingerprint => ({
  ...one,
  x: one.x + random.below(40),
  y: one.y + random.below(40),
});

const isSame = (a: Fingerprint, b: Fingerprint): boolean => a.tag === b.tag;

function check({ shown, candidates }: Lookup): string | null {
  const ranked = rank(shown, candidates);
  if (new Set(ranked.map(({ index }) => index)).size !== candidates.length) return 'candidates were lost or doubled';
  if (ranked.some(({ score }) => !Number.isFinite(score) || score < 0)) return 'a likeness is no number';
  const { index, confidence } = decide(shown, candidates);
  if (![0, LIKELY, SURE].includes(confidence)) return `a confidence of ${confidence}`;
  if ((index === -1) !== (confidence === 0)) return 'an answer without confidence, or the reverse';
  const found = candidates[index];
  if (index !== -1 && (found === undefined || !isSame(shown, found))) return 'another kind of element is the answer';
  // Two that are the same in everything cannot be told from each other.
  const [twin] =
    found === undefined
      ? []
      : candidates.filter((one) => one !== found && JSON.stringify(one) === JSON.stringify(found));
  return twin === undefined ? null : 'one of two that are the same in everything is the answer';
}

/** A control that was shown, and those of a page, against finding it again. */
fuzz<Lookup>({
  about: 'a control that was shown, looked for among those of another page',
  generate(random) {
    const shown = fingerprint(random);
    const others = random.list(random.below(12), () => fingerprint(random));
    const again = random.list(random.below(3), () => moved(random, shown));
    return { shown, candidates: [...others, ...again] };
  },
  check,
});
