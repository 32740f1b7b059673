import { type Dressing, marked, newId } from '../dressing.ts';
import { ICONS } from './primeicons.ts';

const COLOURS = 'ui-widget ui-state-default ui-corner-all';

/**
 * What PrimeFaces (JSF) writes into a page: table, panel, tab view, select-one-radio and buttons as its renderers do, under the colours
 * of its default theme. The library is not on npm; its markup is in its documentation.
 */
const THEME = `
.ui-widget{font-family:sans-serif;font-size:1rem}.ui-helper-hidden-accessible{position:absolute;clip:rect(1px,1px,1px,1px);width:1px;height:1px;overflow:hidden}
.ui-button{display:inline-block;position:relative;padding:0;border:1px solid #007ad9;background:#007ad9;color:#fff;border-radius:3px}
.ui-button-text{display:block;line-height:normal;padding:.4em 1em}.ui-button-icon-only .ui-button-text{padding:.4em;text-indent:-9999999px}
.ui-button-icon-only{width:2.4em}.ui-icon{display:inline-block;position:absolute;left:50%;top:50%;margin:-8px 0 0 -8px;width:16px;height:16px}
.ui-button-warning{background:#ffa100;border-color:#ffa100}.ui-datatable table{border-collapse:collapse;width:100%}.ui-datatable th,.ui-datatable td{border:1px solid #c8c8c8;padding:.5em}
.ui-radiobutton,.ui-chkbox{display:inline-block;width:20px;height:20px;position:relative}.ui-radiobutton-box,.ui-chkbox-box{width:20px;height:20px;border:2px solid #a6a6a6;border-radius:100%}
.ui-panel{border:1px solid #c8c8c8;margin:1em 0}.ui-panel-titlebar{background:#f4f4f4;padding:.6em}.ui-panel-content{padding:1em}.ui-tabs-nav{list-style:none;padding:0;display:flex}.ui-tabs-nav li{padding:.5em 1em;background:#f4f4f4}
.ui-helper-hidden{display:none}.ui-menuitem-link{display:block;padding:.5em}.ui-dialog{position:fixed;left:20%;top:10%;width:60%;background:#fff;border:1px solid;z-index:1002}.ui-widget-overlay{position:fixed;inset:0;background:#0006;z-index:1001}
.ui-inputfield{border:1px solid #a6a6a6;padding:.4em}`;

