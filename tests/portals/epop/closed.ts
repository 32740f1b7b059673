import { alertOf, type Drawing, type EpopScreen } from '../drawing.ts';

// Menus closed at first, CSS background icons, several rows with delete icons, « Éditer » and « Voir la fiche », a sticky
// header, and a long page on which the target lies far below.
const bg = (path: string): string =>
  `url("data:image/svg+xml,${encodeURIComponent(`<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'>${path}</svg>`)}")`;

const menu = `<div class="barre"><button id="burger" aria-expanded="false" aria-controls="tiroir" onclick="const o=this.getAttribute('aria-expanded')!=='true';this.setAttribute('aria-expanded',o);document.getElementById('tiroir').hidden=!o">Menu</button><strong>ePOP</strong></div><nav id="tiroir" hidden><a href="/loc_fr/default/demarches">Démarches</a><a id="pro" href="/loc_fr/default/donnees">Données professionnelles</a><a href="/loc_fr/default/compte">Mon compte</a></nav>`;

export const closed: Drawing<EpopScreen> = {
  way: 'pages',
  style: `body{margin:0;font:16px "Segoe UI",sans-serif}.barre{position:sticky;top:0;background:#412;color:#fff;padding:16px;z-index:20}#tiroir{background:#fed;padding:12px}#tiroir a{display:block;padding:6px}main{padding:20px;max-width:820px;margin:auto}
.ic{display:inline-block;width:32px;height:32px;background:#ccc center/20px no-repeat;border:0;border-radius:4px;cursor:pointer}.stylo{background-image:${bg("<path d='M4 20l1-5L16 4l4 4L9 19z' fill='white'/>")}}.loupe{background-image:${bg("<circle cx='10' cy='10' r='6' fill='none' stroke='black' stroke-width='2'/><path d='M15 15l6 6' stroke='black' stroke-width='3'/>")}}.poubelle{background-image:${bg("<path d='M6 7h12l-1 14H7z' fill='black'/>")}}.orange{background-color:#fd7e14}.bleu{background-color:#06c}.err{background:#fdd}`,
  around: (inner) => inner,
  screens: {
    home: () => ({ title: 'ePOP', body: `${menu}<main><h1>Bonjour</h1><p>Vos services en ligne.</p></main>` }),
    list: () => ({
      title: 'ePOP, données professionnelles',
      body: `${menu}<main><h1>Données professionnelles</h1><table><tr><td>Pharmacie du Centre, titulaire</td><td><a class="ic loupe" id="l1" href="/loc_fr/default/donnees/fiche" title="Voir la fiche"></a> <a class="ic poubelle" href="/loc_fr/default/s" title="Supprimer la ligne"></a></td></tr></table></main>`,
    }),
    record: () => ({
      title: 'ePOP, fiche',
      body: `${menu}<main><h1>Données professionnelles</h1>${['Identité', 'Diplômes', 'Langues', 'Fonctions']
        .map(
          (name) =>
            `<section style="min-height:330px"><h2>${name}</h2><p>Rubrique gérée par votre section.</p><a class="ic stylo bleu" href="/loc_fr/default/x" title="Éditer : ${name.toLowerCase()}"></a></section>`,
        )
        .join(
          '',
        )}<section><h2>Coordonnées professionnelles</h2><p>Courriel et mobile</p><a class="ic stylo orange" id="st" href="/loc_fr/default/donnees/coordonnees" title="Éditer"></a></section><div style="height:400px"></div></main>`,
    }),
    form: ({ errors }) => ({
      title: 'ePOP, édition',
      body: `${menu}<main><h1>Éditer mes coordonnées professionnelles</h1>${alertOf(errors, 'err')}<form method="post" action="/loc_fr/default/donnees/coordonnees"><fieldset><legend>Contact</legend><p><label for="m1">Adresse de messagerie électronique</label><br><input id="m1" name="m1"></p><p><label for="m2">Numéro de mobile</label><br><input id="m2" name="m2"></p></fieldset><a href="/loc_fr/default/donnees/fiche">Retour</a> <button id="va">Valider les modifications</button></form></main>`,
    }),
    saved: () => ({ title: 'ePOP', body: `${menu}<main><h1>Vos coordonnées ont été mises à jour</h1></main>` }),
  },
  truth: {
    E4: { at: '#pro', opener: '#burger', wordsWillDo: true },
    E5: { at: '#l1' },
    E6: { at: '#st' },
    E7: { at: '#m1', or: ['form', 'fieldset'] },
    E8: { at: '#va' },
  },
};
