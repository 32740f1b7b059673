import type { Drawing, WalletScreen } from '../drawing.ts';
import { qrSvg } from '../qr.ts';

// Web components: open and closed shadow roots, one inside the other, labels through slots, one address for all screens.
// <p-carte> is open and holds a slot; <p-bouton>, <p-champ> and <p-case> are closed.
const frame = (heading: string, inner: string): string => `<p-carte titre="${heading}">${inner}</p-carte>`;
const button = (label: string, path: string, how = 'get', extra = ''): string =>
  `<p-bouton vers="${path}" comment="${how}" ${extra}>${label}</p-bouton>`;
const field = (label: string, name: string, type = 'text'): string =>
  `<p-champ nom="${name}" genre="${type}" libelle="${label}"></p-champ>`;
const alerts = (errors: readonly string[]): string =>
  errors.map((e) => `<p role="alert" class="err">${e}</p>`).join('');

const script = `
{
const closed = (host, html) => { const root = host.attachShadow({mode:'closed'}); practice.roots.set(host, root); root.innerHTML = html; return root; };
customElements.define('p-carte', class extends HTMLElement { connectedCallback() { if (this.shadowRoot) return;
  this.attachShadow({mode:'open'}).innerHTML = '<style>section{max-width:600px;margin:40px auto;padding:24px;border:2px solid #557;border-radius:8px}h1{font-size:24px}</style><section><h1>' + this.getAttribute('titre') + '</h1><slot></slot></section>'; } });
customElements.define('p-bouton', class extends HTMLElement { connectedCallback() { if (practice.roots.get(this)) return;
  const root = closed(this, '<style>button{font:inherit;padding:10px 18px;border-radius:4px;border:2px solid #247;background:#eaf;cursor:pointer}button[aria-disabled=true]{opacity:.4}</style><button type="button" part="b"><slot></slot></button>');
  const b = root.querySelector('button');
  if (this.hasAttribute('bloque')) b.setAttribute('aria-disabled', 'true');
  b.addEventListener('click', () => { if (b.getAttribute('aria-disabled') === 'true') return;
    const values = [...this.closest('p-carte').querySelectorAll('p-champ')].map(c => [c.getAttribute('nom'), c.answer()]);
    const boxes = [...this.closest('p-carte').querySelectorAll('p-case')].filter(c => c.answer()).map(c => ['case', '1']);
    practice.show(this.getAttribute('vers'), this.getAttribute('comment') === 'post' ? [...values, ...boxes] : undefined); }); } });
customElements.define('p-champ', class extends HTMLElement { connectedCallback() { if (practice.roots.get(this)) return;
  const root = closed(this, '<style>label{display:block;margin:12px 0 4px}input{font:inherit;padding:6px}</style><label for="f">' + this.getAttribute('libelle') + '</label><input id="f" type="' + this.getAttribute('genre') + '" autocomplete="off">');
  this.answer = () => root.querySelector('input').value; } });
customElements.define('p-case', class extends HTMLElement { connectedCallback() { if (practice.roots.get(this)) return;
  const root = closed(this, '<style>span{display:inline-flex;gap:8px;cursor:pointer;align-items:center;margin:14px 0}i{width:20px;height:20px;border:2px solid #247}span[aria-checked=true] i{background:#247}</style><span role="checkbox" aria-checked="false" tabindex="0"><i></i><slot></slot></span>');
  const s = root.querySelector('span');
  this.answer = () => s.getAttribute('aria-checked') === 'true';
  s.addEventListener('click', () => { s.setAttribute('aria-checked', String(!this.answer()));
    for (const other of this.closest('p-carte').querySelectorAll('p-bouton[bloque]')) practice.roots.get(other).querySelector('button').setAttribute('aria-disabled', String(!this.answer())); }); } });
customElements.define('p-onglets', class extends HTMLElement { connectedCallback() { if (practice.roots.get(this)) return;
  const root = closed(this, '<style>button{font:inherit;padding:8px 16px;border:1px solid #557;background:#fff}button[aria-selected=true]{background:#cde}</style><div role="tablist">' + [...this.children].map((c, i) => '<button type="button" role="tab" id="o' + i + '" aria-selected="' + (i === 0) + '">' + c.dataset.nom + '</button>').join('') + '</div><slot></slot>');
  const show = n => [...this.children].forEach((c, i) => { c.hidden = i !== n; root.querySelector('#o' + i).setAttribute('aria-selected', String(i === n)); });
  show(0);
  [...this.children].forEach((_, i) => root.querySelector('#o' + i).addEventListener('click', () => show(i))); } });
}`;

