import { HOSTS } from '../addresses.ts';
import { alertOf, type Drawing, type EpopScreen } from '../drawing.ts';

// Everything inside an iframe of another host; an SVG sprite referenced by `<use>`; class names hashed at build.
const sprite =
  '<svg width="0" height="0" style="position:absolute"><symbol id="i-search" viewBox="0 0 24 24"><circle cx="10" cy="10" r="6" fill="none" stroke="currentColor" stroke-width="2"/><path d="M15 15l6 6" stroke="currentColor" stroke-width="3"/></symbol><symbol id="i-edit" viewBox="0 0 24 24"><path d="M4 20l1-5L16 4l4 4L9 19z" fill="currentColor"/></symbol><symbol id="i-del" viewBox="0 0 24 24"><path d="M6 7h12l-1 14H7z" fill="currentColor"/></symbol></svg>';
const icon = (id: string): string => `<svg width="22" height="22" aria-hidden="true"><use href="#i-${id}"/></svg>`;
const inner = (title: string, body: string): { title: string; body: string } => ({
  title,
  body: `${sprite}<div class="k3x9">${body}</div>`,
});
const outer = () => ({
  title: 'E-POP',
  body: `<h1 class="q1z">E-POP</h1><iframe id="cadre" name="cadre" title="Espace du pharmacien" src="https://${HOSTS.frames}/loc_fr/cadre/accueil" width="900" height="520"></iframe><p class="q2z"><a href="/loc_fr/default/cgu">Conditions d’utilisation</a></p>`,
});
const record = (errors: readonly string[]): string => alertOf(errors, 'z9e');

export const spriteInFrame: Drawing<EpopScreen> = {
  way: 'pages',
  style: `body{font:15px/1.4 Calibri,sans-serif;margin:10px}.k3x9{padding:12px}.t7a{display:grid;grid-template-columns:1fr 1fr;gap:10px}.t7a a{border:1px solid #88a;padding:20px;text-align:center}.b4c{border:0;border-radius:50%;width:40px;height:40px;cursor:pointer;display:inline-grid;place-items:center}.o2f{background:#f29a2b;color:#fff}.u8d{background:#3070c0;color:#fff}.g1g{background:#eee;color:#333}.r5t{display:flex;gap:12px;align-items:center;margin:14px 0;border-bottom:1px solid #ccc}.z9e{color:#b00}`,
  around: (body) => body,
  screens: { home: outer, list: outer, record: outer, form: outer, saved: outer },
  extra: {
    '/loc_fr/cadre/accueil': () =>
      inner(
        'Espace',
        '<h2>Votre espace</h2><div class="t7a"><a href="/loc_fr/cadre/demarches">Démarches</a><a href="/loc_fr/cadre/donnees" class="p6v">Données professionnelles</a><a href="/loc_fr/cadre/relations">Mes relations</a><a href="/loc_fr/cadre/compte">Mon compte</a></div>',
      ),
    '/loc_fr/cadre/donnees': () =>
      inner(
        'Données professionnelles',
        `<h2>Données professionnelles</h2><div class="r5t"><span>Pharmacien adjoint, officine</span><a class="b4c g1g" href="/loc_fr/cadre/fiche" aria-label="Afficher le détail">${icon('search')}</a></div>`,
      ),
    '/loc_fr/cadre/fiche': () =>
      inner(
        'Fiche',
        `<h2>Données professionnelles</h2><h3>Exercice</h3><div class="r5t"><span>Pharmacien adjoint</span><button class="b4c u8d" type="button">${icon('edit')}</button><button class="b4c g1g" type="button" aria-label="Supprimer">${icon('del')}</button></div><h3>Coordonnées professionnelles</h3><div class="r5t"><span>Correspondance</span><form action="/loc_fr/cadre/coordonnees"><button class="b4c o2f">${icon('edit')}</button></form></div>`,
      ),
    '/loc_fr/cadre/coordonnees': ({ errors }) =>
      inner(
        'Coordonnées',
        `<h2>Coordonnées professionnelles</h2>${record(errors)}<form method="post" action="/loc_fr/default/donnees/coordonnees" class="fm"><p><label for="w1">Courriel</label> <input id="w1" name="w1"></p><p><label for="w2">Téléphone portable</label> <input id="w2" name="w2"></p><button class="s3s">Soumettre</button></form>`,
      ),
    '/loc_fr/default/donnees/coordonnees': ({ errors }) =>
      inner(
        'Coordonnées',
        `<h2>Coordonnées professionnelles</h2>${record(errors)}<form method="post" action="/loc_fr/default/donnees/coordonnees" class="fm"><p><label for="w1">Courriel</label> <input id="w1" name="w1"></p><p><label for="w2">Téléphone portable</label> <input id="w2" name="w2"></p><button class="s3s">Soumettre</button></form>`,
      ),
    '/loc_fr/default/donnees/enregistre': () => inner('Enregistré', '<h2>Votre demande est enregistrée</h2>'),
  },
  truth: {
    E4: { frame: '#cadre', at: '.p6v' },
    E5: { frame: '#cadre', at: '.g1g' },
    E6: { frame: '#cadre', at: '.o2f' },
    E7: { frame: '#cadre', at: '#w1', or: ['.fm'] },
    E8: { frame: '#cadre', at: '.s3s' },
  },
};
