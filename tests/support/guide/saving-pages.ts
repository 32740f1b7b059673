// The same form for contact details, saved as teams of different habits do it.

const FIELDS = `<p><label>Adresse e-mail <input type="email" name="mail" value="a@example.org"></label></p>
  <p><label>Téléphone mobile <input type="tel" name="tel" value="0601020304"></label></p>`;

const form = (attributes: string, notice = ''): string =>
  `<h1>Données professionnelles</h1><section><h2>Coordonnées professionnelles</h2>${notice}<form id="form" ${attributes}>${FIELDS}
    <p><button id="save">Enregistrer</button> <a href="/pro">Annuler</a></p></form></section>`;

const POSTED = 'method="post" action="/enregistre"';

const RECORD = `<h1>Données professionnelles</h1><section><h2>Coordonnées professionnelles</h2><p>E-mail : b@example.org</p>
  <p><button title="Modifier mes coordonnées" style="background:orange"><svg class="icon-pencil" width="16" height="16"></svg></button></p></section>`;

const SAVED = '<div class="alert alert-success">Vos coordonnées ont été enregistrées.</div>';
const REFUSED = '<div role="alert">Vos coordonnées n’ont pas été enregistrées : ce numéro est déjà utilisé.</div>';

/** A form that a script sends; `sent` may use what stands before it. */
const scripted = (sent: string, notice = ''): string => `${form('', notice)}<script>
  const main = document.querySelector('main'), form = document.querySelector('#form'), save = document.querySelector('#save');
  const after = (ms) => new Promise((done) => setTimeout(done, ms));
  const add = (html) => { main.insertAdjacentHTML('beforeend', html); return main.lastElementChild; };
  const toast = (words, role) => {
    const box = add('<div style="position:fixed;right:8px;bottom:8px;background:#cfc" role=' + role + '>' + words + '</div>');
    setTimeout(() => box.remove(), 2000);
  };
  const record = ${JSON.stringify(RECORD)};
  form.addEventListener('submit', async (event) => { event.preventDefault(); ${sent} });
</script>`;

const asking = (title: string, yes: string): string => `
  const box = add('<dialog><h2>${title}</h2><button id=no>Annuler</button> <button id=yes>Confirmer</button></dialog>');
  box.showModal();
  box.querySelector('#no').onclick = () => box.remove();
  box.querySelector('#yes').onclick = async () => { box.remove(); ${yes} };`;

interface SavingPage {
  readonly form: string;
  /** What the server answers, where the form is posted. */
  readonly answer?: string;
  /** Title of that document. */
  readonly title?: string;
  /** What is pressed after the button, a moment later. */
  readonly answered?: string;
  /** What became of the form then. */
  readonly became: 'saved' | 'more' | 'refused' | 'unsure' | 'nothing';
}