export const primefaces: Dressing = {
  name: 'primefaces',
  styles: ['primeicons/primeicons.css'],
  page: ({ title, heading, menu = [], tools = [], body }) =>
    `<!doctype html><html lang="fr"><head><title>${title}</title><style>${THEME}</style></head><body class="ui-widget"><div id="entete"><span class="titre-appli">Portail</span><div id="j_idt7" class="ui-menu ui-menubar ui-widget ui-widget-content ui-corner-all ui-helper-clearfix" role="menubar"><ul class="ui-menu-list ui-helper-reset">${[...menu, ...tools].map((one) => `<li class="ui-menuitem ui-widget ui-corner-all" role="none"><a tabindex="-1" role="menuitem" class="ui-menuitem-link ui-corner-all" href="#" onclick="PrimeFaces.ab({s:&quot;j_idt9&quot;,f:&quot;menu&quot;});return false;"${marked(one)}><span class="ui-menuitem-text">${one.label}</span></a></li>`).join('')}</ul></div></div><div id="contenu"><h1>${heading}</h1>${body}</div></body></html>`,
  button: (it) => {
    const id = newId();
    return `<button id="j_idt:${id}" name="j_idt:${id}" class="ui-button ui-widget ui-state-default ui-corner-all ui-button-text-only" onclick="PrimeFaces.ab({s:&quot;${id}&quot;});return false;" type="submit"${marked(it)}><span class="ui-button-text ui-c">${it.label}</span></button>`;
  },
  secondary: (it) =>
    `<button class="ui-button ui-widget ui-state-default ui-corner-all ui-button-text-only ui-button-secondary" type="button"${marked(it)}><span class="ui-button-text ui-c">${it.label}</span></button>`,
  link: (it) =>
    `<a id="j_idt:${newId()}" href="#" class="ui-commandlink ui-widget" onclick="PrimeFaces.ab({});return false;"${marked(it)}>${it.label}</a>`,
  iconButton: (it) =>
    `<button class="ui-button ui-widget ui-state-default ui-corner-all ui-button-icon-only${it.orange ? ' ui-button-warning' : ''}" title="${it.label}" type="submit" aria-label=""${marked(it)}><span class="ui-button-icon-left ui-icon ui-c ${ICONS[it.icon]}"></span><span class="ui-button-text ui-c">ui-button</span></button>`,
  tile: (it) =>
    `<div class="ui-card ui-widget ui-widget-content ui-corner-all"><div class="ui-card-body"><div class="ui-card-title">${it.label}</div><div class="ui-card-content">${it.text}</div><div class="ui-card-footer"><a class="ui-button ui-widget ui-state-default" href="/tuile"${marked(it)}><span class="ui-button-text ui-c">Accéder</span></a></div></div></div>`,
  tabs: (tabs, shown) => {
    const ids = tabs.map(() => newId());
    return `<div class="ui-tabs ui-widget ui-widget-content ui-corner-all ui-tabs-top"><ul class="ui-tabs-nav ui-helper-reset ui-widget-header ui-corner-all" role="tablist">${tabs.map((one, n) => `<li class="ui-tabs-header ui-state-default${n === 0 ? ' ui-tabs-selected ui-state-active' : ''} ui-corner-top" role="tab" aria-expanded="${n === 0}" aria-selected="${n === 0}" tabindex="0"${marked(one)}><a href="#${ids[n]}" tabindex="-1">${one.label}</a></li>`).join('')}</ul><div class="ui-tabs-panels">${ids.map((id, n) => `<div id="${id}" class="ui-tabs-panel ui-widget-content ui-corner-bottom${n === 0 ? '' : ' ui-helper-hidden'}" role="tabpanel" aria-hidden="${n !== 0}">${n === 0 ? shown : ''}</div>`).join('')}</div></div>`;
  },
  choices: (legend, choices) => {
    const name = newId();
    return `<div class="ui-outputlabel">${legend}</div><table id="${name}" role="presentation" class="ui-selectoneradio ui-widget"><tbody>${choices
      .map(
        (one, n) =>
          `<tr><td><span${marked(one)}><span class="ui-radiobutton ui-widget"><span class="ui-helper-hidden-accessible"><input id="${name}:${n}" name="${name}" type="radio" value="${n}"></span><span class="ui-radiobutton-box ui-widget ui-corner-all ui-state-default"><span class="ui-radiobutton-icon ui-icon ui-icon-blank ui-c"></span></span></span><label for="${name}:${n}">${one.label}</label></span> ${one.text}</td></tr>`,
      )
      .join('')}</tbody></table>`;
  },
  checkbox: (it) => {
    const id = newId();
    return `<span${marked(it)}><span id="${id}" class="ui-selectbooleancheckbox ui-chkbox ui-widget"><span class="ui-helper-hidden-accessible"><input id="${id}_input" name="${id}_input" type="checkbox" aria-labelledby="${id}_label"></span><span class="ui-chkbox-box ui-widget ui-corner-all ui-state-default"><span class="ui-chkbox-icon ui-icon ui-icon-blank ui-c"></span></span></span><label id="${id}_label" class="ui-outputlabel ui-widget" for="${id}_input">${it.label}</label></span>`;
  },
  field: (it) => {
    const id = newId();
    return `<div class="ui-g"><label id="j_${id}" class="ui-outputlabel ui-widget" for="form:${id}">${it.label}</label><input id="form:${id}" name="form:${id}" type="${it.type ?? 'text'}" class="ui-inputfield ui-inputtext ${COLOURS}"${marked(it)}>${it.hint === undefined ? '' : `<small>${it.hint}</small>`}</div>`;
  },
  form: (body) =>
    `<form id="form" name="form" method="post" action="/page.xhtml" enctype="application/x-www-form-urlencoded"><input type="hidden" name="form" value="form">${body}</form>`,
  section: (heading, body) =>
    `<div class="ui-panel ui-widget ui-widget-content ui-corner-all"><div class="ui-panel-titlebar ui-widget-header ui-helper-clearfix ui-corner-all"><span class="ui-panel-title">${heading}</span></div><div class="ui-panel-content ui-widget-content">${body}</div></div>`,
  table: (caption, heads, rows) =>
    `<div class="ui-datatable ui-widget"><div class="ui-datatable-header ui-widget-header ui-corner-top">${caption}</div><div class="ui-datatable-tablewrapper"><table role="grid"><thead><tr role="row">${heads.map((head) => `<th class="ui-state-default" role="columnheader" scope="col"><span class="ui-column-title">${head}</span></th>`).join('')}</tr></thead><tbody class="ui-datatable-data ui-widget-content">${rows.map((row, n) => `<tr data-ri="${n}" class="ui-widget-content ui-datatable-even" role="row">${row.map((cell) => `<td role="gridcell">${cell}</td>`).join('')}</tr>`).join('')}</tbody></table></div></div>`,
  sideMenu: (title, entries) =>
    `<div class="ui-panelmenu ui-widget" role="menu" aria-label="${title}"><div class="ui-panelmenu-panel"><h3 class="ui-widget-header ui-panelmenu-header ui-state-active" role="tab" aria-expanded="true" tabindex="0"><span class="ui-icon ui-icon-triangle-1-s"></span><a href="#" tabindex="-1">${title}</a></h3><div class="ui-panelmenu-content ui-widget-content" role="tabpanel"><ul class="ui-menu-list ui-helper-reset">${entries.map((one) => `<li class="ui-menuitem ui-widget ui-corner-all${one.current ? ' ui-state-active' : ''}"><a class="ui-menuitem-link ui-corner-all" href="/rubrique"${marked(one)}><span class="ui-menuitem-text">${one.label}</span></a></li>`).join('')}</ul></div></div></div>`,
  dialog: (title, body) =>
    `<div class="ui-widget-overlay ui-dialog-mask"></div><div class="ui-dialog ui-widget ui-widget-content ui-corner-all ui-shadow" role="dialog" aria-labelledby="dlg_title" aria-hidden="false" aria-modal="true"><div class="ui-dialog-titlebar ui-widget-header ui-helper-clearfix ui-corner-top"><span id="dlg_title" class="ui-dialog-title">${title}</span><a href="#" class="ui-dialog-titlebar-icon ui-dialog-titlebar-close ui-corner-all" aria-label="Close"><span class="ui-icon ui-icon-closethick"></span></a></div><div class="ui-dialog-content ui-widget-content">${body}</div></div>`,
};
