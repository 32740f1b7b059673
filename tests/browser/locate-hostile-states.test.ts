import puppeteer, { type Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, it } from 'vitest';
import {
  BIN,
  BLUE,
  type Case,
  CONTACT_FIELDS,
  EPOP,
  expectAnswer,
  LOUPE,
  ORANGE,
  ORDRE,
  PEN,
  WALLET,
} from '../support/adversarial.ts';
import { bundleLab } from '../support/locate-lab.ts';

let browser: Browser;
let lab: string;

beforeAll(async () => {
  lab = await bundleLab();
  browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(() => browser.close());

const CONTACT_FORM = `<h1>Modifier mes coordonnées professionnelles</h1><form>${CONTACT_FIELDS}<button>Enregistrer</button></form>`;
const OVER_ALL = 'style="position:fixed;inset:0;background:#0009;display:grid;place-items:center"';
const OURS = '<h1>Fiche</h1><section><h2>Coordonnées professionnelles</h2>';
const CODE = (is = ''): string => `<canvas width=180 height=180 ${is}></canvas>`;

/** The control is there, but not now, not so, not alone. */
const states: readonly Case[] = [
  {
    says: 'not the button behind a question that is still open, but the one that answers it',
    url: EPOP,
    step: 'E8',
    answer: 'ring or silent',
    body: `${CONTACT_FORM}<div role=dialog aria-modal=true ${OVER_ALL}><div style="background:#fff"><p>Enregistrer les modifications ?</p><button data-is=target>Confirmer les modifications</button><button>Annuler</button></div></div>`,
  },
  {
    says: 'nothing in what is hidden from assistive technology behind a box without a role',
    url: EPOP,
    step: 'E8',
    answer: 'silent',
    body: `<main aria-hidden=true>${CONTACT_FORM}</main><div ${OVER_ALL}><div style="background:#fff">Votre session va expirer. <button>Continuer</button></div></div>`,
  },
  {
    says: 'nothing that is inert',
    url: EPOP,
    step: 'E8',
    answer: 'silent',
    body: `<main inert>${CONTACT_FORM}</main>`,
  },
  {
    says: 'no button that a veil over its form keeps from being pressed',
    url: EPOP,
    step: 'E8',
    answer: 'silent',
    body: `<h1>Modifier mes coordonnées professionnelles</h1><div style="position:relative;width:500px"><form>${CONTACT_FIELDS}<button>Enregistrer</button></form><div style="position:absolute;inset:0;background:#fffc">Envoi en cours</div></div>`,
  },
  {
    says: 'no pen that is greyed and takes no pointer',
    url: EPOP,
    step: 'E6',
    answer: 'silent',
    body: `${OURS}<a href="/2" title="Modifier" style="pointer-events:none;opacity:.4;background:#E69215;padding:6px">${PEN}</a></section>`,
  },
  {
    says: 'no slide of a carousel that is not shown',
    url: WALLET,
    step: 'A2',
    answer: 'silent',
    body: '<h1>e-CPS</h1><div style="width:600px;height:200px;overflow:hidden;position:relative"><div style="position:absolute;left:0;width:600px">Présentation</div><div style="position:absolute;left:600px;width:600px"><a href="/auth">S’identifier avec Pro Santé Connect</a></div></div>',
  },
  {
    says: 'the button of the page, not its hidden copy for small screens',
    url: WALLET,
    step: 'A2',
    answer: 'ring',
    body: '<nav style="display:none"><a href="/auth">S’identifier avec Pro Santé Connect</a></nav><div style="position:absolute;left:-999px"><a href="/auth">S’identifier avec Pro Santé Connect</a></div><main><h1>e-CPS</h1><a href="/auth" data-is=target>S’identifier avec Pro Santé Connect</a></main>',
  },
  {
    says: 'the button of the page, not its copy in a bar that stays, or nothing',
    url: WALLET,
    step: 'A2',
    answer: 'ring or silent',
    body: '<div style="position:sticky;top:0"><button>Pro Santé Connect</button></div><main><h1>e-CPS</h1><button data-is=target>S’identifier avec Pro Santé Connect</button></main>',
  },
  {
    says: 'nothing of a drawer that is cut away',
    url: EPOP,
    step: 'E4',
    answer: 'silent',
    body: '<h1>Accueil</h1><nav style="clip-path:inset(0 100% 0 0);position:absolute"><a href="/q">Données professionnelles</a></nav><div style="max-height:0;overflow:hidden"><a href="/q2">Données professionnelles</a></div>',
  },
  {
    says: 'no button of a page that is still being drawn',
    url: EPOP,
    step: 'E5',
    answer: 'silent',
    body: '<h1>Données professionnelles</h1><div aria-busy=true><div class="skeleton" style="height:40px;background:#eee"></div><button disabled style="width:40px;height:40px"></button><button style="width:40px;height:40px" class="skeleton"></button></div>',
  },
];

/** Another thing with the same look or the same words. */
const others: readonly Case[] = [
  {
    says: 'of two e-mail addresses not the secure one',
    url: EPOP,
    step: 'E7',
    answer: 'ring',
    body: '<h1>Modifier mes coordonnées professionnelles</h1><form><p><label>Adresse MSSanté <input type=email></label></p><p><label>Adresse e-mail <input type=email data-is=target></label></p><button>Enregistrer</button></form>',
  },
  {
    says: 'of two e-mail addresses not the private one',
    url: EPOP,
    step: 'E7',
    answer: 'ring or silent',
    body: '<h1>Modifier mes coordonnées</h1><form><fieldset><legend>Coordonnées personnelles</legend><label>E-mail <input type=email></label></fieldset><fieldset><legend>Coordonnées professionnelles</legend><label>E-mail <input type=email data-is=target></label></fieldset><button>Enregistrer</button></form>',
  },
  {
    says: 'no private e-mail address where it is the only one',
    url: EPOP,
    step: 'E7',
    answer: 'silent',
    body: '<h1>Modifier mes coordonnées</h1><form><label>E-mail personnel <input type=email></label><button>Enregistrer</button></form>',
  },
  {
    says: 'no e-mail address of the pharmacy’s contact for patients',
    url: EPOP,
    step: 'E7',
    answer: 'silent',
    body: '<h1>Modifier mes coordonnées professionnelles</h1><form><label>E-mail de l’officine, visible des patients <input type=email></label><button>Enregistrer</button></form>',
  },
  {
    says: 'of the pens in our section the one of e-mail and mobile, or none',
    url: EPOP,
    step: 'E6',
    answer: 'ring or silent',
    body: `${OURS}<p>Adresse postale <a href="/1" ${ORANGE} title="Modifier">${PEN}</a></p><p>Courriel et mobile <a href="/2" ${ORANGE} title="Modifier" data-is=target>${PEN}</a></p></section>`,
  },
  {
    says: 'no pen of a table with one in each row',
    url: EPOP,
    step: 'E6',
    answer: 'silent',
    body: `${OURS}<table>${['Officine', 'Hôpital', 'Université'].map((place) => `<tr><td>${place}</td><td><a href="/${place}" ${ORANGE} title="Modifier">${PEN}</a></td></tr>`).join('')}</table></section>`,
  },
  {
    says: 'no pen of a small box inside our section that is about something else',
    url: EPOP,
    step: 'E6',
    answer: 'silent',
    body: `${OURS}<p>Courriel, mobile</p><div><h3>Horaires d’ouverture</h3><a href="/1" ${ORANGE} title="Modifier">${PEN}</a></div></section>`,
  },
  {
    says: 'no trash can that says it modifies',
    url: EPOP,
    step: 'E6',
    answer: 'silent',
    body: `${OURS}<button ${ORANGE} aria-label="Modifier">${BIN}</button></section>`,
  },
  {
    says: 'the pen whose label is wrong, or nothing',
    url: EPOP,
    step: 'E6',
    answer: 'ring or silent',
    body: `${OURS}<button ${ORANGE} aria-label="Bouton" data-is=target>${PEN}</button><button ${BLUE} aria-label="Fermer">${BIN}</button></section>`,
  },
  {
    says: 'the pen of a page in English, or nothing',
    url: EPOP,
    step: 'E6',
    answer: 'ring or silent',
    body: `<h1>My record</h1><section><h2>Education</h2><button ${ORANGE} title="Edit">${PEN}</button></section><section><h2>Professional contact details</h2><button ${ORANGE} title="Edit" data-is=target>${PEN}</button></section>`,
  },
  {
    says: 'no other pen on a page that the browser translated',
    url: EPOP,
    step: 'E6',
    answer: 'ring or silent',
    body: `<h1><font><font>Professional data (données professionnelles)</font></font></h1><section><h2><font>Diplomas</font></h2><button ${ORANGE}>${PEN}</button></section><section><h2><font>Business contact details</font></h2><button ${ORANGE} data-is=target>${PEN}</button></section>`,
  },
  {
    says: 'no magnifier that enlarges a picture',
    url: EPOP,
    step: 'E5',
    answer: 'silent',
    body: `<h1>Données professionnelles</h1><figure><img alt="Plan du quartier" width=200 height=100 src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><a href="/plan.png" title="Agrandir">${LOUPE}</a></figure>`,
  },
  {
    says: 'of two tiles not the one of the former version',
    url: ORDRE,
    step: 'E3',
    answer: 'ring or silent',
    body: '<h1>Mes applications</h1><ul><li><a href="/v1">E-POP (ancienne version)</a></li><li><a href="/v2" data-is=target>E-POP</a></li></ul>',
  },
  {
    says: 'no log-in of another service',
    url: ORDRE,
    step: 'E1',
    answer: 'silent',
    body: '<h1>Meddispar</h1><a href="https://exemple.test/">Connexion à la plateforme du Dossier Pharmaceutique</a><a href="/x">Se connecter avec FranceConnect</a>',
  },
  {
    says: 'of two log-ins not the one of the staff',
    url: 'https://authentification.ordre.pharmacien.fr/',
    title: 'Authentification',
    step: 'E2',
    answer: 'ring or silent',
    body: '<h1>Authentification</h1><section><h2>Agents de l’Ordre</h2><form><label>Identifiant <input></label><label>Mot de passe <input type=password></label><button>Valider</button></form></section><section><h2>Pharmaciens</h2><form><label>Identifiant <input data-is=target></label><label>Mot de passe <input type=password></label><button>Valider</button></form></section>',
  },
  {
    says: 'the consent to the terms, not the one to letters',
    url: `${WALLET}activation`,
    step: 'A6',
    answer: 'ring',
    body: '<h1>Activation de l’e-CPS</h1><form><label><input type=checkbox> J’accepte de recevoir les actualités de l’Agence</label><label data-is=label><input type=checkbox data-is=target> J’accepte les conditions générales d’utilisation</label><button disabled>Commencer l’activation</button></form>',
  },
  {
    says: 'no consent to terms of letters',
    url: `${WALLET}activation`,
    step: 'A6',
    answer: 'silent',
    body: '<h1>Activation de l’e-CPS</h1><form><label><input type=checkbox> J’accepte les conditions de la lettre d’information</label></form>',
  },
  {
    says: 'no field for the code of the card',
    url: `${WALLET}activation/code`,
    step: 'A9',
    answer: 'silent',
    body: '<h1>Lecture de la carte</h1><form><label>Code PIN de votre carte CPS <input type=password inputmode=numeric></label><button>Valider</button></form>',
  },
  {
    says: 'no field for the code one has already',
    url: `${WALLET}compte`,
    step: 'A10',
    answer: 'silent',
    body: '<h1>Mon e-CPS</h1><form><label>Code e-CPS actuel <input type=password inputmode=numeric></label><button>Valider</button></form>',
  },
  {
    says: 'no promotional or postal code',
    url: `${WALLET}activation/code`,
    step: 'A9',
    answer: 'silent',
    body: '<h1>Votre compte</h1><form><label>Code postal <input inputmode=numeric></label><label>Code INSEE de la commune <input></label><button>Valider</button></form>',
  },
  {
    says: 'no button that starts all over again',
    url: `${WALLET}activation`,
    step: 'A7',
    answer: 'silent',
    body: '<h1>Activation de l’e-CPS</h1><p>Le téléphone n’a pas répondu.</p><button>Recommencer l’activation</button><a href="/x">Annuler l’activation</a>',
  },
  {
    says: 'of two codes to scan not the one of the shop',
    url: `${WALLET}activation/qr`,
    step: 'A8',
    answer: 'ring or silent',
    body: `<h1>Activation</h1><section><h2>Pas encore l’application ?</h2><p>Scannez pour la télécharger sur Google Play</p>${CODE()}</section><section><h2>Scannez le QR code avec l’application e-CPS</h2>${CODE('data-is=target')}</section>`,
  },
  {
    says: 'no number of tries or seconds as the one to compare',
    url: `${WALLET}auth/attente`,
    step: 'L2',
    answer: 'silent',
    body: '<h1>Validez dans l’application</h1><p>Le code de l’application expire dans <b>90</b> secondes.</p><p>Nombre d’essais restants dans l’application : <strong>3</strong></p>',
  },
  {
    says: 'no field of a directory as one’s own identifier',
    url: `${WALLET}annuaire`,
    step: 'L1',
    answer: 'silent',
    body: '<h1>Annuaire</h1><form><label>Numéro RPPS du professionnel recherché <input></label><button>Rechercher</button></form>',
  },
  {
    says: 'no log-in by something else than the card',
    url: `${WALLET}auth`,
    step: 'A4',
    answer: 'silent',
    body: '<h1>Connectez-vous</h1><button>Se connecter avec e-CPS</button><button>Se connecter avec un certificat logiciel</button><button>Se connecter avec FranceConnect</button>',
  },
];

describe('where the control cannot be used now', () => {
  it.each(states)('$step: $says', (one) => expectAnswer(browser, lab, one));
});

describe('where something else looks or reads the same', () => {
  it.each(others)('$step: $says', (one) => expectAnswer(browser, lab, one));
});
