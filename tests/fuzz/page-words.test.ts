import fc from 'fast-check';
import { tokenOfWords } from '../../extension/locate/page/icon-words.ts';
import { hasEnded } from '../../extension/locate/surroundings/entries.ts';
import { fold } from '../../extension/locate/text/fold.ts';
import { withoutDenied } from '../../extension/locate/text/negation.ts';
import { agreement, fitsAddress, occurs } from '../../extension/locate/text/patterns.ts';
import { phraseAgreement } from '../../extension/locate/text/phrases.ts';
import { descriptors } from '../../shared/guides/descriptors.ts';
import { PAGE_WORDS } from '../../shared/guides/page-words.ts';
import { damagedText, oddText } from './damage.ts';
import { fuzz } from './fuzz.ts';

/** What pages write, in their own words and in ours. */
const said = fc.constantFrom(
  'Modifier mes coordonnées professionnelles',
  'Se connecter avec ma carte CPS',
  'E-POP du 01/2010 – 06/2015',
  'Aucun SMS n’est envoyé. Ne confondez pas',
  'Mme DUPONT Marie, 06 12 34 56 78, a@b.fr',
  'icon-pencil fa-search',
  'Enregistrer (obligatoire)',
  '/fr/aide/contact?x=1#y',
  'Votre session a expiré',
  'ﷺ'.repeat(40),
  'DUPONT '.repeat(30),
);
const text = fc.oneof(oddText(400), damagedText(said));
/** Perhaps over and over: a page repeats what makes a pattern slow. */
const repeated = fc.tuple(text, fc.integer({ min: 1, max: 500 })).map(([once, times]) => once.repeat(times));

/** No text that descriptors are compared with is longer (extension/locate/text/fold.ts), but for what a letter becomes in lower case. */
const LONGEST = 1_100;

fuzz(
  'texts of a page: folding, patterns of all targets, phrases, icons, periods',
  fc.oneof({ weight: 6, arbitrary: text }, { weight: 1, arbitrary: repeated }),
  (said) => {
    const folded = fold(said);
    if (folded.length > LONGEST) return `folded to ${folded.length} characters`;
    if (folded !== folded.trim() || / {2}/.test(folded)) return 'folded with blanks at its ends, or two in a row';
    for (const { id, names, says, kinds, section } of descriptors.values()) {
      const named = agreement(names, folded);
      if (!(named >= 0 && named <= 1)) return `agrees with the names of ${id} by ${named}`;
      if (named > 0 && !occurs(names, folded)) return `agrees with names of ${id} that do not occur`;
      const agreed = phraseAgreement(says, kinds[0] ?? 'button', folded, PAGE_WORDS.phrases);
      if (!(agreed >= 0 && agreed < 0.9)) return `says what ${id} asks for by ${agreed}`;
      occurs(section?.names, folded);
    }
    fitsAddress(PAGE_WORDS.informationalPaths, said);
    tokenOfWords(said, PAGE_WORDS);
    hasEnded(said, new Date(2026, 10, 27), PAGE_WORDS.periods);
    return withoutDenied(folded, PAGE_WORDS.denial).length > folded.length ? 'what is denied was made longer' : null;
  },
);
