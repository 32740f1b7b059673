import { type Drawn, EPOP, there } from './page.ts';
import { bs5, components, gouv, legacy, material, mui, plain, prime, tw, vue } from './shells.ts';

const PENCIL_PATH =
  'M3 17.25V21h3.75L17.81 9.94l-3.75-3.75L3 17.25zM20.71 7.04c.39-.39.39-1.02 0-1.41l-2.34-2.34c-.39-.39-1.02-.39-1.41 0l-1.83 1.83 3.75 3.75 1.83-1.83z';
const LUCIDE_PENCIL =
  '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" class="lucide lucide-pencil size-5"><path d="M21.174 6.812a1 1 0 0 0-3.986-3.987L3.842 16.174a2 2 0 0 0-.5.83l-1.321 4.352a.5.5 0 0 0 .623.622l4.353-1.32a2 2 0 0 0 .83-.497z"/><path d="m15 5 4 4"/></svg>';
const LUCIDE_SEARCH =
  '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" class="lucide lucide-search size-5"><circle cx="11" cy="11" r="8"/><path d="m21 21-4.3-4.3"/></svg>';
const MUI_EDIT = `<svg class="MuiSvgIcon-root css-1svg" focusable="false" aria-hidden="true" viewBox="0 0 24 24" data-testid="EditIcon"><path d="${PENCIL_PATH}"/></svg>`;

