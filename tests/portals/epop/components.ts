import type { Drawing, EpopScreen } from '../drawing.ts';

// Web components with closed roots, a text label in place of the icon (« Modifier mes coordonnées »), a form in a modal dialog.
const script = `
{
const closed = (host, html) => { const root = host.attachShadow({mode:'closed'}); practice.roots.set(host, root); root.innerHTML = html; return root; };
customElements.define('o-tuile', class extends HTMLElement { connectedCallback() { if (practice.roots.get(this)) return;
  closed(this, '<style>a{display:block;padding:26px;border:1px solid #446;margin:8px;width:240px;color:#113}</style><a href="' + this.getAttribute('vers') + '"><slot></slot></a>'); } });
customElements.define('o-icone', class extends HTMLElement { connectedCallback() { if (practice.roots.get(this)) return;
  const p = { loupe: '<circle cx="10" cy="10" r="6" fill="none" stroke="currentColor" stroke-width="2"/><path d="M15 15l6 6" stroke="currentColor" stroke-width="3"/>', stylo: '<path d="M4 20l1-5L16 4l4 4L9 19z" fill="currentColor"/>' }[this.getAttribute('nom')];
  closed(this, '<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">' + p + '</svg>'); } });
customElements.define('o-bouton', class extends HTMLElement { connectedCallback() { if (this.shadowRoot) return;
  this.attachShadow({mode:'open'}).innerHTML = '<style>button{display:inline-flex;gap:8px;font:inherit;border:0;padding:10px 14px;cursor:pointer;border-radius:3px;background:' + (this.getAttribute('ton') ?? '#dde') + '}</style><button type="button"><slot></slot></button>';
  this.shadowRoot.querySelector('button').addEventListener('click', () => { if (this.hasAttribute('vers')) practice.show(this.getAttribute('vers')); }); } });
customElements.define('o-formulaire', class extends HTMLElement { connectedCallback() { if (this.shadowRoot) return;
  const root = this.attachShadow({mode:'open'});
  root.innerHTML = '<dialog aria-labelledby="t"><h2 id="t">Mes coordonnées</h2><div role="alert">' + (this.getAttribute('erreur') ?? '') + '</div><p><label for="em">Adresse e-mail</label> <input id="em"></p><p><label for="mo">Téléphone mobile</label> <input id="mo"></p><button type="button" id="no">Annuler</button> <button type="button" id="ok">Enregistrer</button></dialog>';
  root.querySelector('dialog').showModal();
  root.querySelector('#no').addEventListener('click', () => practice.show('/loc_fr/default/donnees/fiche'));
  root.querySelector('#ok').addEventListener('click', () => practice.show('/loc_fr/default/donnees/coordonnees', [['e', root.querySelector('#em').value], ['m', root.querySelector('#mo').value]])); } });
}`;

export const components: Drawing<EpopScreen> = {
  way: 'one-address',
  style: 'body{font:16px Roboto,sans-serif;margin:0}main{padding:20px}.l{display:flex;gap:20px;align-items:center}',
  around: (inner) => `<main>${inner}</main>`,
  script,
  screens: {
    home: () => ({
      title: 'E-POP',
      body: '<h1>E-POP</h1><o-tuile vers="/loc_fr/default/demarches">Démarches</o-tuile><o-tuile class="dp" vers="/loc_fr/default/donnees">Mes données professionnelles</o-tuile>',
    }),
    list: () => ({
      title: 'E-POP, mes données professionnelles',
      body: '<h1>Mes données professionnelles</h1><div class="l"><span>Officine</span><o-bouton class="lo" vers="/loc_fr/default/donnees/fiche" ton="#fff"><o-icone nom="loupe"></o-icone>Voir le détail</o-bouton></div>',
    }),
    record: () => ({
      title: 'E-POP, mes données professionnelles',
      body: '<h1>Mes données professionnelles</h1><p>Officine, titulaire</p><div class="l"><o-bouton class="mc" vers="/loc_fr/default/donnees/coordonnees" ton="#f5a04c"><o-icone nom="stylo"></o-icone>Modifier mes coordonnées</o-bouton><o-bouton ton="#f5a04c">Télécharger ma fiche</o-bouton></div>',
    }),
    form: ({ errors }) => ({
      title: 'E-POP, mes données professionnelles',
      body: `<h1>Mes données professionnelles</h1><o-formulaire erreur="${errors.join(' ')}"></o-formulaire>`,
    }),
    saved: () => ({ title: 'E-POP', body: '<h1>Coordonnées enregistrées</h1>' }),
  },
  truth: {
    E4: { at: '.dp >>> a', or: ['.dp'] },
    E5: { at: '.lo >>> button', or: ['.lo'] },
    E6: { at: '.mc >>> button', or: ['.mc'] },
    E7: { at: 'o-formulaire >>> #em', or: ['o-formulaire >>> dialog'] },
    E8: { at: 'o-formulaire >>> #ok' },
  },
};
