import { type Control, type Dressing, type Icon, marked, newId } from '../dressing.ts';

const ICONS: Readonly<Record<Icon, string>> = {
  pen: 'fr-icon-edit-line',
  magnifier: 'fr-icon-search-line',
  trash: 'fr-icon-delete-line',
  printer: 'fr-icon-printer-line',
  brush: 'fr-icon-brush-line',
  plus: 'fr-icon-add-line',
};

const THEMES = ['Thème clair', 'Thème sombre', 'Système'];

const themeDialog = `<dialog id="fr-theme-modal" class="fr-modal" role="dialog" aria-labelledby="fr-theme-modal-title"><div class="fr-container fr-container--fluid fr-container-md"><div class="fr-grid-row fr-grid-row--center"><div class="fr-col-12 fr-col-md-6 fr-col-lg-4"><div class="fr-modal__body"><div class="fr-modal__header"><button aria-controls="fr-theme-modal" title="Fermer" type="button" class="fr-btn--close fr-btn">Fermer</button></div><div class="fr-modal__content"><h2 id="fr-theme-modal-title" class="fr-modal__title">Paramètres d’affichage</h2><div class="fr-display"><p>Choisissez un thème pour personnaliser l’apparence du site.</p><fieldset class="fr-fieldset">${THEMES.map((name, n) => `<div class="fr-fieldset__element"><div class="fr-radio-group fr-radio-rich"><input type="radio" id="theme-${n}" name="theme"><label class="fr-label" for="theme-${n}">${name}</label></div></div>`).join('')}</fieldset></div></div></div></div></div></div></dialog>`;

const languages = `<div class="fr-translate fr-nav"><div class="fr-nav__item"><button aria-controls="translate" aria-expanded="false" title="Sélectionner une langue" type="button" class="fr-translate__btn fr-btn fr-btn--tertiary">FR<span class="fr-hidden-lg">&nbsp;- Français</span></button><div class="fr-collapse fr-translate__menu fr-menu" id="translate"><ul class="fr-menu__list"><li><a class="fr-translate__language fr-nav__link" hreflang="fr" lang="fr" href="/fr" aria-current="true">FR - Français</a></li><li><a class="fr-translate__language fr-nav__link" hreflang="en" lang="en" href="/en">EN - English</a></li></ul></div></div></div>`;

const tool = (control: Control): string =>
  `<li><a class="fr-btn fr-icon-lock-line" href="${control.href ?? '/suite'}"${marked(control)}>${control.label}</a></li>`;