const list: readonly Drawn[] = [
  there(
    'E4 in the menu at the side',
    `${EPOP}/loc_fr/default/mon-compte`,
    gouv,
    'Mon compte - e-POP',
  )(
    '<div class="fr-grid-row"><div class="fr-col-4"><nav class="fr-sidemenu" aria-labelledby="sm"><div class="fr-sidemenu__inner"><div class="fr-collapse" id="sm-w"><p class="fr-sidemenu__title" id="sm">Mon compte</p><ul class="fr-sidemenu__list"><li class="fr-sidemenu__item fr-sidemenu__item--active"><a class="fr-sidemenu__link" href="/accueil" aria-current="page">Tableau de bord</a></li><li class="fr-sidemenu__item"><a class="fr-sidemenu__link" href="/perso">Données personnelles</a></li><li class="fr-sidemenu__item"><a class="fr-sidemenu__link" href="/pro" data-truth="E4">Données professionnelles</a></li><li class="fr-sidemenu__item"><a class="fr-sidemenu__link" href="/mdp">Mot de passe</a></li></ul></div></div></nav></div><div class="fr-col-8"><h1>Tableau de bord</h1><p>Aucune demande en cours.</p></div></div>',
  ),
  there(
    'E4 a tab of a row',
    `${EPOP}/loc_fr/default/espace`,
    bs5,
    'Mon espace - ePOP',
  )(
    '<h1>Mon espace</h1><ul class="nav nav-tabs" role="tablist"><li class="nav-item" role="presentation"><button class="nav-link active" data-bs-toggle="tab" type="button" role="tab" aria-selected="true">Mes demandes</button></li><li class="nav-item" role="presentation"><button class="nav-link" data-bs-toggle="tab" type="button" role="tab" aria-selected="false" data-truth="E4">Mes données pro</button></li><li class="nav-item" role="presentation"><button class="nav-link" type="button" role="tab" aria-selected="false">Mes documents</button></li></ul><div class="tab-content p-3"><p>Vous n’avez pas de demande.</p></div>',
  ),
  there(
    'E4 an entry of a bar of menus',
    `${EPOP}/loc_fr/onp/accueil`,
    prime,
    'Accueil',
  )(
    '<div class="ui-panel ui-widget"><div class="ui-panel-titlebar"><span class="ui-panel-title">Bienvenue sur e-POP</span></div><div class="ui-panel-content"><p>Choisissez une rubrique.</p></div></div>',
    '<li class="ui-menuitem" role="none"><a role="menuitem" class="ui-menuitem-link" href="/demarches"><span class="ui-menuitem-text">Démarches</span></a></li><li class="ui-menuitem" role="none"><a role="menuitem" class="ui-menuitem-link" href="/infos-pro" data-truth="E4"><span class="ui-menuitem-text">Informations professionnelles</span></a></li><li class="ui-menuitem" role="none"><a role="menuitem" class="ui-menuitem-link" href="/messagerie"><span class="ui-menuitem-text">Messagerie</span></a></li>',
  ),
  there(
    'E4 a card to be clicked',
    `${EPOP}/loc_fr/default/`,
    mui,
    'e-POP',
  )(
    '<h1 class="css-1h">Bonjour Dominique</h1><div class="css-1row"><div class="MuiPaper-root MuiCard-root css-1paper"><button class="MuiButtonBase-root MuiCardActionArea-root" tabindex="0" type="button"><div class="MuiCardContent-root"><div class="MuiTypography-h6">Mes démarches</div><p>Suivre une demande</p></div></button></div><div class="MuiPaper-root MuiCard-root css-1paper"><button class="MuiButtonBase-root MuiCardActionArea-root" tabindex="0" type="button" data-truth="E4"><div class="MuiCardContent-root"><div class="MuiTypography-h6">Mes données professionnelles</div><p>Activités, adresses de correspondance</p></div></button></div></div>',
  ),
  there(
    'E4 an entry of a drawer',
    `${EPOP}/loc_fr/default/home`,
    vue,
    'e-POP',
  )(
    '<nav class="v-navigation-drawer"><div class="v-list v-list--nav" role="listbox"><a class="v-list-item" href="/home" role="option"><i class="mdi-home mdi v-icon" aria-hidden="true"></i><div class="v-list-item-title">Accueil</div></a><a class="v-list-item" href="/pro" role="option" data-truth="E4"><i class="mdi-briefcase mdi v-icon" aria-hidden="true"></i><div class="v-list-item-title">Données professionnelles</div></a><a class="v-list-item" href="/docs" role="option"><i class="mdi-file mdi v-icon" aria-hidden="true"></i><div class="v-list-item-title">Documents</div></a></div></nav><h2>Accueil</h2>',
  ),
  there(
    'E4 a picture with words in it',
    `${EPOP}/loc_fr/default/menu.do`,
    legacy,
    'EPOP',
  )(
    '<table><tr><td align="center"><a href="dem.do"><img src="/i/dem.jpg" alt="Mes démarches" width="90" height="90"></a></td><td align="center"><a href="pro.do" data-truth="E4"><img src="/i/pro.jpg" alt="Données professionnelles" width="90" height="90"></a></td><td align="center"><a href="msg.do"><img src="/i/msg.jpg" alt="Messages" width="90" height="90"></a></td></tr></table>',
  ),
  there(
    'E5 a picture in a row',
    `${EPOP}/loc_fr/default/pro/liste`,
    legacy,
    'Données professionnelles',
  )(
    '<div class="titre">Données professionnelles</div><table border="1"><tr><th>Section</th><th>Établissement</th><th>Fonction</th><th>&nbsp;</th></tr><tr><td>A</td><td>PHARMACIE DU PONT</td><td>Titulaire</td><td><a href="fiche.do?id=7" title="Consulter" data-truth="E5"><img src="/i/loupe.gif" width="16" height="16" alt=""></a></td></tr></table>',
  ),
  there(
    'E5 beside a file to be fetched',
    `${EPOP}/loc_fr/default/donnees-professionnelles`,
    bs5,
    'Données professionnelles - e-POP',
  )(
    '<h1>Données professionnelles</h1><table class="table align-middle"><thead><tr><th scope="col">Activité</th><th scope="col">Depuis</th><th scope="col">Actions</th></tr></thead><tbody><tr><td>Adjoint, Pharmacie Centrale</td><td>03/2019</td><td><a class="btn btn-sm btn-secondary" href="/a/1.pdf"><i class="bi bi-download"></i><span class="visually-hidden">Télécharger l’attestation</span></a> <a class="btn btn-sm btn-primary" href="/a/1" data-truth="E5"><i class="bi bi-search"></i><span class="visually-hidden">Voir la fiche</span></a></td></tr></tbody></table>',
  ),
  there(
    'E5 an eye',
    `${EPOP}/loc_fr/default/pro`,
    material,
    'e-POP | Données professionnelles',
  )(
    '<h1>Données professionnelles</h1><mat-card><mat-card-header><mat-card-title>Pharmacie Lafayette</mat-card-title><mat-card-subtitle>Titulaire d’officine</mat-card-subtitle></mat-card-header><mat-card-actions><button mat-icon-button aria-label="Imprimer"><mat-icon>print</mat-icon></button><button mat-icon-button aria-label="Afficher le détail" data-truth="E5"><mat-icon>visibility</mat-icon></button></mat-card-actions></mat-card>',
  ),
  there(
    'E5 a drawing without a word, below a search',
    `${EPOP}/loc_fr/default/pro/activites`,
    tw,
    'Données professionnelles',
  )(
    `<h1 class="text-2xl font-bold">Données professionnelles</h1><ul class="mt-4"><li class="flex items-center justify-between border rounded p-4"><span>Officine · Titulaire · Lyon</span><a href="/pro/activites/4821" class="p-2 rounded-full bg-slate-900 text-white" data-truth="E5">${LUCIDE_SEARCH}</a></li></ul>`,
    `<form role="search" class="flex"><input type="search" class="border p-2" placeholder="Rechercher sur le portail"><button class="p-2">${LUCIDE_SEARCH}</button></form>`,
  ),
  there(
    'E5 in a table of PrimeFaces',
    `${EPOP}/faces/pro/liste.xhtml`,
    prime,
    'Mes données professionnelles',
  )(
    '<div id="frm:t" class="ui-datatable ui-widget"><div class="ui-datatable-header">Mes données professionnelles</div><table role="grid"><thead><tr role="row"><th role="columnheader">N°</th><th role="columnheader">Exercice</th><th role="columnheader">Statut</th><th role="columnheader"></th></tr></thead><tbody id="frm:t_data"><tr role="row" class="ui-widget-content"><td role="gridcell">1</td><td role="gridcell">Officine - section D</td><td role="gridcell">Actif</td><td role="gridcell"><button id="frm:t:0:j_idt31" name="frm:t:0:j_idt31" class="ui-button ui-widget ui-button-icon-only" type="submit" data-truth="E5"><span class="ui-button-icon-left ui-icon ui-c pi pi-search"></span><span class="ui-button-text ui-c">ui-button</span></button></td></tr></tbody></table></div>',
  ),
  there(
    'E5 a button of the State’s',
    `${EPOP}/loc_fr/default/donnees-pro`,
    gouv,
    'Données professionnelles - e-POP',
  )(
    '<h1>Données professionnelles</h1><div class="fr-card fr-card--horizontal"><div class="fr-card__body"><div class="fr-card__content"><h2 class="fr-card__title">Biologiste médical – LBM du Centre</h2><p class="fr-card__desc">Section G, depuis le 1er janvier 2021</p></div><div class="fr-card__footer"><button class="fr-btn fr-btn--secondary fr-icon-search-line" title="Détail de l’activité" data-truth="E5">Détail de l’activité</button></div></div></div>',
  ),
];