export const SAVING_PAGES: Readonly<Record<string, SavingPage>> = {
  'posted; the record comes, with its pen': { form: form(POSTED), answer: RECORD, became: 'nothing' },
  'posted after a native question': {
    form: form(`${POSTED} onsubmit="return confirm('Confirmez-vous ces modifications ?')"`),
    answer: RECORD,
    became: 'nothing',
  },
  'posted; the form comes back under "ont été enregistrées"': {
    form: form(POSTED),
    answer: form(POSTED, SAVED),
    became: 'saved',
  },
  'posted; the form comes back with its error': {
    form: form(POSTED),
    answer: form(POSTED, REFUSED),
    became: 'refused',
  },
  'sent; the form stays, a toast says so': {
    form: scripted(`await after(400); toast('Vos modifications ont bien été enregistrées', 'status')`),
    became: 'saved',
  },
  'sent; the form stays, an alert of two words says so': {
    form: scripted(`await after(400); toast('Modifications enregistrées', 'alert')`),
    became: 'saved',
  },
  'sent; the form stays, an alert refuses': {
    form: scripted(`await after(400); add(${JSON.stringify(REFUSED)})`),
    became: 'refused',
  },
  'sent; refused on a page that spoke of an earlier saving': {
    form: scripted(`await after(400); form.tel.setAttribute('aria-invalid', 'true')`, SAVED),
    became: 'refused',
  },
  'sent; the button is grey meanwhile, then the record comes': {
    form: scripted('save.disabled = true; await after(1500); main.innerHTML = record'),
    became: 'nothing',
  },
  'sent; the button is grey meanwhile, then refuses': {
    form: scripted(`save.disabled = true; await after(1500); save.disabled = false; add(${JSON.stringify(REFUSED)})`),
    became: 'refused',
  },
  'sent; the route changes first, the record comes late': {
    form: scripted(`history.pushState(null, '', '/pro/fiche'); await after(2500); main.innerHTML = record`),
    became: 'nothing',
  },
  'sent; the route changes, the form comes back with its error': {
    form: scripted(
      `history.pushState(null, '', '/pro/controle'); await after(1500); main.innerHTML = ${JSON.stringify(form('', REFUSED))}`,
    ),
    became: 'refused',
  },
  'sent under a veil, then refused': {
    form: scripted(
      `const veil = add('<div style="position:fixed;inset:0;background:#fffc"></div>'); await after(1500); veil.remove(); add(${JSON.stringify(REFUSED)})`,
    ),
    became: 'refused',
  },
  'a dialog asks; confirmed, the record comes': {
    form: scripted(asking('Enregistrer ces modifications ?', 'await after(300); main.innerHTML = record')),
    answered: '#yes',
    became: 'nothing',
  },
  'a dialog asks; cancelled': {
    form: scripted(asking('Enregistrer ces modifications ?', '')),
    answered: '#no',
    became: 'nothing',
  },
  'changed in place; the fields are read only again': {
    form: scripted(
      `await after(400); for (const field of form.querySelectorAll('input')) field.readOnly = true; save.textContent = 'Modifier'`,
    ),
    became: 'nothing',
  },
};

/** What a site shows after a form that it did not save. */
const UNSAVED: Readonly<Record<string, readonly [title: string, main: string, became: SavingPage['became']]>> = {
  'error 500': ['Erreur 500', '<h1>Erreur 500</h1><p>Une erreur interne est survenue.</p>', 'unsure'],
  'session expirée': [
    'Session expirée',
    '<h1>Votre session a expiré</h1><p><a href="/">Se reconnecter</a></p>',
    'unsure',
  ],
  maintenance: [
    'Maintenance',
    '<h1>Site en maintenance</h1><p>Le service est indisponible pour le moment.</p>',
    'unsure',
  ],
  'code à 6 chiffres': [
    'E-POP',
    '<h1>Vérification</h1><form><p>Un code a été envoyé au 06 •• •• •• 12.</p><label>Saisissez le code à 6 chiffres <input name="otp" inputmode="numeric"></label><button type="button">Continuer</button></form>',
    'more',
  ],
  'voulez-vous vraiment': [
    'E-POP',
    '<h1>Voulez-vous vraiment modifier vos coordonnées ?</h1><button>Oui, modifier</button> <a href="/pro">Non</a>',
    'more',
  ],
  'demande refusée': ['E-POP', '<h1>Demande refusée</h1><p>Votre demande n’a pas pu aboutir.</p>', 'refused'],
  'lien par mail': [
    'E-POP',
    '<h1>Consultez votre messagerie</h1><p>Un lien de confirmation a été envoyé à b@example.org.</p>',
    'more',
  ],
  'page vide': ['', '', 'nothing'],
  accueil: ['E-POP', '<h1>Bienvenue sur E-POP</h1><p>Choisissez une rubrique.</p>', 'nothing'],
};

/** Each of these as a new document, and in the document of the form. */
export const UNSAVED_PAGES: Readonly<Record<string, SavingPage>> = Object.fromEntries(
  Object.entries(UNSAVED).flatMap(([name, [title, main, became]]): [string, SavingPage][] => {
    const words = [title, main].map((part) => JSON.stringify(part));
    const swap = `await after(300); document.title = ${words[0]}; main.innerHTML = ${words[1]}`;
    return [
      [`posted; ${name}`, { form: form(POSTED), answer: main, title, became }],
      [`sent; ${name} in the same document`, { form: scripted(swap), became }],
    ];
  }),
);