export const components: Drawing<WalletScreen> = {
  way: 'one-address',
  style: 'body{font:17px system-ui;margin:0}.err{color:#b00}.top{background:#335;color:#fff;padding:12px 24px}',
  around: (inner) => `<div class="top">Service de pratique</div>${inner}`,
  script,
  screens: {
    start: () => ({
      title: 'Portail d’authentification e-CPS',
      body: frame(
        'Activation de l’e-CPS',
        `<p>Identifiez-vous pour commencer.</p>${button('S’identifier avec Pro Santé Connect', '/auth', 'get', 'class="psc"')}`,
      ),
    }),
    connect: ({ errors }) => ({
      title: 'Connexion Pro Santé Connect',
      body: frame(
        'Connectez-vous',
        `<p-onglets><div data-nom="e-CPS">${alerts(errors)}${field('Identifiant national', 'id')}${button('Se connecter avec e-CPS', '/auth', 'post', 'class="ecps"')}</div><div data-nom="Carte CPS"><p>La carte doit rester dans le lecteur.</p>${button('Se connecter avec la carte CPS', '/auth/carte', 'post', 'class="carte"')}</div></p-onglets>`,
      ),
    }),
    'card-wait': () => ({
      title: 'Carte',
      body: frame('Carte en cours de lecture', '<p>Une fenêtre va s’ouvrir.</p>'),
    }),
    number: () => ({
      title: 'Demande en attente',
      body: frame(
        'Demande envoyée',
        '<p>Choisissez ce nombre sur votre mobile :</p><output class="nb" style="font-size:44px">57</output>',
      ),
    }),
    'signed-in': () => ({ title: 'Connecté', body: frame('Bonjour', '<p>Vous êtes connecté.</p>') }),
    terms: ({ errors }) => ({
      title: 'Activation e-CPS',
      body: frame(
        'Conditions d’utilisation',
        `${alerts(errors)}<p>${'Texte. '.repeat(100)}</p><p-case>J’accepte les CGU du service</p-case><br>${button('Commencer l’activation', '/activation', 'post', 'bloque class="go"')}`,
      ),
    }),
    qr: () => ({
      title: 'QR code d’activation',
      body: frame('QR code à scanner', `<p>Ouvrez l’application e-CPS et visez.</p>${qrSvg('id="q"')}`),
    }),
    'qr-expired': () => ({
      title: 'QR code expiré',
      body: frame('QR code expiré', button('Obtenir un nouveau QR code', '/activation/qr', 'post')),
    }),
    code: ({ errors }) => ({
      title: 'Code',
      body: frame(
        'Code de l’application',
        `${alerts(errors)}${field('Saisissez le code affiché dans l’application', 'code')}<br>${button('Valider', '/activation/code', 'post', 'class="ok"')}`,
      ),
    }),
    pin: ({ errors }) => ({
      title: 'Code e-CPS',
      body: frame(
        'Création du code e-CPS',
        `${alerts(errors)}${field('Code e-CPS (4 chiffres)', 'a', 'password')}${field('Confirmation du code e-CPS', 'b', 'password')}<br>${button('Enregistrer', '/activation/choix', 'post', 'class="fin"')}`,
      ),
    }),
    done: () => ({ title: 'e-CPS activée', body: frame('e-CPS activée', '<p>Votre e-CPS est active.</p>') }),
  },
  truth: {
    A2: { at: '.psc >>> button', or: ['.psc'] },
    A3: { at: 'p-onglets >>> #o1' },
    A4: { at: '.carte >>> button', or: ['.carte'] },
    A6: { at: 'p-case >>> span', or: ['p-case'] },
    A7: { at: '.go >>> button', or: ['.go'] },
    A8: { at: '#q', renewal: 'p-bouton >>> button' },
    A9: { at: 'p-champ[nom=code] >>> input', or: ['p-champ[nom=code]'], submit: '.ok >>> button' },
    A10: { at: 'p-champ[nom=a] >>> input', or: ['p-champ[nom=a]', 'p-carte >>> section'], submit: '.fin >>> button' },
    L1: {
      at: 'p-champ[nom=id] >>> input',
      or: ['p-champ[nom=id]', '.ecps >>> button', '.ecps'],
      submit: '.ecps >>> button',
    },
    L2: { at: '.nb' },
  },
};