export const dsfr: Dressing = {
  name: 'dsfr',
  styles: ['@gouvfr/dsfr/dist/dsfr.min.css', '@gouvfr/dsfr/dist/utility/utility.min.css'],
  page: ({
    title,
    heading,
    menu = [],
    tools = [],
    body,
  }) => `<!doctype html><html lang="fr" data-fr-scheme="system"><head><title>${title}</title></head><body>
<div class="fr-skiplinks"><nav class="fr-container" role="navigation" aria-label="Accès rapide"><ul class="fr-skiplinks__list"><li><a class="fr-link" href="#content">Contenu</a></li></ul></nav></div>
<header role="banner" class="fr-header"><div class="fr-header__body"><div class="fr-container"><div class="fr-header__body-row"><div class="fr-header__brand fr-enlarge-link"><div class="fr-header__brand-top"><div class="fr-header__logo"><p class="fr-logo">Intitulé<br>officiel</p></div><div class="fr-header__navbar"><button data-fr-opened="false" aria-controls="modal-menu" title="Menu" type="button" class="fr-btn--menu fr-btn">Menu</button></div></div><div class="fr-header__service"><a href="/" title="Accueil - Portail"><p class="fr-header__service-title">Portail</p></a></div></div><div class="fr-header__tools"><div class="fr-header__tools-links"><ul class="fr-btns-group">${tools.map(tool).join('')}</ul>${languages}</div></div></div></div></div>
<div class="fr-header__menu fr-modal" id="modal-menu"><div class="fr-container"><button aria-controls="modal-menu" title="Fermer" type="button" class="fr-btn--close fr-btn">Fermer</button><div class="fr-header__menu-links"></div><nav class="fr-nav" role="navigation" aria-label="Menu principal"><ul class="fr-nav__list">${menu.map((one) => `<li class="fr-nav__item"><a class="fr-nav__link" href="/rubrique" target="_self"${marked(one)}>${one.label}</a></li>`).join('')}</ul></nav></div></div></header>
<main role="main" id="content" class="fr-container fr-py-6w"><h1>${heading}</h1>${body}</main>
<footer class="fr-footer" role="contentinfo" id="footer"><div class="fr-container"><div class="fr-footer__bottom"><ul class="fr-footer__bottom-list"><li class="fr-footer__bottom-item"><a class="fr-footer__bottom-link" href="/plan">Plan du site</a></li><li class="fr-footer__bottom-item"><a class="fr-footer__bottom-link" href="/accessibilite">Accessibilité : non conforme</a></li><li class="fr-footer__bottom-item"><a class="fr-footer__bottom-link" href="/donnees">Données personnelles</a></li><li class="fr-footer__bottom-item"><button aria-controls="fr-theme-modal" type="button" class="fr-icon-theme-fill fr-btn--icon-left fr-footer__bottom-link">Paramètres d’affichage</button></li></ul></div></div></footer>${themeDialog}</body></html>`,
  button: (it) => `<button class="fr-btn" type="submit"${marked(it)}>${it.label}</button>`,
  secondary: (it) => `<button class="fr-btn fr-btn--secondary" type="button"${marked(it)}>${it.label}</button>`,
  link: (it) =>
    `<a class="fr-link fr-icon-arrow-right-line fr-link--icon-right" href="${it.href ?? '/suite'}"${marked(it)}>${it.label}</a>`,
  iconButton: (it) =>
    `<button type="button" class="fr-btn fr-btn--tertiary ${ICONS[it.icon]}" title="${it.label}"${it.orange ? ' style="background-color:#e8762d;color:#fff"' : ''}${marked(it)}>${it.label}</button>`,
  tile: (it) =>
    `<div class="fr-tile fr-enlarge-link"${marked(it)}><div class="fr-tile__body"><div class="fr-tile__content"><h3 class="fr-tile__title"><a href="/tuile">${it.label}</a></h3><p class="fr-tile__desc">${it.text}</p></div></div><div class="fr-tile__header"><div class="fr-tile__pictogram"><svg aria-hidden="true" class="fr-artwork" viewBox="0 0 80 80" width="80px" height="80px"><title>Pictogramme</title><circle cx="40" cy="40" r="20"/></svg></div></div></div>`,
  tabs: (tabs, shown) => {
    const ids = tabs.map(() => newId());
    return `<div class="fr-tabs"><ul class="fr-tabs__list" role="tablist" aria-label="Moyens">${tabs.map((one, n) => `<li role="presentation"><button type="button" id="tab-${ids[n]}" class="fr-tabs__tab" tabindex="${n === 0 ? 0 : -1}" role="tab" aria-selected="${n === 0}" aria-controls="panel-${ids[n]}"${marked(one)}>${one.label}</button></li>`).join('')}</ul>${ids.map((id, n) => `<div id="panel-${id}" class="fr-tabs__panel${n === 0 ? ' fr-tabs__panel--selected' : ''}" role="tabpanel" aria-labelledby="tab-${id}" tabindex="0">${n === 0 ? shown : ''}</div>`).join('')}</div>`;
  },
  choices: (legend, choices) => {
    const name = newId();
    return `<fieldset class="fr-fieldset" aria-labelledby="${name}"><legend class="fr-fieldset__legend" id="${name}">${legend}</legend>${choices
      .map(
        (one, n) =>
          `<div class="fr-fieldset__element"><div class="fr-radio-group fr-radio-rich"${marked(one)}><input type="radio" value="${n}" id="${name}-${n}" name="${name}"><label class="fr-label" for="${name}-${n}">${one.label}<span class="fr-hint-text">${one.text}</span></label></div></div>`,
      )
      .join('')}</fieldset>`;
  },
  checkbox: (it) => {
    const id = newId();
    return `<div class="fr-checkbox-group"${marked(it)}><input id="${id}" type="checkbox" aria-describedby="${id}-messages"><label class="fr-label" for="${id}">${it.label}</label><div class="fr-messages-group" id="${id}-messages" aria-live="polite"></div></div>`;
  },
  field: (it) => {
    const id = newId();
    return `<div class="fr-input-group"><label class="fr-label" for="${id}">${it.label}${it.hint === undefined ? '' : `<span class="fr-hint-text">${it.hint}</span>`}</label><input class="fr-input" aria-describedby="${id}-messages" id="${id}" type="${it.type ?? 'text'}"${marked(it)}><div class="fr-messages-group" id="${id}-messages" aria-live="polite"></div></div>`;
  },
  form: (body) => `<form class="fr-mb-4w">${body}</form>`,
  section: (heading, body) => `<section class="fr-mb-6w"><h2>${heading}</h2>${body}</section>`,
  table: (caption, heads, rows) =>
    `<div class="fr-table"><div class="fr-table__wrapper"><div class="fr-table__container"><div class="fr-table__content"><table><caption>${caption}</caption><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table></div></div></div></div>`,
  sideMenu: (title, entries) =>
    `<nav class="fr-sidemenu" role="navigation" aria-labelledby="side-title"><div class="fr-sidemenu__inner"><button class="fr-sidemenu__btn" aria-controls="side" aria-expanded="false">Dans cette rubrique</button><div class="fr-collapse" id="side"><p class="fr-sidemenu__title" id="side-title">${title}</p><ul class="fr-sidemenu__list">${entries.map((one) => `<li class="fr-sidemenu__item${one.current ? ' fr-sidemenu__item--active' : ''}"><a class="fr-sidemenu__link" href="/rubrique" target="_self"${one.current ? ' aria-current="page"' : ''}${marked(one)}>${one.label}</a></li>`).join('')}</ul></div></div></nav>`,
  dialog: (title, body) =>
    `<dialog open id="dialogue" class="fr-modal fr-modal--opened" aria-modal="true" aria-labelledby="dialogue-title"><div class="fr-container fr-container--fluid fr-container-md"><div class="fr-grid-row fr-grid-row--center"><div class="fr-col-12 fr-col-md-8"><div class="fr-modal__body"><div class="fr-modal__header"><button aria-controls="dialogue" title="Fermer" type="button" class="fr-btn--close fr-btn">Fermer</button></div><div class="fr-modal__content"><h2 id="dialogue-title" class="fr-modal__title">${title}</h2>${body}</div></div></div></div></div></dialog>`,
};
