import type { ExclusionId } from '../../../extension/locate/rules/exclusions.ts';
import type { StepId } from '../../../shared/guides/guide.ts';

/** A page of strangers whose answer to a step changes when the rule is off: its round, its name. */
type Need = readonly [round: string, page: string, step: StepId];

/**
 * Who needs an exclusion, by its id: a new one without its page does not compile. Where words stand for it, no page of a round does: they say
 * what else needs it. Tried by tests/browser/locate-needed.test.ts.
 */
export const NEEDED_BY: Readonly<Record<ExclusionId, Need | string>> = {
  'cookie-banner': 'tarteaucitron, Didomi, Axeptio and OneTrust, which stand on public sites: no page yet',
  breadcrumb: ['round-9-ordre', 'D2-11-epop-fiche', 'E4'],
  'site-footer': ['round-12-ordre', '068-cotisation', 'E1'],
  brand: ['round-14-exam', '27-antd-activites', 'E4'],
  'leads-out': ['round-8-ordre', 'D1-02-actualite-epop', 'E3'],
  'leads-to-help': ['round-3-wallet', '062-rappel-telephonique', 'A4'],
  disclosure: ['round-17-ordre', '15-formulaire-kendo-deux-cases', 'E6'],
  'folded-part': ['round-9-ordre', '066-rubrique-fermee', 'E4'],
  'leads-here': ['round-17-wallet', '06-vuetify-carte', 'A4'],
  'search-entry': ['round-16-ordre', '05-activites-primefaces', 'E5'],
  'sends-one-time-code': 'a form that asks for a code asks no log-in: no page yet',
  'in-sentence': ['round-17-wallet', '03-jsf-radios', 'A3'],
  question: ['round-23-wallet', '02-moyens-en-cartes', 'A4'],
  'asked-to-stay': ['round-17-wallet', '27-htmx-dialogue-session', 'A7'],
  'site-topic': ['round-22-wallet', '01-accueil-dsfr', 'A3'],
  'told-text': ['round-13-ordre', '23-aide-captures', 'E4'],
  'search-form': ['round-17-ordre', '08-activites-extjs', 'E5'],
  'other-section': ['round-10-ordre', 'D2-13-demarches', 'E5'],
  'outside-section': ['round-10-ordre', 'D1-13-mon-compte', 'E6'],
  'other-subject': ['round-12-wallet', '035-code-courrier', 'A9'],
  'other-form': ['round-14-exam', '18-pin-sous-carte', 'A4'],
  'names-somebody': 'a form of somebody’s name and address: no page yet',
  'open-form': ['round-3-ordre', '054-angular-material', 'E6'],
  'not-about-it': ['round-16-wallet', '10-deblocage-gwt', 'A10'],
  'apart-from-password': ['round-3-ordre', '012-spip-encart-login', 'E2'],
  'sign-up-form': 'who signs up has no identifier: no page yet',
  'sends-no-log-in': ['round-25-ordre', '11-ecran-verrouille', 'E2'],
  'form-without-fields': ['round-11-ordre', 'D5-11-epop-valide', 'E8'],
  jump: ['round-3-wallet', '026-texte-cgu-typo3', 'A6'],
  'corner-box': 'a chat over the lower corner asks for an address: no page yet',
  'of-photograph': 'tests/real-markup/scenes.ts, the pen on a photograph',
  'other-picture': ['round-9-ordre', 'D5-10-epop-lieux-cadre', 'E4'],
  'in-help': 'tests/portals/changing/50-ordre-turbo-accueil.html, news that E-POP is told of in',
};
