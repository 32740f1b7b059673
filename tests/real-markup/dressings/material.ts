import { type Dressing, type Icon, marked, newId } from '../dressing.ts';

const ICONS: Readonly<Record<Icon, string>> = {
  pen: 'edit',
  magnifier: 'search',
  trash: 'delete',
  printer: 'print',
  brush: 'brush',
  plus: 'add',
};

const icon = (name: string): string => `<mat-icon>${name}</mat-icon>`;

/** Angular Material: templates, which its own components draw. */
export const material: Dressing = {
  name: 'material',
  styles: ['@angular/material/prebuilt-themes/indigo-pink.css'],
  drawnBy: 'angular',
  page: ({ title, heading, menu = [], tools = [], body }) =>
    `<title>${title}</title><mat-toolbar color="primary"><button mat-icon-button aria-label="Menu">${icon('menu')}</button><span>Portail</span><span style="flex:1"></span>${[...menu, ...tools].map((one) => `<a mat-button href="${one.href ?? '/rubrique'}"${marked(one)}>${one.label}</a>`).join('')}<button mat-icon-button aria-label="Rechercher">${icon('search')}</button></mat-toolbar><main style="padding:24px"><h1>${heading}</h1>${body}</main>`,
  button: (it) => `<button mat-flat-button color="primary" type="submit"${marked(it)}>${it.label}</button>`,
  secondary: (it) => `<button mat-stroked-button type="button"${marked(it)}>${it.label}</button>`,
  link: (it) => `<a mat-button href="${it.href ?? '/suite'}"${marked(it)}>${icon('arrow_forward')} ${it.label}</a>`,
  iconButton: (it) =>
    `<button mat-mini-fab type="button" matTooltip="${it.label}"${it.orange ? ' style="background-color:#f57c00"' : ''} aria-label="${it.label}"${marked(it)}>${icon(ICONS[it.icon])}</button>`,
  tile: (it) =>
    `<mat-card appearance="outlined"><mat-card-header><mat-card-title>${it.label}</mat-card-title><mat-card-subtitle>${it.text}</mat-card-subtitle></mat-card-header><mat-card-actions><a mat-button href="/tuile"${marked(it)}>OUVRIR</a></mat-card-actions></mat-card>`,
  tabs: (tabs, shown) =>
    `<mat-tab-group>${tabs.map((one, n) => `<mat-tab><ng-template mat-tab-label><span${marked(one)}>${one.label}</span></ng-template>${n === 0 ? shown : ''}</mat-tab>`).join('')}</mat-tab-group>`,
  choices: (legend, choices) => {
    const name = newId();
    return `<div id="${name}">${legend}</div><mat-radio-group aria-labelledby="${name}">${choices.map((one, n) => `<mat-card${marked(one)}><mat-card-content style="display:flex"><mat-radio-button value="${n}" aria-labelledby="${name}-${n}"></mat-radio-button><div><strong id="${name}-${n}">${one.label}</strong><p>${one.text}</p></div></mat-card-content></mat-card>`).join('')}</mat-radio-group>`;
  },
  checkbox: (it) => `<mat-checkbox${marked(it)}>${it.label}</mat-checkbox>`,
  field: (it) =>
    `<mat-form-field style="display:block"${marked(it)}><mat-label>${it.label}</mat-label><input matInput type="${it.type ?? 'text'}">${it.hint === undefined ? '' : `<mat-hint>${it.hint}</mat-hint>`}</mat-form-field>`,
  form: (body) => `<form>${body}</form>`,
  section: (heading, body) =>
    `<mat-card style="margin:16px 0"><mat-card-header><mat-card-title>${heading}</mat-card-title></mat-card-header><mat-card-content>${body}</mat-card-content></mat-card>`,
  table: (caption, heads, rows) =>
    `<h2 class="mat-headline-6">${caption}</h2><table class="mat-mdc-table mdc-data-table__table cdk-table mat-elevation-z8" role="table" style="width:100%"><thead role="rowgroup"><tr role="row" class="mat-mdc-header-row mdc-data-table__header-row cdk-header-row">${heads.map((head) => `<th role="columnheader" class="mat-mdc-header-cell mdc-data-table__header-cell cdk-header-cell">${head}</th>`).join('')}</tr></thead><tbody role="rowgroup" class="mdc-data-table__content">${rows.map((row) => `<tr role="row" class="mat-mdc-row mdc-data-table__row cdk-row">${row.map((cell) => `<td role="cell" class="mat-mdc-cell mdc-data-table__cell cdk-cell">${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
  sideMenu: (title, entries) =>
    `<mat-nav-list aria-label="${title}">${entries.map((one) => `<a mat-list-item href="/rubrique"${one.current ? ' activated="true" aria-current="page"' : ''}${marked(one)}>${one.label}</a>`).join('')}</mat-nav-list>`,
  dialog: (title, body) =>
    `<div class="cdk-overlay-container"><div class="cdk-overlay-backdrop cdk-overlay-dark-backdrop cdk-overlay-backdrop-showing"></div><div class="cdk-global-overlay-wrapper" style="justify-content:center;align-items:center"><div class="cdk-overlay-pane mat-mdc-dialog-panel"><mat-dialog-container class="mat-mdc-dialog-container mdc-dialog cdk-dialog-container mdc-dialog--open" role="dialog" aria-modal="true" aria-labelledby="d-title"><div class="mdc-dialog__container"><div class="mat-mdc-dialog-surface mdc-dialog__surface"><h2 id="d-title" class="mat-mdc-dialog-title mdc-dialog__title">${title}</h2><div class="mat-mdc-dialog-content mdc-dialog__content">${body}</div></div></div></mat-dialog-container></div></div></div>`,
};
