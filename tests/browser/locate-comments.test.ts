import { at, type Case, describeAnswers, EPOP, PEN, WALLET } from '../support/locator/adversarial.ts';

const TELEPHONE = 'Retrouvez ce nombre dans l’application sur votre téléphone.';

/** What frameworks leave between the words of a page where something may come (`<!---->`, `<!--v-if-->`, `<!-- -->`) is not drawn. */
const cases: readonly Case[] = [
  ...at('E6', `${EPOP}fiche`, {
    ring: {
      'the pen under a heading, whatever a comment in it says': `<h1>Fiche</h1><div><div class="card-header"><!-- Coordonnées de la société -->Coordonnées professionnelles <button title="Modifier" data-is=target>${PEN}</button></div><p>2 rue du Port</p></div>`,
    },
  }),
  ...at('A3', WALLET, {
    silent: {
      'no word of a sentence between comments':
        '<h1>Connexion</h1><p>Une version pour la <!----><a href="/c">carte CPS</a><!----> est là.</p>',
    },
  }),
  ...at('A7', WALLET, {
    silent: {
      'nothing on a page that says behind a comment that it is closed':
        '<div><!--v-if-->Le service est en maintenance.</div><button>Activer mon e-CPS</button>',
    },
  }),
  ...at('L2', WALLET, {
    ring: {
      'the number beside a comment': `<p>${TELEPHONE}</p><p><!----><b data-is=target>42<!----></b><!-- 3 --></p>`,
    },
    silent: {
      'no count of what is named behind a comment': `<p>${TELEPHONE}</p><p><b>42</b><!----> connexions</p>`,
      'no number that goes on behind a comment': `<p>${TELEPHONE}</p><p>42<!-- --> connexions</p>`,
    },
  }),
];

describeAnswers('on pages of frameworks', cases);
