import type { ExclusionId } from '../../extension/locate/rules/exclusions.ts';
import type { GateId } from '../../extension/locate/rules/gate.ts';
import type { NestingId } from '../../extension/locate/rules/nesting.ts';
import type { TieBreakId } from '../../extension/locate/rules/tie-breaks.ts';
import type { VisualExclusionId } from '../../extension/locate/rules/visual-exclusions.ts';

/**
 * What each rule is for, by an example (docs/locator-rules.md): a rule without one does not compile. Apart from the tables of rules, for
 * these come into pages.
 */
export const EXAMPLES = {
  'other-host': 'A page of another site.',
  'past-host': 'A host on which the target is behind the user already.',
  'other-address': '/equipe/4410/fiche: the record of somebody else.',
  'no-page': 'A frame set, or a document one writes in.',
  'informational-page': 'Help, news, search, by the address.',
  'frame-unseen': 'A frame of 20 by 20 pixels.',
  'refused-title': 'An error, an ended session, by what the page is called.',
  'views-another': "Somebody else's record.",
  'refusing-notice': 'An alert: "Votre session a expiré."',
  'bare-notice': 'A page of a few words: "Le service est en maintenance."',
  'other-business': '"Contactez le support"',
  'log-in': 'A password to log in, where the target is behind that; none, where the target is the log-in.',
  'other-entry': '"Données personnelles" as the current entry of the menu.',
  'signed-in': '"Se déconnecter", where one is to log in.',
  'no-heading': 'A page that says nothing of what the step is about.',

  'never-this-name': '"Modifier le site internet", where the pen of the contact details is looked for.',
  'contrary-icon': '<button title="Coordonnées"><i class="fa-trash"></i></button>',

  'cookie-banner': `<div id="cookie-banner"><a href="/conditions">Conditions d'utilisation</a></div>`,
  breadcrumb: '<ol class="breadcrumb"><li><a href="/espace">Données professionnelles</a></li></ol>',
  'site-footer': '<footer><a href="/espace">Espace pharmacien</a></footer>',
  brand: '<header><a href="/" class="logo">E-POP</a></header>',
  'leads-out': '<a href="/guide.pdf">Activer mon e-CPS</a>',
  'leads-to-help': '<a href="/aide/e-pop">E-POP</a>',
  disclosure: '<h3><button aria-expanded="true" aria-controls="part">Mes activités</button></h3>',
  'folded-part': '<details><summary>Données professionnelles</summary>, where an entry of a menu is looked for.',
  'leads-here': '<a href="/activer">Activer</a> on the page /activer.',
  'search-entry': '<li><a href="/r">Rechercher</a></li>, where a magnifier is looked for: it has a picture.',
  'site-search': `<search><input placeholder="Code affiché par l'application"></search>`,
  captcha: '<input name="captcha" aria-label="Code affiché">',
  'one-time-code': `<label>Code d'identification <input autocomplete="one-time-code"></label>, where an identifier is looked for.`,
  'sends-one-time-code': '<form><input autocomplete="one-time-code"> <button>Connexion</button></form>',
  'in-sentence':
    '<li>Nouvelle version pour la <a href="/c">carte CPS</a> sous Windows</li>, where a choice is looked for.',
  question: "<button>Vous n'avez pas de carte CPS ?</button>",
  'asked-to-stay': '<div role="dialog">Votre session sera fermée dans 55 secondes. <button>Continuer</button></div>',
  'site-topic': '<nav><a href="/e-pop">E-POP</a> <a href="/aide">Aide</a></nav>, where the site tells about E-POP.',
  'told-text':
    "A link in the running text of /actualites/e-pop; what stands in the site's banner there may be pressed.",
  'search-form': '<form><input type="search"><button><i class="loupe"></i></button></form>',
  'other-section': '<h2>Coordonnées de la pharmacie</h2> <button title="Modifier">',
  'outside-section': '<h2>Horaires</h2> <button title="Modifier">, where only our section has the control.',
  'other-subject': '<p>Un code vous a été envoyé par SMS.</p> <label>Code <input></label>',
  'other-form': 'A form with the fields of another one: a message, a search.',
  'beside-refused':
    '<label>Courriel du gérant <input></label> <label>Téléphone mobile <input></label>, where one’s own is looked for.',
  'names-somebody':
    '<form><label>Nom <input></label> <label>Courriel <input></label>, where one says how one can be reached.',
  'open-form': 'The pen of a section whose fields are open to be typed in already.',
  'not-about-it': '"Code" on a page that never says e-CPS.',
  'apart-from-password': 'The e-mail field of a newsletter beside the log-in.',
  'sign-up-form': 'A password to be typed twice, where the log-in is looked for.',
  'form-without-fields': '"Enregistrer" under preferences, where the form of e-mail and mobile is looked for.',
  jump: '<a href="#aide">Activer</a> … <section id="aide">',
  'of-photograph': '<div><img alt="Photo"><button title="Modifier"></button></div>',
  'other-picture': 'A magnifier called "Consulter", where "Accéder" is looked for.',
  'in-help': `<h2>Besoin d'aide ?</h2> <a href="/a">Activer mon e-CPS</a>; asked of what would be sure.`,

  'around-another': '<div role="button"><a href="/e">E-POP</a></div>: the link.',
  'inside-another': '<a href="/e"><span onclick="…">E-POP</span></a>: the link.',

  'number-is-over': 'An alert: "Demande expirée".',
  'unit-behind': '"42 personnes devant vous"',
  'nothing-near': 'A number beside no word of the telephone.',
  'other-sentence': '"Il vous reste 30 secondes."',
  'other-label': '<p>Numéro de dossier</p><p>74</p>',
  count: '<b>12</b> connexions',
  timer: '<span class="countdown">58</span>',
  'runs-down': 'The same without a name, from the second look on.',
  'code-is-over': 'An alert: "QR code expiré".',
  wordy: 'A box with words in it is no picture.',
  'other-code': `<img alt="QR code pour installer l'application">`,
  'other-words-beside': '"Réseau Wi-Fi" beside the code.',
  'under-other-heading': "<h2>L'application n'est pas sur votre téléphone ?</h2>",

  'first-of-form': 'E-mail before mobile, code before its confirmation.',
  'first-of-largest-form': 'The same beside the form of a newsletter, which asks for nothing else.',
  'same-destination': 'The same link in the menu and in the page: the one in the page.',
  'caption-of-picture': 'A picture and its caption, each a link.',
  'strongest-name': '"Me connecter" beside "Espace pharmacien".',
  'below-the-fields': 'Two buttons "Enregistrer" above and below the fields: the lower.',
  'pressed-on-page': 'A button of the page beside the link in the menu.',
  'under-our-name': '"E-POP" beside "E-POP Sociétés".',
  'not-over': 'Of several practices the one that is not over.',
  'strongest-section': `"Coordonnées professionnelles" beside "Adresse d'exercice".`,
} as const satisfies Readonly<Record<GateId | ExclusionId | NestingId | VisualExclusionId | TieBreakId, string>>;
