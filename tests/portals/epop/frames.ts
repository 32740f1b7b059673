import { alertOf, type Drawing, type EpopScreen } from '../drawing.ts';

// A frameset: menu on the left that never goes away, content on the right, `<input type=image>`, no stylesheet to speak of.
const picture = (ground: string, path: string): string =>
  `data:image/svg+xml;base64,${Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="26" height="26" viewBox="0 0 26 26"><rect width="26" height="26" fill="${ground}"/>${path}</svg>`).toString('base64')}`;
const penPath = '<path d="M5 21l1-5L17 5l4 4L10 20z" fill="#fff"/>';
const glassPath =
  '<circle cx="11" cy="11" r="6" fill="none" stroke="#000" stroke-width="2"/><path d="M16 16l6 6" stroke="#000" stroke-width="3"/>';
const set = () => ({
  title: 'E-POP - Ordre national des pharmaciens',
  body: '<frameset cols="230,*"><frame name="menu" src="/loc_fr/default/menu.html"><frame name="contenu" src="/loc_fr/default/contenu.html"></frameset>',
});
const shell = (title: string, body: string) => ({ title, body });
const imageForm = (action: string, cssClass: string, ground: string, path: string, alt: string): string =>
  `<form action="${action}" style="display:inline"><input type="image" class="${cssClass}" src="${picture(ground, path)}" alt="${alt}"></form>`;
const contact = (errors: readonly string[]) =>
  shell(
    'Coordonnées',
    `<h3>Coordonnées professionnelles</h3><form method="post" action="/loc_fr/default/donnees/coordonnees">${alertOf(errors, 'e')}<table><tr><td><label for="ml">Adresse mail</label></td><td><input id="ml" name="ml"></td></tr><tr><td><label for="gsm">Tél. portable</label></td><td><input id="gsm" name="gsm"></td></tr></table><input type="submit" name="__s" value="Enregistrer"> <input type="reset" value="Effacer"></form>`,
  );

export const frames: Drawing<EpopScreen> = {
  way: 'pages',
  doctype: '',
  style: 'body{font:13px Arial}li{margin:9px 0}.e{color:red}',
  around: (inner) => inner,
  screens: { home: set, list: set, record: set, form: set, saved: set },
  extra: {
    '/loc_fr/default/menu.html': () =>
      shell(
        'Menu',
        '<b>E-POP</b><ul><li><a target="contenu" href="/loc_fr/default/contenu.html">Accueil</a></li><li><a target="contenu" href="/loc_fr/default/demarches.html">Démarches</a></li><li><a id="dp" target="contenu" href="/loc_fr/default/liste.html">Données professionnelles</a></li><li><a target="_top" href="/loc_fr/default/quitter">Quitter</a></li></ul>',
      ),
    '/loc_fr/default/contenu.html': () =>
      shell('Accueil', '<h3>Bienvenue</h3><p>Choisissez une rubrique à gauche.</p>'),
    '/loc_fr/default/liste.html': () =>
      shell(
        'Données professionnelles',
        `<h3>Données professionnelles</h3><table border="1"><tr><td>Officine, titulaire</td><td>${imageForm('/loc_fr/default/fiche.html', 'lp', '#ddd', glassPath, 'Consulter la fiche')}</td></tr></table>`,
      ),
    '/loc_fr/default/fiche.html': () =>
      shell(
        'Fiche',
        `<h3>Données professionnelles</h3><table border="1" width="90%"><tr><td>Situation fiscale</td><td>${imageForm('/loc_fr/default/x.html', 'b', '#36c', penPath, 'Modifier la situation')}</td></tr><tr><td>Coordonnées professionnelles : mail, mobile</td><td>${imageForm('/loc_fr/default/coordonnees.html', 'or', '#f57c00', penPath, 'Modifier les coordonnées professionnelles')}</td></tr></table>`,
      ),
    '/loc_fr/default/coordonnees.html': ({ errors }) => contact(errors),
    '/loc_fr/default/donnees/coordonnees': ({ errors }) => contact(errors),
    '/loc_fr/default/donnees/enregistre': () => shell('OK', '<h3>Modification prise en compte</h3>'),
  },
  truth: {
    E4: { frame: 'frame[name=menu]', at: '#dp' },
    E5: { frame: 'frame[name=contenu]', at: '.lp' },
    E6: { frame: 'frame[name=contenu]', at: '.or' },
    E7: { frame: 'frame[name=contenu]', at: '#ml', or: ['form', 'form table'] },
    E8: { frame: 'frame[name=contenu]', at: 'input[type=submit]' },
  },
};
