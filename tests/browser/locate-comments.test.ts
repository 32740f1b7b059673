import { type Case, describeAnswers, EPOP, PEN, WALLET } from '../support/locator/adversarial.ts';

const TELEPHONE = 'Retrouvez ce nombre dans l’application sur votre téléphone.';

/** What frameworks leave between the words of a page where something may come (`<!---->`, `<!--v-if-->`, `<!-- -->`) is not drawn. */
const cases: readonly Case[] = [
  {
    says: 'no count of what is named behind a comment',
    url: WALLET,
    step: 'L2',
    answer: 'silent',
    body: `<p>${TELEPHONE}</p><p><b>42</b><!----> connexions</p>`,
  },
  {
    says: 'no number that goes on behind a comment',
    url: WALLET,
    step: 'L2',
    answer: 'silent',
    body: `<p>${TELEPHONE}</p><p>42<!-- --> connexions</p>`,
  },
  {
    says: 'the number beside a comment',
    url: WALLET,
    step: 'L2',
    answer: 'ring',
    body: `<p>${TELEPHONE}</p><p><!----><b data-is=target>42<!----></b><!-- 3 --></p>`,
  },
  {
    says: 'no word of a sentence between comments',
    url: WALLET,
    step: 'A3',
    answer: 'silent',
    body: '<h1>Connexion</h1><p>Une version pour la <!----><a href="/c">carte CPS</a><!----> est là.</p>',
  },
  {
    says: 'the pen under a heading, whatever a comment in it says',
    url: `${EPOP}fiche`,
    step: 'E6',
    answer: 'ring',
    body: `<h1>Fiche</h1><div><div class="card-header"><!-- Coordonnées de la société -->Coordonnées professionnelles <button title="Modifier" data-is=target>${PEN}</button></div><p>2 rue du Port</p></div>`,
  },
  {
    says: 'nothing on a page that says behind a comment that it is closed',
    url: WALLET,
    step: 'A7',
    answer: 'silent',
    body: '<div><!--v-if-->Le service est en maintenance.</div><button>Activer mon e-CPS</button>',
  },
];

describeAnswers('on pages of frameworks', cases);
