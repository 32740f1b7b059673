import { type Case, describeAnswers, on } from '../support/locator/adversarial.ts';
import { EPOP, PEN, WALLET } from '../support/locator/page-parts.ts';

const TELEPHONE = 'Retrouvez ce nombre dans l’application sur votre téléphone.';

/** What frameworks leave between the words of a page where something may come (`<!---->`, `<!--v-if-->`, `<!-- -->`) is not drawn. */
const cases: readonly Case[] = [
  ...on(`${EPOP}fiche`, {
    'E6 ring: the pen under a heading, whatever a comment in it says': `<h1>Fiche</h1><div><div class="card-header"><!-- Coordonnées de la société -->Coordonnées professionnelles <button title="Modifier" data-is=target>${PEN}</button></div><p>2 rue du Port</p></div>`,
  }),
  ...on(WALLET, {
    'A3 silent: no word of a sentence between comments':
      '<h1>Connexion</h1><p>Une version pour la <!----><a href="/c">carte CPS</a><!----> est là.</p>',
    'A7 silent: nothing on a page that says behind a comment that it is closed':
      '<div><!--v-if-->Le service est en maintenance.</div><button>Activer mon e-CPS</button>',
    'L2 ring: the number beside a comment': `<p>${TELEPHONE}</p><p><!----><b data-is=target>42<!----></b><!-- 3 --></p>`,
    'L2 silent: no count of what is named behind a comment': `<p>${TELEPHONE}</p><p><b>42</b><!----> connexions</p>`,
    'L2 silent: no number that goes on behind a comment': `<p>${TELEPHONE}</p><p>42<!-- --> connexions</p>`,
  }),
];

describeAnswers('on pages of frameworks', cases);
