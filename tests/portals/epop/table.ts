import { alertOf, type Drawing, type EpopScreen } from '../drawing.ts';

// Legacy layout tables, icons as images inside links, names in title or alt, a date and a code in every row.
const svg = (inner: string): string =>
  `data:image/svg+xml;base64,${Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">${inner}</svg>`).toString('base64')}`;
const glass = svg(
  '<circle cx="10" cy="10" r="6" fill="none" stroke="#333" stroke-width="2"/><path d="M15 15l6 6" stroke="#333" stroke-width="3"/>',
);
const pen = svg('<path d="M4 20l1-5L16 4l4 4L9 19z" fill="#fff"/>');
const bin = svg('<path d="M6 7h12l-1 14H7zM4 4h16v2H4z" fill="#a00"/>');
const menu =
  '<a href="/loc_fr/default/">Accueil</a> | <a href="/loc_fr/default/demarches">Démarches</a> | <a href="/loc_fr/default/donnees" class="dp">Données professionnelles</a> | <a href="/loc_fr/default/demandes">Suivi de mes demandes</a> | <a href="/loc_fr/default/compte">Mon compte</a>';
const page = (title: string, inner: string): string =>
  `<table class="cadre" width="940" align="center"><tr><td class="menu">${menu}</td></tr><tr><td><h2>${title}</h2>${inner}</td></tr></table>`;

export const table: Drawing<EpopScreen> = {
  way: 'pages',
  style:
    'body{font:13px Tahoma}.menu{background:#dde;padding:8px}td{padding:4px;vertical-align:top}.or{background:#e69215;display:inline-block;padding:5px}.bl{background:#2468b0;display:inline-block;padding:5px}.err{color:#c00}',
  around: (inner) => inner,
  screens: {
    home: () => ({
      title: 'ePOP - Accueil',
      body: page('Bienvenue sur ePOP', '<p>Choisissez une rubrique.</p>'),
    }),
    list: () => ({
      title: 'ePOP - Données professionnelles',
      body: page(
        'Données professionnelles',
        `<table border="1" width="100%"><tr><th>Activité</th><th>Depuis le</th><th>Actions</th></tr><tr><td>Titulaire d’officine</td><td>01/02/2015</td><td><a class="l" href="/loc_fr/default/donnees/fiche" title="Consulter"><img src="${glass}" alt="Consulter" border="0"></a></td></tr></table>`,
      ),
    }),
    record: () => ({
      title: 'ePOP - Ma fiche',
      body: page(
        'Données professionnelles',
        `<table width="100%"><tr><td><b>État civil</b></td><td align="right"><a class="bl" href="/loc_fr/default/etat-civil" title="Modifier l’état civil"><img src="${pen}" alt="Modifier l’état civil"></a></td></tr><tr><td colspan="2">Nom, prénom, naissance</td></tr><tr><td><b>Coordonnées professionnelles</b></td><td align="right"><a class="or" href="/loc_fr/default/donnees/coordonnees" title="Modifier"><img src="${pen}" alt="Modifier" border="0"></a> <a href="/loc_fr/default/suppr" title="Supprimer"><img src="${bin}" alt="Supprimer"></a></td></tr><tr><td colspan="2">Adresse électronique, téléphone mobile</td></tr></table>`,
      ),
    }),
    form: ({ errors }) => ({
      title: 'ePOP - Modification',
      body: page(
        'Coordonnées professionnelles',
        `<form method="post" action="/loc_fr/default/donnees/coordonnees"><input type="hidden" name="__CSRFTOKEN__" value="7c1">${alertOf(errors, 'err')}<table><tr><td>Adresse électronique</td><td><input name="mel" id="mel" size="40"></td></tr><tr><td>Téléphone mobile</td><td><input name="mob" id="mob"></td></tr><tr><td></td><td><input type="submit" name="__b" id="enr" value="Enregistrer"> <input type="button" value="Annuler" onclick="history.back()"></td></tr></table></form>`,
      ),
    }),
    saved: () => ({
      title: 'ePOP - Enregistré',
      body: page('Coordonnées professionnelles', '<p><b>Vos modifications ont été enregistrées.</b></p>'),
    }),
  },
  truth: {
    E4: { at: '.dp' },
    E5: { at: '.l' },
    E6: { at: '.or' },
    E7: { at: '#mel', or: ['form', 'form table'] },
    E8: { at: '#enr' },
  },
};
