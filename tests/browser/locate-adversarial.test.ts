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

const cases: readonly Case[] = [
  {
    says: 'the professional pen among blue and orange pens of other sections',
    url: EPOP,
    step: 'E6',
    answer: 'ring',
    body: `<h1>Ma fiche</h1><section><h2>État civil</h2><a href="/1" ${BLUE}>${PEN}</a></section><section><h2>Coordonnées professionnelles</h2><a href="/2" ${ORANGE} data-is=target>${PEN}</a></section><section><h2>Formation continue</h2><a href="/3" ${ORANGE}>${PEN}</a></section>`,
  },
  {
    says: 'no orange pen of another section where ours has none',
    url: EPOP,
    step: 'E6',
    answer: 'silent',
    body: `<h1>Données professionnelles</h1><section><h2>Coordonnées professionnelles</h2><p>Rue du Test</p></section><section><h2>Formation continue</h2><a href="/3" ${ORANGE}>${PEN}</a></section>`,
  },
  {
    says: 'no pen of the section after ours, all in one box',
    url: EPOP,
    step: 'E6',
    answer: 'silent',
    body: `<div><h1>Données professionnelles</h1><h2>Coordonnées professionnelles</h2><p>Rue du Test</p><h2>Horaires d’ouverture</h2><a href="/3" ${ORANGE} title="Modifier">${PEN}</a></div>`,
  },
  {
    says: 'no orange trash can',
    url: EPOP,
    step: 'E6',
    answer: 'silent',
    body: `<h1>Fiche</h1><section><h2>Coordonnées professionnelles</h2><a href="/1" ${ORANGE}>${BIN}</a></section>`,
  },
  {
    says: 'the blue pen beside an orange trash can',
    url: EPOP,
    step: 'E6',
    answer: 'ring',
    body: `<h1>Fiche</h1><section><h2>Coordonnées professionnelles</h2><a href="/1" ${ORANGE} title="Supprimer">${BIN}</a><a href="/2" ${BLUE} title="Modifier" data-is=target>${PEN}</a></section>`,
  },
  {
    says: 'the pen of our row of a table without headings, or nothing',
    url: EPOP,
    title: 'E-POP Fiche',
    step: 'E6',
    answer: 'ring or silent',
    body: `<h1>Fiche</h1><table><tr><td>Identité</td><td><a href="/1" ${ORANGE}>${PEN}</a></td></tr><tr><td>Coordonnées professionnelles</td><td><a href="/2" ${ORANGE} data-is=target>${PEN}</a></td></tr><tr><td>Diplômes</td><td><a href="/3" ${ORANGE}>${PEN}</a></td></tr></table>`,
  },
  {
    says: 'no pen of a row that speaks of something else',
    url: EPOP,
    step: 'E6',
    answer: 'silent',
    body: `<h1>Données professionnelles</h1><table><tr><td>Coordonnées professionnelles</td><td></td></tr><tr><td>Diplômes</td><td><a href="/3" ${ORANGE} title="Modifier">${PEN}</a></td></tr></table>`,
  },
  {
    says: 'no magnifier of a search form without a role',
    url: EPOP,
    step: 'E5',
    answer: 'silent',
    body: `<h1>Données professionnelles</h1><form><input name=mots placeholder="Mots clés"><button title="Rechercher">${LOUPE}</button></form>`,
  },
  {
    says: 'no magnifier of a search box without a form',
    url: EPOP,
    step: 'E5',
    answer: 'silent',
    body: `<h1>Données professionnelles</h1><div><input placeholder="Rechercher un pharmacien"><a href="#" role=button>${LOUPE}</a></div>`,
  },
  {
    says: 'no magnifier that opens the search of the site',
    url: EPOP,
    step: 'E5',
    answer: 'silent',
    body: `<header><button aria-label="Rechercher sur le site">${LOUPE}</button></header><main><h1>Données professionnelles</h1><p>Vous n’avez aucune activité.</p></main>`,
  },
  {
    says: 'no magnifier in the header of the page, whatever the page is about',
    url: EPOP,
    step: 'E5',
    answer: 'silent',
    body: `<header><a href="/s">${LOUPE}</a></header><main><h1>Données professionnelles</h1><p>Vous n’avez aucune activité.</p></main>`,
  },
  {
    says: 'no professional data that are words, a heading or where one is',
    url: EPOP,
    step: 'E4',
    answer: 'silent',
    body: '<nav aria-label="Fil d’Ariane"><ol><li><a href="/">Accueil</a></li><li>Données professionnelles</li></ol></nav><h1>Données professionnelles</h1><p>Données professionnelles</p>',
  },
  {
    says: 'no card that is only spoken of',
    url: `${WALLET}auth`,
    step: 'A3',
    answer: 'silent',
    body: '<h1>Connectez-vous</h1><h2>Carte CPS</h2><p>Carte CPS</p><div>Carte CPS</div><button>e-CPS</button>',
  },
  {
    says: 'the button of the contact form among others of the same name',
    url: EPOP,
    step: 'E8',
    answer: 'ring',
    body: `<form><input name=q placeholder="Rechercher"><button>Valider</button></form><h1>Modifier mes coordonnées professionnelles</h1><form>${CONTACT_FIELDS}<button data-is=target>Valider</button></form><footer><form><label>Votre e-mail pour la newsletter <input type=email></label><button>Valider</button></form></footer>`,
  },
  {
    says: 'no button of the newsletter where the contact form has none',
    url: EPOP,
    step: 'E8',
    answer: 'silent',
    body: `<h1>Modifier mes coordonnées professionnelles</h1><form>${CONTACT_FIELDS}</form><footer><h2>Newsletter</h2><form><label>Votre e-mail <input type=email></label><button>Valider</button></form></footer>`,
  },
  {
    says: 'no e-mail field of the newsletter',
    url: EPOP,
    step: 'E7',
    answer: 'silent',
    body: '<h1>Modifier mes coordonnées professionnelles</h1><p>Chargement</p><footer><h2>Restez informé</h2><form><label>Votre e-mail <input type=email></label><button>Je m’abonne</button></form></footer>',
  },
  {
    says: 'no button of a form for the personal data',
    url: EPOP,
    title: 'E-POP Données professionnelles',
    step: 'E8',
    answer: 'silent',
    body: `<h1>Modifier mes coordonnées personnelles</h1><form>${CONTACT_FIELDS}<button>Enregistrer</button></form>`,
  },
  {
    says: 'no link of an article that tells how the data are changed',
    url: ORDRE,
    step: 'E6',
    answer: 'silent',
    body: '<article><h1>Comment modifier vos coordonnées professionnelles ?</h1><p>Dans E-POP.</p><a href="/e-pop">Modifier mes coordonnées</a></article>',
  },
  {
    says: 'the magnifier of a list that has a filter above it',
    url: EPOP,
    step: 'E5',
    answer: 'ring',
    body: `<h1>Données professionnelles</h1><div><label>Rechercher : <input type=search></label><table><tr><th>Lieu</th><th>Voir</th></tr><tr><td>Pharmacie du Test</td><td><a href="/f" data-is=target>${LOUPE}</a></td></tr></table></div>`,
  },
  {
    says: 'no second field of a code where the first is not there',
    url: `${WALLET}activation`,
    step: 'A10',
    answer: 'silent',
    body: '<h1>Choisissez votre code e-CPS</h1><form><label>Confirmez le code <input type=password></label><button>Valider</button></form>',
  },
  {
    says: 'the professional pen beside sections of the same page that bears our name',
    url: EPOP,
    step: 'E6',
    answer: 'ring',
    body: `<h1>Mes données professionnelles</h1><section><h2>Horaires</h2><a href="/1" ${ORANGE}>${PEN}</a></section><section><h2>Coordonnées</h2><a href="/2" ${ORANGE} data-is=target>${PEN}</a></section>`,
  },
  {
    says: 'no start link of a help page',
    url: `${WALLET}aide`,
    title: 'Aide',
    step: 'A7',
    answer: 'silent',
    body: '<h1>Comment activer mon e-CPS ?</h1><article><p>Cliquez sur <strong>Commencer l’activation</strong>.</p><a href="#etape1">Commencer l’activation</a></article>',
  },
  {
    says: 'nothing on a log-in page of the same host, whatever its menu says',
    url: EPOP,
    title: 'E-POP',
    step: 'E4',
    answer: 'silent',
    body: '<nav><a href="/q">Données professionnelles</a></nav><h1>Connexion</h1><form><label>Identifiant <input></label><label>Mot de passe <input type=password></label><button>Valider</button></form>',
  },
  {
    says: 'no button of a cookie banner without telling classes',
    url: EPOP,
    step: 'E8',
    answer: 'silent',
    body: `<h1>Modifier mes coordonnées professionnelles</h1><form>${CONTACT_FIELDS}</form><div><p>Ce site utilise des cookies.</p><button>Enregistrer</button><button>Valider</button></div>`,
  },
  {
    says: 'no consent to cookies as consent to the terms',
    url: `${WALLET}activation`,
    step: 'A6',
    answer: 'silent',
    body: '<h1>Conditions générales d’utilisation</h1><p>Texte.</p><div role=dialog aria-label="Vie privée"><p>Nous utilisons des cookies et des traceurs.</p><button>J’accepte</button><button>Je refuse</button></div>',
  },
  {
    says: 'no field for a code sent by SMS',
    url: `${WALLET}compte`,
    step: 'A9',
    answer: 'silent',
    body: '<h1>Vérifiez votre numéro de téléphone</h1><p>Saisissez le code reçu par SMS sur votre téléphone.</p><form><label>Code <input autocomplete=one-time-code inputmode=numeric></label><button>Valider</button></form>',
  },
  {
    says: 'no field for a code sent by e-mail',
    url: `${WALLET}compte`,
    step: 'A9',
    answer: 'silent',
    body: '<h1>Vérifiez votre adresse</h1><form><label>Code de vérification reçu par e-mail <input autocomplete=one-time-code inputmode=numeric></label><button>Valider</button></form>',
  },
  {
    says: 'no QR code that leads to a shop of applications',
    url: WALLET,
    step: 'A8',
    answer: 'silent',
    body: '<h1>Téléchargez l’application e-CPS</h1><p>Scannez ce QR code pour installer l’application depuis l’App Store.</p><img alt="QR code App Store" width=200 height=200 src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
  },
  {
    says: 'no disabled button, by any of the ways to disable',
    url: EPOP,
    step: 'E8',
    answer: 'silent',
    body: `<h1>Modifier mes coordonnées professionnelles</h1><form>${CONTACT_FIELDS}<button aria-disabled=true>Enregistrer</button><fieldset disabled><button>Valider</button></fieldset></form>`,
  },
  {
    says: 'nothing in a menu that is closed and whose opener is not known',
    url: EPOP,
    step: 'E4',
    answer: 'silent',
    body: '<nav><button>Menu</button><div style="display:none"><a href="/q">Données professionnelles</a></div><div style="height:0;overflow:hidden"><a href="/q2">Mes données professionnelles</a></div></nav><h1>Accueil</h1>',
  },
  {
    says: 'no article about E-POP as its tile',
    url: ORDRE,
    step: 'E3',
    answer: 'silent',
    body: '<h1>Actualités</h1><article><h2>E-POP évolue</h2><a href="/actu/12">Lire la suite</a></article><article><h2>Bien utiliser E-POP</h2><a href="/actu/13">Lire la suite</a></article>',
  },
  {
    says: 'no presentation of Pro Santé Connect in a footer',
    url: WALLET,
    step: 'A2',
    answer: 'silent',
    body: '<h1>e-CPS</h1><main><p>Bienvenue.</p></main><footer><a href="https://exemple.test/produits/pro-sante-connect">Pro Santé Connect</a></footer>',
  },
];

describe('on pages drawn to mislead', () => {
  it.each(cases)('$step: $says', (one) => expectAnswer(browser, lab, one));
});
