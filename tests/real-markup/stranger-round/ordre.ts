import { type Drawn, ORDRE, there } from './page.ts';
import { bs5, components, gouv, legacy, material, mui, plain, tw, vue } from './shells.ts';

/** The Ordre's site, its log-in and its list of applications: E1 to E3. */
export const ordre: readonly Drawn[] = [
  there(
    'E1 in the tools of the State’s banner',
    `${ORDRE}/`,
    gouv,
    'Accueil - Ordre national des pharmaciens',
  )(
    '<h1>L’Ordre national des pharmaciens</h1><div class="fr-grid-row fr-grid-row--gutters"><div class="fr-col-12 fr-col-md-4"><div class="fr-card fr-enlarge-link"><div class="fr-card__body"><div class="fr-card__content"><h2 class="fr-card__title"><a href="/vaccination">Vaccination : ce qui change</a></h2><p class="fr-card__desc">De nouvelles compétences pour l’officine.</p></div></div></div></div><div class="fr-col-12 fr-col-md-4"><div class="fr-card fr-enlarge-link"><div class="fr-card__body"><div class="fr-card__content"><h2 class="fr-card__title"><a href="/elections">Élections ordinales</a></h2></div></div></div></div></div>',
    '<ul class="fr-btns-group"><li><a class="fr-btn fr-icon-mail-line" href="/contact">Nous contacter</a></li><li><a class="fr-btn fr-icon-account-circle-line" href="https://connexion.services-onp.fr/login?service=portail" data-truth="E1">Se connecter</a></li></ul>',
  ),
  there(
    'E1 beside an opener for phones',
    `${ORDRE}/actualites/dpc-2027`,
    bs5,
    'DPC 2027 | Ordre national des pharmaciens',
  )(
    '<article><h1>DPC : nouvelle période triennale</h1><p>Les pharmaciens doivent justifier de leurs actions avant le 31 décembre. <a href="/dpc/faq">Questions fréquentes</a></p></article><div class="offcanvas offcanvas-end" tabindex="-1" id="mobile"><div class="offcanvas-body"><a class="btn btn-primary" href="/espace-pharmacien/connexion">Me connecter</a></div></div>',
    '<form class="d-flex" role="search"><input class="form-control me-2" type="search" placeholder="Rechercher" aria-label="Rechercher"><button class="btn btn-outline-success" type="submit"><i class="bi bi-search"></i></button></form><a class="btn btn-primary ms-3" href="/espace-pharmacien/connexion" data-truth="E1"><i class="bi bi-person-fill" aria-hidden="true"></i> Me connecter</a>',
  ),
  there(
    'E1 a drawing alone, whose title says what it shows',
    `${ORDRE}/`,
    tw,
    'Ordre national des pharmaciens',
  )(
    '<h1 class="text-2xl font-bold">Bienvenue</h1><p class="mt-4">Le site institutionnel des pharmaciens.</p>',
    '<a href="/recherche" class="p-2 rounded" aria-label="Rechercher"><svg class="size-6" viewBox="0 0 24 24" fill="none" stroke="currentColor"><circle cx="11" cy="11" r="8"/><path d="m21 21-4.3-4.3"/></svg></a><a href="/connexion" class="p-2 rounded bg-emerald-600 text-white" data-truth="E1"><svg class="size-6" viewBox="0 0 24 24" fill="none" stroke="currentColor" role="img"><title>Silhouette</title><circle cx="12" cy="7" r="4"/><path d="M4 21v-2a6 6 0 0 1 16 0v2"/></svg><span class="text-sm">Connexion à mon espace</span></a>',
  ),
  there(
    'E1 a box that listens to clicks',
    `${ORDRE}/`,
    mui,
    'Ordre des pharmaciens',
  )(
    '<h1 class="MuiTypography-root css-1h">À la une</h1><div class="MuiPaper-root css-1paper"><p class="MuiTypography-body1">Ruptures d’approvisionnement : le point.</p></div>',
    '<div class="MuiButtonBase-root css-1btn css-1inh" tabindex="0" role="button"><span>Menu</span></div><div class="MuiButtonBase-root css-1btn css-1inh" tabindex="0" role="button" data-truth="E1"><svg class="MuiSvgIcon-root css-1svg" focusable="false" aria-hidden="true" viewBox="0 0 24 24" data-testid="LockOutlinedIcon"><path d="M12 17c1.1 0 2-.9 2-2s-.9-2-2-2-2 .9-2 2 .9 2 2 2zm6-9h-1V6c0-2.76-2.24-5-5-5S7 3.24 7 6v2H6v12h12z"/></svg><span>Espace pharmacien</span></div>',
  ),
  there(
    'E1 in a component',
    `${ORDRE}/les-communications`,
    components,
    'Les communications - Ordre national des pharmaciens',
  )(
    '<h1>Les communications</h1><p>Lettres et communiqués de l’Ordre.</p>',
    '<ui-part><template><nav class="r"><a href="/je-suis">Je suis</a><a href="/ordre">L’Ordre</a><a class="b" href="https://sso.exemple-onp.fr/oauth2/authorize?client_id=site" data-truth="E1">Me connecter</a></nav></template></ui-part>',
  ),
  there(
    'E1 in a menu that is open',
    `${ORDRE}/`,
    plain,
    'Accueil | Ordre national des pharmaciens',
  )(
    '<h1>Nos missions</h1><div class="cards"><a class="card" href="/patients">Patients</a><a class="card" href="/etudiants">Étudiants</a><a class="card" href="/presse">Presse</a></div>',
    '<button type="button" aria-expanded="true" aria-controls="compte">Mon compte ▾</button><ul id="compte" style="position:absolute;right:5vw;background:#fff;border:1px solid #ccc;list-style:none;padding:.5rem"><li><a href="/connexion" data-truth="E1">S’identifier</a></li><li><a href="/mot-de-passe">Mot de passe oublié</a></li></ul>',
  ),
  there(
    'E2 beside another provider',
    `${ORDRE}/authentification`,
    gouv,
    'Authentification Ordre des Pharmaciens Applications ONP',
  )(
    '<h1>Connexion aux applications de l’Ordre</h1><h2>Se connecter avec FranceConnect</h2><div class="fr-connect-group"><button class="fr-connect"><span class="fr-connect__login">S’identifier avec</span> <span class="fr-connect__brand">FranceConnect</span></button></div><p class="fr-hr-or">ou</p><h2>Se connecter avec son compte</h2><form><div class="fr-input-group"><label class="fr-label" for="u1">Identifiant <span class="fr-hint-text">Votre numéro RPPS ou votre adresse électronique</span></label><input class="fr-input" id="u1" name="u" type="text" autocomplete="username" data-truth="E2"></div><div class="fr-password"><label class="fr-label" for="p1">Mot de passe</label><div class="fr-input-wrap"><input class="fr-password__input fr-input" id="p1" type="password" autocomplete="current-password" data-may="E2"></div><p><a href="/oubli" class="fr-link">Mot de passe oublié ?</a></p></div><button class="fr-btn" data-may="E2">Se connecter</button></form><h2>Vous n’avez pas de compte ?</h2><button class="fr-btn fr-btn--secondary">Créer un compte</button>',
  ),
  there(
    'E2 beside a form to sign up',
    `${ORDRE}/espace-pharmacien/connexion`,
    bs5,
    'Espace pharmacien',
  )(
    '<div class="row"><div class="col-md-6"><h2>Déjà inscrit ?</h2><form action="/login_check" method="post"><div class="form-floating mb-3"><input type="text" class="form-control" id="fi" placeholder="Identifiant" name="_username" data-truth="E2"><label for="fi">Identifiant</label></div><div class="form-floating mb-3"><input type="password" class="form-control" id="fp" placeholder="Mot de passe" name="_password" data-may="E2"><label for="fp">Mot de passe</label></div><div class="form-check"><input class="form-check-input" type="checkbox" id="rm"><label class="form-check-label" for="rm">Se souvenir de moi</label></div><button class="btn btn-primary" data-may="E2">Connexion</button></form></div><div class="col-md-6"><h2>Première visite</h2><form action="/register"><div class="form-floating mb-3"><input type="email" class="form-control" id="re" placeholder="Courriel"><label for="re">Courriel</label></div><div class="form-floating mb-3"><input type="password" class="form-control" id="rp" placeholder="x"><label for="rp">Choisissez un mot de passe</label></div><button class="btn btn-outline-primary">Créer mon compte</button></form></div></div>',
  ),
  there(
    'E2 in fields of Material',
    `${ORDRE}/login`,
    material,
    'Connexion - Ordre national des pharmaciens',
  )(
    '<mat-card style="max-width:420px;margin:auto"><mat-card-header><mat-card-title>Connexion</mat-card-title></mat-card-header><mat-card-content><form><mat-form-field appearance="outline" style="width:100%" data-truth="E2"><mat-label>N° d’inscription ou e-mail</mat-label><input matInput name="login"></mat-form-field><mat-form-field appearance="outline" style="width:100%" data-may="E2"><mat-label>Mot de passe</mat-label><input matInput type="password"><button mat-icon-button matSuffix type="button" aria-label="Afficher le mot de passe"><mat-icon>visibility</mat-icon></button></mat-form-field><button mat-flat-button color="primary" data-may="E2">Se connecter</button></form></mat-card-content></mat-card>',
  ),
  there(
    'E2 in a table of 2006',
    `${ORDRE}/cas/login.jsp`,
    legacy,
    'Authentification Ordre des Pharmaciens',
  )(
    '<form action="j_security_check" method="post"><table align="center" border="1"><tr><td colspan="2" class="titre">Veuillez vous authentifier</td></tr><tr><td>Code utilisateur :</td><td><input name="j_username" size="20" data-truth="E2"></td></tr><tr><td>Mot de passe :</td><td><input type="password" name="j_password" size="20" data-may="E2"></td></tr><tr><td></td><td><input type="submit" value="Valider" data-may="E2"></td></tr></table></form>',
  ),
  there(
    'E2 an identifier first',
    `${ORDRE}/connexion`,
    vue,
    'Connexion – Ordre des pharmaciens',
  )(
    '<div class="v-card"><div class="v-card-title">Bonjour</div><form class="v-form" novalidate><div class="v-input v-text-field"><div class="v-input__control"><div class="v-field v-field--variant-filled"><div class="v-field__field"><label class="v-label v-field-label" for="input-12">Adresse e-mail ou identifiant</label><input class="v-field__input" size="1" type="text" id="input-12" autocomplete="username" data-truth="E2"></div></div></div></div><button type="submit" class="v-btn" data-may="E2"><span class="v-btn__content">Continuer</span></button></form><a href="/aide">Besoin d’aide pour se connecter ?</a></div>',
  ),
  there(
    'E2 the server of identities',
    `${ORDRE}/auth/realms/onp/protocol/openid-connect/auth`,
    plain,
    'Connexion à ONP',
  )(
    '<div class="card" style="max-width:420px;margin:auto"><h1>Espace sécurisé</h1><form id="kc-form-login" method="post"><label for="username" class="pf-c-form__label">Nom d’utilisateur ou courriel</label><input tabindex="1" id="username" class="pf-c-form-control" name="username" type="text" autofocus autocomplete="off" data-truth="E2"><label for="password" class="pf-c-form__label">Mot de passe</label><input tabindex="2" id="password" class="pf-c-form-control" name="password" type="password" data-may="E2"><div><a href="/reset">Mot de passe oublié ?</a></div><input tabindex="4" class="cta" name="login" id="kc-login" type="submit" value="Connexion" data-may="E2"></form></div>',
  ),
  there(
    'E3 a tile among tiles',
    `${ORDRE}/mon-espace`,
    gouv,
    'Mon espace - Ordre national des pharmaciens',
  )(
    `<h1>Mes applications</h1><div class="fr-grid-row fr-grid-row--gutters">${[
      ['Annuaire des pharmaciens', 'Rechercher un confrère', ''],
      ['E-POP', 'Le portail des démarches ordinales', ' data-truth="E3"'],
      ['Meddispar', 'Médicaments à dispensation particulière', ''],
    ]
      .map(
        ([name, text, mark]) =>
          `<div class="fr-col-4"><div class="fr-tile fr-enlarge-link"${mark}><div class="fr-tile__body"><div class="fr-tile__content"><h2 class="fr-tile__title"><a href="/app"${mark}>${name}</a></h2><p class="fr-tile__detail">${text}</p></div></div></div></div>`,
      )
      .join('')}</div>`,
    '<ul class="fr-btns-group"><li><a class="fr-btn fr-icon-logout-box-r-line" href="/logout">Se déconnecter</a></li></ul>',
  ),
  there(
    'E3 a card whose button says little',
    `${ORDRE}/espace-pharmacien`,
    bs5,
    'Espace pharmacien',
  )(
    '<h1>Bonjour Camille</h1><div class="row"><div class="col-4"><div class="card"><div class="card-body"><h5 class="card-title">DP-Ruptures</h5><p class="card-text">Signaler une rupture.</p><a href="https://dp.exemple.fr/" class="btn btn-primary stretched-link">Accéder</a></div></div></div><div class="col-4"><div class="card" data-truth="E3"><div class="card-body"><h5 class="card-title">e-POP</h5><p class="card-text">Vos démarches et vos données auprès de l’Ordre.</p><a href="https://e-pop.ordre.pharmacien.fr/" class="btn btn-primary stretched-link" data-truth="E3">Accéder</a></div></div></div></div>',
    '<a href="/logout" class="btn btn-link">Déconnexion</a>',
  ),
  there(
    'E3 an entry of a list',
    `${ORDRE}/portail/applications`,
    mui,
    'Applications',
  )(
    `<h1 class="css-1h">Vos services</h1><div class="MuiList-root">${[
      ['Cespharm', 'Éducation pour la santé', ''],
      ['Portail e-POP', 'Inscription, modifications, DPC', ' data-truth="E3"'],
      ['Bibliothèque', 'Documents', ''],
    ]
      .map(
        ([name, text, mark]) =>
          `<div class="MuiButtonBase-root MuiListItemButton-root css-1row" tabindex="0" role="button"${mark}><div class="MuiListItemAvatar-root"><div class="MuiAvatar-root">${name?.[0]}</div></div><div class="MuiListItemText-root"><span class="MuiTypography-root">${name}</span><p class="MuiTypography-body2">${text}</p></div></div>`,
      )
      .join('')}</div>`,
    '<button class="css-1btn css-1inh">Déconnexion</button>',
  ),
  there(
    'E3 a row of a table',
    `${ORDRE}/applis/liste.do`,
    legacy,
    'Liste des applications ONP',
  )(
    '<span class="titre">Applications auxquelles vous avez accès</span><table border="1"><tr><th>Application</th><th>Description</th><th>Accès</th></tr><tr><td>ANNU</td><td>Annuaire des confrères</td><td><a href="go.do?a=1"><img src="/img/fleche.gif" alt="Ouvrir" width="16" height="16"></a></td></tr><tr><td>E-POP</td><td>Portail des démarches des pharmaciens</td><td><a href="go.do?a=2" data-truth="E3"><img src="/img/fleche.gif" alt="Ouvrir" width="16" height="16"></a></td></tr></table>',
    '<a href="/logout.do"><font color="white">Se déconnecter</font></a>',
  ),
  there(
    'E3 a logo alone',
    `${ORDRE}/mon-espace/services`,
    tw,
    'Mes services',
  )(
    '<h1 class="text-2xl font-bold">Mes services</h1><ul class="grid grid-cols-2 gap-4 mt-4"><li><a class="border rounded-xl p-4 flex" href="https://www.meddispar.fr/"><img src="/l/meddispar.svg" alt="Meddispar" width="120" height="40"></a></li><li><a class="border rounded-xl p-4 flex" href="https://e-pop.ordre.pharmacien.fr/" data-truth="E3"><img src="/l/epop.svg" alt="ePOP" width="120" height="40"></a></li></ul>',
    '<a href="/logout" class="p-2">Déconnexion</a>',
  ),
  there(
    'E3 a card that is a link, with a hyphen that does not break',
    `${ORDRE}/mes-outils`,
    vue,
    'Mes outils numériques',
  )(
    '<h2>Mes outils</h2><a class="v-card v-card--link" href="/redirect?to=epop" data-truth="E3"><div class="v-card-item"><div class="v-card-title">Mes démarches (E‑POP)</div><div class="v-card-subtitle">Mettre à jour ma situation</div></div></a><a class="v-card v-card--link" href="/redirect?to=cotisation"><div class="v-card-item"><div class="v-card-title">Ma cotisation</div></div></a>',
    '<button class="v-btn"><span class="v-btn__content">Se déconnecter</span></button>',
  ),
];
