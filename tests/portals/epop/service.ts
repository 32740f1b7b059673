import { alertOf, type Drawing, type EpopScreen } from '../drawing.ts';
import { SERVICE_STYLE, serviceFrame, serviceIcon } from '../service-look.ts';

const entry = (path: string, name: string, current: boolean, cssClass = ''): string =>
  `<a href="/loc_fr/default/${path}"${cssClass === '' ? '' : ` class="${cssClass}"`}${current ? ' aria-current="page"' : ''}>${name}</a>`;
const page = (current: string, body: string): string =>
  serviceFrame(
    'E-POP (entraînement)',
    `${entry('', 'Accueil', current === '')}${entry('demarches', 'Démarches', false)}${entry('donnees', 'Données professionnelles', current === 'donnees', 'dp')}${entry('demandes', 'Mes demandes', false)}`,
    `<main>${body}</main>`,
  );

// A procedures portal of today, in light and dark: what pictures and `npm start` show.
export const service: Drawing<EpopScreen> = {
  way: 'pages',
  style: SERVICE_STYLE,
  around: (inner) => inner,
  screens: {
    home: () => ({
      title: 'E-POP - Accueil',
      body: page(
        '',
        '<h1>Bonjour Camille Exemple</h1><p class="s-chapeau">Vos démarches auprès de l’Ordre, au même endroit.</p><section class="s-carte"><h2>Démarches en cours</h2><p>Aucune démarche en cours.</p></section>',
      ),
    }),
    list: () => ({
      title: 'E-POP - Données professionnelles',
      body: page(
        'donnees',
        `<h1>Données professionnelles</h1><section class="s-carte"><h2>Mes activités</h2><table><thead><tr><th scope="col">Lieu</th><th scope="col">Fonction</th><th scope="col">Depuis le</th><th scope="col">Fiche</th></tr></thead><tbody><tr><td>Pharmacie de l’Exemple</td><td>Titulaire</td><td>01/02/2015</td><td><a class="s-icone l" href="/loc_fr/default/donnees/fiche" title="Consulter" aria-label="Consulter">${serviceIcon.glass}</a></td></tr></tbody></table></section>`,
      ),
    }),
    record: () => ({
      title: 'E-POP - Ma fiche',
      body: page(
        'fiche',
        `<h1>Ma fiche</h1><section class="s-carte"><div class="s-tete"><h2>Coordonnées professionnelles</h2><a class="s-icone s-orange or" href="/loc_fr/default/donnees/coordonnees" title="Modifier" aria-label="Modifier">${serviceIcon.pen}</a></div><dl><dt>Adresse électronique</dt><dd>camille@exemple.fr</dd><dt>Téléphone mobile</dt><dd>06 00 00 00 00</dd></dl></section><section class="s-carte"><div class="s-tete"><h2>État civil</h2><a class="s-icone" href="/loc_fr/default/etat-civil" title="Modifier l’état civil" aria-label="Modifier l’état civil">${serviceIcon.pen}</a></div><dl><dt>Nom</dt><dd>Exemple</dd><dt>Prénom</dt><dd>Camille</dd></dl></section>`,
      ),
    }),
    form: ({ errors }) => ({
      title: 'E-POP - Modification',
      body: page(
        'fiche',
        `<h1>Modifier mes coordonnées professionnelles</h1><form class="s-carte" method="post" action="/loc_fr/default/donnees/coordonnees"><input type="hidden" name="__CSRFTOKEN__" value="7c1">${alertOf(errors)}<label for="mel">Adresse électronique</label><input type="email" name="mel" id="mel" autocomplete="email"><label for="mob">Téléphone mobile</label><input type="tel" name="mob" id="mob" autocomplete="tel-national"><p class="s-actions"><button type="submit" id="enr">Enregistrer</button><a class="s-bouton s-second" href="/loc_fr/default/donnees/fiche">Annuler</a></p></form>`,
      ),
    }),
    saved: () => ({
      title: 'E-POP - Enregistré',
      body: page('fiche', '<h1>C’est enregistré</h1><p>Vos modifications ont été enregistrées.</p>'),
    }),
  },
  truth: {
    E4: { at: '.dp' },
    E5: { at: '.l' },
    E6: { at: '.or' },
    E7: { at: '#mel', or: ['form'] },
    E8: { at: '#enr' },
  },
};
