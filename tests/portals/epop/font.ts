import { alertOf, type Drawing, type EpopScreen } from '../drawing.ts';

// Icon-font style: `<i class="fa fa-…">` filled by CSS, drawn late, buttons without any text, cards.
const nav = (current: string): string =>
  `<nav aria-label="Rubriques"><ul class="rub">${[
    ['Démarches', '/loc_fr/default/demarches', 'fa-folder'],
    ['Données professionnelles', '/loc_fr/default/donnees', 'fa-user-md'],
    ['Messages', '/loc_fr/default/messages', 'fa-envelope'],
  ]
    .map(
      ([name, href, icon]) =>
        `<li><a href="${href}"${name === current ? ' aria-current="page"' : ''}><i class="fa ${icon}" aria-hidden="true"></i> ${name}</a></li>`,
    )
    .join('')}</ul></nav>`;
const button = (icon: string, colour: string, where: string, label: string): string =>
  `<button type="button" class="btn btn-${colour} btn-xs" onclick="practice.show('${where}')"${label}><i class="fa ${icon}"></i></button>`;

export const font: Drawing<EpopScreen> = {
  way: 'late',
  style: `body{font:15px "Open Sans",sans-serif;margin:0;background:#fafafa}.rub{display:flex;gap:0;list-style:none;margin:0;padding:0;background:#0a5}.rub a{display:block;padding:14px 20px;color:#fff;text-decoration:none}.rub a[aria-current]{background:#063}.bloc{background:#fff;margin:20px;padding:16px;border:1px solid #ddd}.bloc header{display:flex;justify-content:space-between;align-items:center}
.fa{font-style:normal;display:inline-block;width:1.2em;text-align:center}.fa-pencil::before{content:'✎'}.fa-search::before{content:'⚲'}.fa-trash::before{content:'✕'}.fa-folder::before{content:'▤'}.fa-user-md::before{content:'☤'}.fa-envelope::before{content:'✉'}.btn{border:0;border-radius:4px;padding:8px 10px;font-size:18px;cursor:pointer}.btn-warning{background:#f0ad4e;color:#fff}.btn-info{background:#5bc0de;color:#fff}.btn-danger{background:#d9534f;color:#fff}.alert{background:#fcc;padding:8px}`,
  around: (inner) =>
    `<div class="entete" style="padding:12px"><b>E-POP</b> Portail de l’Ordre (pratique)</div>${inner}`,
  screens: {
    home: () => ({
      title: 'E-POP',
      body: `${nav('')}<div class="bloc"><h1>Tableau de bord</h1><p>Aucune démarche en cours.</p></div>`,
    }),
    list: () => ({
      title: 'E-POP : données professionnelles',
      body: `${nav('Données professionnelles')}<div class="bloc"><header><h2>Mes activités</h2>${button('fa-search', 'info', '/loc_fr/default/donnees/fiche', ' title="Voir le détail" id="det"')}</header><p>Pharmacien titulaire</p></div>`,
    }),
    record: () => ({
      title: 'E-POP : ma fiche',
      body: `${nav('Données professionnelles')}<div class="bloc"><header><h2>Diplômes</h2>${button('fa-trash', 'danger', '/loc_fr/default/x', ' title="Supprimer"')}</header><p>Diplôme d’État</p></div><div class="bloc" id="co"><header><h2>Coordonnées professionnelles</h2>${button('fa-pencil', 'warning', '/loc_fr/default/donnees/coordonnees', '')}</header><p>Adresse de correspondance</p></div><div class="bloc"><header><h2>Données personnelles</h2>${button('fa-pencil', 'info', '/loc_fr/default/perso', '')}</header><p>Adresse du domicile</p></div>`,
    }),
    form: ({ errors }) => ({
      title: 'E-POP : modifier mes coordonnées',
      body: `${nav('Données professionnelles')}<div class="bloc"><h2>Modifier mes coordonnées professionnelles</h2>${alertOf(errors, 'alert')}<form method="post" action="/loc_fr/default/donnees/coordonnees"><p><label>E-mail <input type="email" name="e" id="e" formnovalidate></label></p><p><label>Portable <input type="tel" name="t" id="t"></label></p><button class="btn btn-warning" id="ok" formnovalidate>Valider</button></form></div>`,
    }),
    saved: () => ({
      title: 'E-POP',
      body: `${nav('Données professionnelles')}<div class="bloc" role="status"><h2>Modification enregistrée</h2></div>`,
    }),
  },
  truth: {
    E4: { at: '.rub li:nth-child(2) a' },
    E5: { at: '#det' },
    E6: { at: '#co button' },
    E7: { at: '#e', or: ['form', 'label:has(#e)'] },
    E8: { at: '#ok' },
  },
};