const pens: readonly Drawn[] = [
  there(
    'E6 a picture on orange',
    `${EPOP}/loc_fr/default/pro/fiche`,
    legacy,
    'Fiche professionnelle',
  )(
    '<table width="100%"><tr><td class="titre">Coordonnées professionnelles</td><td align="right"><a href="edit.do?bloc=coord" style="background:#f08a24;display:inline-block;padding:6px" data-truth="E6"><img src="/i/stylo.png" alt="Modifier" width="18" height="18"></a></td></tr><tr><td>Adresse</td><td>4 rue du Pont, 69001 LYON</td></tr><tr><td>Courriel</td><td>c.martin@exemple.fr</td></tr><tr><td>Mobile</td><td>06 00 00 00 00</td></tr></table>',
  ),
  there(
    'E6 in the head of one card of three',
    `${EPOP}/loc_fr/default/fiche/12`,
    bs5,
    'Ma fiche - e-POP',
  )(
    ['Identité', 'Coordonnées professionnelles', 'Diplômes']
      .map(
        (name) =>
          `<div class="card mb-3"><div class="card-header d-flex justify-content-between">${name}<button type="button" class="btn btn-warning btn-sm"${name.startsWith('Coord') ? ' data-truth="E6"' : ''}><i class="bi bi-pencil-square"></i></button></div><div class="card-body">${name.startsWith('Coord') ? '<p>nom@exemple.fr<br>06 11 11 11 11</p>' : '<p>…</p>'}</div></div>`,
      )
      .join(''),
  ),
  there(
    'E6 called Mettre à jour',
    `${EPOP}/loc_fr/default/ma-fiche`,
    gouv,
    'Ma fiche - e-POP',
  )(
    '<h1>Ma fiche</h1><section><h2>État civil</h2><p>Camille Martin</p><a class="fr-link fr-icon-pencil-line fr-link--icon-left" href="/edit/etat-civil">Mettre à jour</a></section><section><h2>Coordonnées de correspondance</h2><dl><dt>Adresse électronique</dt><dd>cm@exemple.fr</dd><dt>Téléphone portable</dt><dd>06 22 22 22 22</dd></dl><a class="fr-link fr-icon-pencil-line fr-link--icon-left" href="/edit/correspondance" data-truth="E6">Mettre à jour</a></section>',
  ),
  there(
    'E6 an icon called Éditer mes coordonnées',
    `${EPOP}/loc_fr/default/profil-pro`,
    mui,
    'Profil professionnel',
  )(
    `<h1 class="css-1h">Profil professionnel</h1><div class="MuiPaper-root css-1paper"><div class="css-1row"><div class="css-1sub css-1grow">Coordonnées</div><button class="MuiButtonBase-root MuiIconButton-root css-1icb" tabindex="0" type="button" aria-label="Éditer mes coordonnées" data-truth="E6">${MUI_EDIT}</button></div><p>cm@exemple.fr · 06 33 33 33 33</p></div><div class="MuiPaper-root css-1paper"><div class="css-1row"><div class="css-1sub css-1grow">Langues parlées</div><button class="MuiButtonBase-root MuiIconButton-root css-1icb" tabindex="0" type="button" aria-label="Éditer mes langues">${MUI_EDIT}</button></div></div>`,
  ),
  there(
    'E6 on a ground that runs from orange to amber',
    `${EPOP}/loc_fr/default/fiche/8`,
    tw,
    'Ma fiche professionnelle',
  )(
    `<h1 class="text-2xl font-bold">Ma fiche professionnelle</h1><section class="border rounded-xl p-4 mt-4"><div class="flex justify-between"><h2 class="font-medium">Coordonnées professionnelles</h2><button class="bg-gradient-to-r text-white p-2 rounded" data-truth="E6">${LUCIDE_PENCIL}</button></div><dl class="grid grid-cols-2 mt-4"><dt class="text-slate-500">E-mail</dt><dd>a@exemple.fr</dd><dt class="text-slate-500">Mobile</dt><dd>06 44 44 44 44</dd></dl></section><section class="border rounded-xl p-4 mt-4"><h2 class="font-medium">Formations</h2><p class="text-sm">DPC 2025</p></section>`,
  ),
  there(
    'E6 at the end of a row, its heads far above',
    `${EPOP}/faces/pro/fiche.xhtml`,
    prime,
    'Fiche',
  )(
    `<div class="ui-datatable ui-widget"><div class="ui-datatable-header">Données professionnelles</div><table role="grid"><thead><tr role="row"><th role="columnheader">Rubrique</th><th role="columnheader">Valeur</th><th role="columnheader">Modifier</th></tr></thead><tbody>${[
      ['Diplôme', 'Doctorat, Lyon, 2004', ''],
      ['Qualification', 'DES', ''],
      ['Langues', 'Français', ''],
      ['Spécialité', '—', ''],
      ['Coordonnées de correspondance', 'a@exemple.fr, 06 55 55 55 55', ' data-truth="E6"'],
    ]
      .map(
        ([name, value, mark], n) =>
          `<tr role="row"><td role="gridcell">${name}</td><td role="gridcell">${value}</td><td role="gridcell"><button id="frm:t:${n}:b" class="ui-button ui-button-icon-only ui-button-warning" type="submit"${mark}><span class="ui-button-icon-left pi pi-pencil"></span><span class="ui-button-text">ui-button</span></button></td></tr>`,
      )
      .join('')}</tbody></table></div>`,
  ),
  there(
    'E6 a class of an icon font on a warning’s colour',
    `${EPOP}/loc_fr/default/pro/ma-situation`,
    vue,
    'Ma situation professionnelle',
  )(
    '<div class="v-card"><div class="v-card-item"><div class="v-card-title">Mes coordonnées professionnelles</div></div><div class="v-card-text">a@exemple.fr<br>06 66 66 66 66</div><div class="v-card-actions"><button type="button" class="v-btn v-btn--icon bg-warning" data-truth="E6"><span class="v-btn__content"><i class="mdi-pencil mdi v-icon" aria-hidden="true"></i></span></button></div></div><div class="v-card"><div class="v-card-title">Mes documents</div><div class="v-card-actions"><button type="button" class="v-btn v-btn--icon"><span class="v-btn__content"><i class="mdi-plus mdi v-icon" aria-hidden="true"></i></span></button></div></div>',
  ),
  there(
    'E6 a symbol of a sprite',
    `${EPOP}/loc_fr/default/dossier/coordonnees`,
    plain,
    'Mon dossier',
  )(
    '<svg width="0" height="0" style="position:absolute"><symbol id="ico-crayon" viewBox="0 0 24 24"><path d="M3 17V21h4L18 10l-4-4L3 17z"/></symbol></svg><h1>Mon dossier</h1><div class="card"><h2>Comment vous joindre</h2><p>Courriel : a@exemple.fr<br>Portable : 06 77 77 77 77</p><a class="cta" style="background:#ef7d00" href="/dossier/coordonnees/modification" title="Modifier mes coordonnées" data-truth="E6"><svg width="20" height="20" fill="#fff"><use href="#ico-crayon"/></svg></a></div>',
  ),
  there(
    'E6 in a panel that is folded out',
    `${EPOP}/loc_fr/default/accordeon`,
    gouv,
    'Données professionnelles - e-POP',
  )(
    '<h1>Données professionnelles</h1><div class="fr-accordions-group"><section class="fr-accordion"><h2 class="fr-accordion__title"><button class="fr-accordion__btn" aria-expanded="false" aria-controls="a1">Activités</button></h2><div class="fr-collapse" id="a1"><p>…</p></div></section><section class="fr-accordion"><h2 class="fr-accordion__title"><button class="fr-accordion__btn" aria-expanded="true" aria-controls="a2">Coordonnées professionnelles</button></h2><div style="padding:16px" id="a2"><p>a@exemple.fr, 06 88 88 88 88</p><button class="fr-btn fr-btn--tertiary fr-icon-edit-line fr-btn--icon-left" data-truth="E6">Modifier les informations</button></div></section></div>',
  ),
  there(
    'E6 a pen in a component',
    `${EPOP}/loc_fr/default/composants`,
    components,
    'Ma fiche e-POP',
  )(
    '<ui-part><template><section><h2>Coordonnées professionnelles</h2><div class="r"><span>a@exemple.fr</span><ui-part><template><button class="b" style="background:#f60" aria-label="Modifier" data-truth="E6"><svg viewBox="0 0 24 24" width="18" height="18"><path d="M3 17V21h4L18 10l-4-4z"/></svg></button></template></ui-part></div></section></template></ui-part>',
  ),
];

