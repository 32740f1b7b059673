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
  /** What is pressed after the button, a moment later. */
  readonly answered?: string;
  /** Where the guide is after that: at the wait once the details are saved, else at the fields. */
  readonly leadsTo: 'E9' | 'E7';
}

export const SAVING_PAGES: Readonly<Record<string, SavingPage>> = {
  'posted; the record comes, with its pen': { form: form(POSTED), answer: RECORD, leadsTo: 'E9' },
  'posted after a native question': {
    form: form(`${POSTED} onsubmit="return confirm('Confirmez-vous ces modifications ?')"`),
    answer: RECORD,
    leadsTo: 'E9',
  },
  'posted; the form comes back under "ont été enregistrées"': {
    form: form(POSTED),
    answer: form(POSTED, SAVED),
    leadsTo: 'E9',
  },
  'posted; the form comes back with its error': { form: form(POSTED), answer: form(POSTED, REFUSED), leadsTo: 'E7' },
  'sent; the form stays, a toast says so': {
    form: scripted(`await after(400); toast('Vos modifications ont bien été enregistrées', 'status')`),
    leadsTo: 'E9',
  },
  'sent; the form stays, an alert of two words says so': {
    form: scripted(`await after(400); toast('Modifications enregistrées', 'alert')`),
    leadsTo: 'E9',
  },
  'sent; the form stays, an alert refuses': {
    form: scripted(`await after(400); add(${JSON.stringify(REFUSED)})`),
    leadsTo: 'E7',
  },
  'sent; refused on a page that spoke of an earlier saving': {
    form: scripted(`await after(400); form.tel.setAttribute('aria-invalid', 'true')`, SAVED),
    leadsTo: 'E7',
  },
  'sent; the button is grey meanwhile, then the record comes': {
    form: scripted('save.disabled = true; await after(1500); main.innerHTML = record'),
    leadsTo: 'E9',
  },
  'sent; the button is grey meanwhile, then refuses': {
    form: scripted(`save.disabled = true; await after(1500); save.disabled = false; add(${JSON.stringify(REFUSED)})`),
    leadsTo: 'E7',
  },
  'sent; the route changes first, the record comes late': {
    form: scripted(`history.pushState(null, '', '/pro/fiche'); await after(2500); main.innerHTML = record`),
    leadsTo: 'E9',
  },
  'sent; the route changes, the form comes back with its error': {
    form: scripted(
      `history.pushState(null, '', '/pro/controle'); await after(1500); main.innerHTML = ${JSON.stringify(form('', REFUSED))}`,
    ),
    leadsTo: 'E7',
  },
  'sent under a veil, then refused': {
    form: scripted(
      `const veil = add('<div style="position:fixed;inset:0;background:#fffc"></div>'); await after(1500); veil.remove(); add(${JSON.stringify(REFUSED)})`,
    ),
    leadsTo: 'E7',
  },
  'a dialog asks; confirmed, the record comes': {
    form: scripted(asking('Enregistrer ces modifications ?', 'await after(300); main.innerHTML = record')),
    answered: '#yes',
    leadsTo: 'E9',
  },
  'a dialog asks; cancelled': {
    form: scripted(asking('Enregistrer ces modifications ?', '')),
    answered: '#no',
    leadsTo: 'E7',
  },
  'changed in place; the fields are read only again': {
    form: scripted(
      `await after(400); for (const field of form.querySelectorAll('input')) field.readOnly = true; save.textContent = 'Modifier'`,
    ),
    leadsTo: 'E9',
  },
};
