import { type Dressing, marked, newId } from '../dressing.ts';
import { ICONS } from './primeicons.ts';

/** PrimeNG: templates, which its own components draw. */
export const primeng: Dressing = {
  name: 'primeng',
  styles: ['primeng/resources/themes/lara-light-blue/theme.css', 'primeicons/primeicons.css'],
  drawnBy: 'angular',
  page: ({ title, heading, menu = [], tools = [], body }) =>
    `<title>${title}</title><div class="p-menubar p-component"><div class="p-menubar-start">Portail</div><ul class="p-menubar-root-list" role="menubar" tabindex="0">${[...menu, ...tools].map((one) => `<li role="menuitem" class="p-menuitem" aria-label="${one.label}"${marked(one)}><div class="p-menuitem-content"><a class="p-menuitem-link" tabindex="-1" href="${one.href ?? '/rubrique'}"><span class="p-menuitem-text">${one.label}</span></a></div></li>`).join('')}</ul></div><div class="layout-main"><h1>${heading}</h1>${body}</div>`,
  button: (it) => `<p-button type="submit" label="${it.label}"${marked(it)} />`,
  secondary: (it) => `<p-button type="button" severity="secondary" label="${it.label}"${marked(it)} />`,
  link: (it) => `<a href="${it.href ?? '/suite'}" class="p-button p-button-link"${marked(it)}>${it.label}</a>`,
  iconButton: (it) =>
    `<p-button icon="${ICONS[it.icon]}" ariaLabel="${it.label}" title="${it.label}" [rounded]="true"${it.orange ? ' severity="warning"' : ' severity="secondary"'}${marked(it)} />`,
  tile: (it) =>
    `<p-card header="${it.label}" subheader="${it.text}"><p-button label="Accéder" (onClick)="0"${marked(it)} /></p-card>`,
  tabs: (tabs, shown) =>
    `<p-tabView>${tabs.map((one, n) => `<p-tabPanel><ng-template pTemplate="header"><span${marked(one)}>${one.label}</span></ng-template>${n === 0 ? shown : ''}</p-tabPanel>`).join('')}</p-tabView>`,
  choices: (legend, choices) => {
    const name = newId();
    return `<p>${legend}</p><div class="flex">${choices.map((one, n) => `<div class="field-radiobutton"${marked(one)}><p-radioButton name="${name}" value="${n}" inputId="${name}-${n}"></p-radioButton><label for="${name}-${n}" class="ml-2">${one.label}</label><small>${one.text}</small></div>`).join('')}</div>`;
  },
  checkbox: (it) => `<p-checkbox [binary]="true" label="${it.label}"${marked(it)}></p-checkbox>`,
  field: (it) => {
    const id = newId();
    return `<div class="field"><label for="${id}">${it.label}</label><input pInputText id="${id}" type="${it.type ?? 'text'}"${it.hint === undefined ? '' : ` aria-describedby="${id}-help"`}${marked(it)}>${it.hint === undefined ? '' : `<small id="${id}-help">${it.hint}</small>`}</div>`;
  },
  form: (body) => `<form>${body}</form>`,
  section: (heading, body) => `<p-panel header="${heading}">${body}</p-panel>`,
  // What its table makes of rows; the buttons in them draw themselves.
  table: (caption, heads, rows) =>
    `<div class="p-datatable p-component"><div class="p-datatable-header">${caption}</div><div class="p-datatable-wrapper"><table role="table" class="p-datatable-table"><thead class="p-datatable-thead"><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody class="p-element p-datatable-tbody">${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table></div></div>`,
  sideMenu: (title, entries) =>
    `<div class="p-menu p-component"><ul class="p-menu-list p-reset" role="menu" aria-label="${title}"><li class="p-submenu-header" role="none">${title}</li>${entries.map((one) => `<li class="p-menuitem${one.current ? ' p-menuitem-active' : ''}" role="menuitem" aria-label="${one.label}"${marked(one)}><div class="p-menuitem-content"><a class="p-menuitem-link" href="/rubrique" tabindex="-1"><span class="p-menuitem-text">${one.label}</span></a></div></li>`).join('')}</ul></div>`,
  dialog: (title, body) =>
    `<div class="p-dialog-mask p-component-overlay" style="position:fixed;inset:0;display:flex;z-index:1101"><div role="dialog" aria-modal="true" aria-labelledby="pr-title" class="p-dialog p-component"><div class="p-dialog-header"><span id="pr-title" class="p-dialog-title">${title}</span><div class="p-dialog-header-icons"><button type="button" class="p-dialog-header-icon p-dialog-header-close p-link" aria-label="Fermer"><span class="pi pi-times"></span></button></div></div><div class="p-dialog-content">${body}</div></div></div>`,
};