const mat = (label: string, type: string, marks: string): string =>
  `<mat-form-field style="display:block"${marks}><mat-label>${label}</mat-label><input matInput type="${type}"></mat-form-field>`;

const muiField = (label: string, type: string, id: string): string =>
  `<div class="MuiFormControl-root MuiTextField-root css-1tf"><label class="MuiInputLabel-root css-1lab" for="${id}" id="${id}-label" data-shrink="true">${label}</label><div class="MuiInputBase-root MuiOutlinedInput-root"><input class="MuiInputBase-input css-1inp" id="${id}" type="${type}" data-truth="E7"><fieldset aria-hidden="true" class="MuiOutlinedInput-notchedOutline" style="display:none"><legend><span>${label}</span></legend></fieldset></div></div>`;

const forms: readonly Drawn[] = [
  there(
    'E7 E8 fields with hints',
    `${EPOP}/loc_fr/default/edit/correspondance`,
    gouv,
    'Modifier mes coordonnées - e-POP',
  )(
    '<h1>Modifier mes coordonnées</h1><form><div class="fr-input-group"><label class="fr-label" for="m">Adresse électronique<span class="fr-hint-text">Format attendu : nom@domaine.fr</span></label><input class="fr-input" id="m" type="email" autocomplete="email" data-truth="E7"></div><div class="fr-input-group"><label class="fr-label" for="t">Téléphone portable<span class="fr-hint-text">10 chiffres</span></label><input class="fr-input" id="t" type="tel" autocomplete="tel" data-truth="E7"></div><ul class="fr-btns-group fr-btns-group--inline"><li><button class="fr-btn" type="submit" data-truth="E8">Enregistrer les modifications</button></li><li><button class="fr-btn fr-btn--secondary" type="button">Annuler</button></li></ul></form>',
  ),
  there(
    'E7 E8 labels that float',
    `${EPOP}/loc_fr/default/fiche/12/contact`,
    bs5,
    'Mes coordonnées - e-POP',
  )(
    '<h1>Coordonnées professionnelles</h1><form><div class="form-floating mb-3"><input type="text" class="form-control" id="adr" placeholder="x"><label for="adr">Adresse</label></div><div class="form-floating mb-3"><input type="email" class="form-control" id="em" placeholder="x" data-truth="E7"><label for="em">Courriel de correspondance</label></div><div class="form-floating mb-3"><input type="tel" class="form-control" id="tm" placeholder="x" data-truth="E7"><label for="tm">Tél. mobile</label></div><a href="/fiche/12" class="btn btn-link">Retour</a><button class="btn btn-primary" data-truth="E8">Valider</button></form>',
  ),
  there(
    'E7 E8 fields of Material',
    `${EPOP}/loc_fr/default/pro/modifier`,
    material,
    'Modification des coordonnées',
  )(
    `<h1>Mes coordonnées de correspondance</h1><form>${mat('E-mail', 'email', ' data-truth="E7"')}${mat('Téléphone mobile', 'tel', ' data-truth="E7"')}<div><button mat-button type="button">Annuler</button><button mat-flat-button color="primary" type="submit" data-truth="E8">Sauvegarder</button></div></form>`,
  ),
  there(
    'E7 E8 in a table of 2006',
    `${EPOP}/loc_fr/default/edit.do`,
    legacy,
    'Modification des coordonnées professionnelles',
  )(
    '<form action="save.do" method="post"><table><tr><td colspan="2" class="titre">Coordonnées professionnelles</td></tr><tr><td>Téléphone fixe :</td><td><input name="tel1"></td></tr><tr><td>Portable * :</td><td><input name="tel2" data-truth="E7"></td></tr><tr><td>E-mail * :</td><td><input name="mel" size="40" data-truth="E7"></td></tr><tr><td><input type="button" value="Abandonner"></td><td><input type="submit" value="Enregistrer" data-truth="E8"></td></tr></table></form>',
  ),
  there(
    'E7 E8 fields whose labels sit on their edge',
    `${EPOP}/loc_fr/default/profil-pro/edit`,
    mui,
    'Coordonnées',
  )(
    `<h1 class="css-1h">Mettre à jour mes coordonnées</h1><div class="MuiPaper-root css-1paper">${muiField('Adresse e-mail', 'email', ':r3:')}${muiField('Mobile', 'tel', ':r4:')}<div class="css-1row"><div class="css-1grow"></div><button class="css-1btn css-1text" type="button">Annuler</button><button class="css-1btn" type="submit" data-truth="E8">Mettre à jour</button></div></div>`,
  ),
  there(
    'E7 E8 in a dialog',
    `${EPOP}/loc_fr/default/fiche/8?edit`,
    tw,
    'Ma fiche professionnelle',
  )(
    '<h1 class="text-2xl">Ma fiche professionnelle</h1><div class="fixed inset-0 bg-black/50 z-50"><div role="dialog" aria-modal="true" aria-labelledby="dt" class="bg-white rounded-xl max-w-3xl mx-auto p-4 mt-8"><h2 id="dt" class="font-bold">Vos coordonnées professionnelles</h2><form class="mt-4"><label class="text-sm" for="f1">Votre e-mail</label><input id="f1" type="email" class="border w-full p-2 rounded" data-truth="E7"><label class="text-sm" for="f2">Votre n° de mobile</label><input id="f2" type="tel" class="border w-full p-2 rounded" data-truth="E7"><div class="flex justify-between mt-4"><button type="button" class="px-4 py-2">Fermer</button><button class="px-4 py-2 rounded bg-emerald-600 text-white" data-truth="E8">Enregistrer</button></div></form></div></div>',
  ),
  there(
    'E8 in a bar that belongs to the form from afar',
    `${EPOP}/loc_fr/default/pro/coordonnees/edition`,
    vue,
    'Édition de mes coordonnées professionnelles',
  )(
    '<form id="coord"><h2>Mes coordonnées professionnelles</h2><div class="v-field"><label class="v-label v-field-label" for="i1">Adresse mail</label><input class="v-field__input" id="i1" type="text" data-truth="E7"></div><div class="v-field"><label class="v-label v-field-label" for="i2">Téléphone portable</label><input class="v-field__input" id="i2" type="text" data-truth="E7"></div></form><footer class="v-footer" style="position:sticky;bottom:0;background:#eee;padding:8px"><button type="reset" form="coord" class="v-btn" style="background:#777"><span class="v-btn__content">Rétablir</span></button><button type="submit" form="coord" class="v-btn" data-truth="E8"><span class="v-btn__content">Enregistrer</span></button></footer>',
  ),
  there(
    'E8 after a summary',
    `${EPOP}/loc_fr/default/coordonnees/recapitulatif`,
    plain,
    'Récapitulatif',
  )(
    '<h1>Vérifiez vos coordonnées</h1><div class="card"><h2>Coordonnées de correspondance</h2><p>E-mail : a@exemple.fr<br>Mobile : 06 99 99 99 99</p></div><p class="hint">Une modification est prise en compte sous 48 heures.</p><form><a href="/retour">Revenir en arrière</a> <button class="cta" data-truth="E8">Confirmer les modifications</button></form>',
  ),
];

const FRAME = 'https://fiches.ordre.pharmacien.fr/cadre/coordonnees';

/** E-POP, whose parts come from other places too: E4 to E8. */
export const epop: readonly Drawn[] = [
  ...list,
  ...pens,
  ...forms,
  there(
    'E6 in a frame of another origin that only the container names',
    `${EPOP}/loc_fr/default/integration`,
    bs5,
    'Coordonnées professionnelles - e-POP',
  )(
    `<h1>Mes coordonnées professionnelles</h1><iframe src="${FRAME}" title="Coordonnées professionnelles" width="700" height="300"></iframe>`,
    '',
    {
      [FRAME]:
        '<!doctype html><html lang="fr"><body style="font:16px Arial"><p>cm@exemple.fr<br>06 12 12 12 12</p><a href="/edit" title="Modifier" style="display:inline-block;background:#f39200;padding:8px" data-truth="E6"><img src="/pen.svg" alt="" width="16" height="16"></a></body></html>',
    },
  ),
];
