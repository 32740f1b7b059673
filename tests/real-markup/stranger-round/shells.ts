import { packageFile } from '../../support/locator/real-markup.ts';

/** What a site puts around a page: its style sheets, banner and footer. */
type Shell = (title: string, body: string, banner?: string) => string;

const style = (...paths: readonly string[]): string =>
  paths.map((path) => `<style>${packageFile(path)}</style>`).join('');

const html = (title: string, head: string, body: string, attributes = ''): string =>
  `<!doctype html><html lang="fr"${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** The State's design system. */
const gouv: Shell = (title, body, banner = '') =>
  html(
    title,
    style('@gouvfr/dsfr/dist/dsfr.min.css', '@gouvfr/dsfr/dist/utility/utility.min.css'),
    `<header role="banner" class="fr-header"><div class="fr-header__body"><div class="fr-container"><div class="fr-header__body-row"><div class="fr-header__brand fr-enlarge-link"><div class="fr-header__brand-top"><div class="fr-header__logo"><p class="fr-logo">République<br>Française</p></div></div><div class="fr-header__service"><a href="/" title="Accueil"><p class="fr-header__service-title">Services en ligne</p></a></div></div><div class="fr-header__tools"><div class="fr-header__tools-links">${banner}</div></div></div></div></div></header><main id="contenu" role="main" class="fr-container fr-my-4w">${body}</main><footer class="fr-footer" role="contentinfo"><div class="fr-container"><ul class="fr-footer__bottom-list"><li class="fr-footer__bottom-item"><a class="fr-footer__bottom-link" href="/a11y">Accessibilité : partiellement conforme</a></li><li class="fr-footer__bottom-item"><a class="fr-footer__bottom-link" href="/mentions">Mentions légales</a></li><li class="fr-footer__bottom-item"><a class="fr-footer__bottom-link" href="/cookies">Gestion des cookies</a></li></ul></div></footer>`,
    ' data-fr-theme="light"',
  );

/** Bootstrap 5 and its icons. */
const bs5: Shell = (title, body, banner = '') =>
  html(
    title,
    style('bootstrap-5/dist/css/bootstrap.min.css', 'bootstrap-icons/font/bootstrap-icons.min.css'),
    `<nav class="navbar navbar-expand-lg bg-body-tertiary"><div class="container"><a class="navbar-brand" href="/">Portail</a><div class="collapse navbar-collapse"><ul class="navbar-nav me-auto"><li class="nav-item"><a class="nav-link" href="/actus">Actualités</a></li><li class="nav-item"><a class="nav-link" href="/aide">Aide</a></li></ul>${banner}</div></div></nav><div class="container py-4">${body}</div><footer class="container border-top py-3 small text-muted">© 2026 · <a href="/contact">Contact</a> · <a href="/rgpd">Protection des données</a></footer>`,
  );

/** React with Material UI: class names that say nothing, and boxes in boxes. */
const mui: Shell = (title, body, banner = '') =>
  html(
    title,
    `<style>body{margin:0;font:400 16px/1.5 Roboto,Helvetica,Arial,sans-serif}.css-1appbar{display:flex;align-items:center;background:#1f4e79;color:#fff;padding:12px 24px}.css-1grow{flex-grow:1}.css-1cont{max-width:900px;margin:0 auto;padding:24px}.css-1paper{box-shadow:0 1px 3px #0004;border-radius:4px;padding:16px;margin:16px 0}.css-1btn{display:inline-flex;align-items:center;gap:8px;border:0;border-radius:4px;padding:6px 16px;background:#1976d2;color:#fff;font-size:14px;text-transform:uppercase;cursor:pointer}.css-1text{background:none;color:#1976d2}.css-1inh{background:none;color:#fff}.css-1icb{border:0;border-radius:50%;width:40px;height:40px;padding:8px;background:none;cursor:pointer;color:#0009}.css-1svg{width:1em;height:1em;font-size:24px;fill:currentColor;display:inline-block}.css-1h{font-size:24px;margin:8px 0}.css-1sub{font-size:20px;font-weight:500}.css-1row{display:flex;align-items:center;gap:16px}.css-1tf{position:relative;display:flex;flex-direction:column;margin:20px 0 8px}.css-1lab{position:absolute;top:-10px;left:10px;font-size:12px;background:#fff;padding:0 4px}.css-1inp{font:inherit;padding:14px;border:1px solid #0006;border-radius:4px;width:100%;box-sizing:border-box}.css-1tab{border:0;background:none;padding:12px 16px;cursor:pointer;font-size:14px;text-transform:uppercase}</style>`,
    `<div id="root"><div class="MuiBox-root css-0"><header class="MuiPaper-root MuiAppBar-root css-1appbar"><div class="MuiTypography-root MuiTypography-h6 css-1grow">Mes services</div>${banner}</header><div class="MuiContainer-root css-1cont">${body}</div></div></div>`,
  );

/** Tailwind: utilities, of which the ones that matter are here, and pictures instead of words. */
const tw: Shell = (title, body, banner = '') =>
  html(
    title,
    `<style>*,::before,::after{box-sizing:border-box;border:0 solid}body{margin:0;font-family:ui-sans-serif,system-ui,sans-serif;line-height:1.5}h1,h2,h3,p,dl,dd,ul{margin:0;padding:0;font-size:inherit;font-weight:inherit;list-style:none}a{color:inherit;text-decoration:inherit}button{font:inherit;color:inherit;background:transparent;cursor:pointer}svg,img{display:block}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.flex{display:flex}.inline-flex{display:inline-flex}.grid{display:grid}.items-center{align-items:center}.justify-between{justify-content:space-between}.gap-2{gap:.5rem}.gap-4{gap:1rem}.p-2{padding:.5rem}.p-4{padding:1rem}.px-4{padding-left:1rem;padding-right:1rem}.py-2{padding-top:.5rem;padding-bottom:.5rem}.mt-4{margin-top:1rem}.mt-8{margin-top:2rem}.w-full{width:100%}.size-5{width:1.25rem;height:1.25rem}.size-6{width:1.5rem;height:1.5rem}.size-10{width:2.5rem;height:2.5rem}.max-w-3xl{max-width:48rem}.mx-auto{margin-left:auto;margin-right:auto}.rounded{border-radius:.25rem}.rounded-full{border-radius:9999px}.rounded-xl{border-radius:.75rem}.border{border-width:1px}.border-slate-200{border-color:#e2e8f0}.shadow{box-shadow:0 1px 3px #0002}.text-2xl{font-size:1.5rem}.text-sm{font-size:.875rem}.font-bold{font-weight:700}.font-medium{font-weight:500}.text-white{color:#fff}.text-slate-500{color:#64748b}.bg-slate-900{background-color:#0f172a}.bg-emerald-600{background-color:#059669}.bg-orange-500{background-color:#f97316}.bg-gradient-to-r{background-image:linear-gradient(to right,#fb923c,#f59e0b)}.fixed{position:fixed}.inset-0{inset:0}.bg-black\\/50{background-color:#0008}.bg-white{background-color:#fff}.z-50{z-index:50}.grid-cols-2{grid-template-columns:1fr 1fr}</style>`,
    `<header class="flex items-center justify-between p-4 border"><a href="/" class="font-bold">Portail</a><div class="flex items-center gap-2">${banner}</div></header><main class="max-w-3xl mx-auto p-4">${body}</main>`,
  );

/** PrimeFaces: ids with colons, everything in one form. */
const prime: Shell = (title, body, banner = '') =>
  html(
    title,
    `${style('primeicons/primeicons.css')}<style>body{font:14px Arial;margin:0}.ui-menubar{background:#eee;padding:8px;display:flex;gap:12px;list-style:none;margin:0}.ui-panel{border:1px solid #ccc;margin:12px}.ui-panel-titlebar{background:#f4f4f4;padding:8px;font-weight:bold}.ui-panel-content{padding:12px}.ui-button{border:1px solid #999;background:#2196f3;color:#fff;padding:6px 10px;position:relative}.ui-button-icon-only{width:34px;height:34px;padding:0}.ui-button-icon-only .ui-button-text{display:block;text-indent:-9999px;overflow:hidden;height:1px}.ui-button-icon-left{position:absolute;left:9px;top:8px}.ui-button-warning{background:#ffa726}.ui-datatable table{border-collapse:collapse;width:100%}.ui-datatable td,.ui-datatable th{border:1px solid #ddd;padding:6px;text-align:left}.ui-helper-hidden-accessible{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.ui-chkbox{display:inline-block}.ui-chkbox-box{display:inline-block;width:18px;height:18px;border:1px solid #888}</style>`,
    `<form id="frm" name="frm" method="post" action="/faces/page.xhtml"><input type="hidden" name="frm" value="frm"><ul class="ui-menubar">${banner}<li><a href="/quitter">Quitter</a></li></ul><div class="layout-main">${body}</div><input type="hidden" name="javax.faces.ViewState" value="e1s1"></form>`,
  );

/** Vuetify 3, whose icons are a font that has not come. */
const vue: Shell = (title, body, banner = '') =>
  html(
    title,
    `<style>body{margin:0;font-family:Roboto,sans-serif}.v-toolbar{display:flex;align-items:center;background:#37474f;color:#fff;padding:8px 16px;gap:12px}.v-main{padding:24px}.v-card{border-radius:4px;box-shadow:0 2px 4px #0003;padding:16px;margin:12px 0;display:block;color:inherit;text-decoration:none}.v-card-title{font-size:1.25rem}.v-btn{display:inline-grid;grid-auto-flow:column;align-items:center;border:0;border-radius:4px;height:36px;padding:0 16px;background:#1867c0;color:#fff;cursor:pointer;text-decoration:none}.v-btn--icon{width:40px;height:40px;padding:0;border-radius:50%;place-content:center}.bg-warning{background:#fb8c00}.mdi::before{content:"\\25A1";font:24px sans-serif}.v-list-item{display:grid;grid-template-columns:40px 1fr;padding:8px 16px;color:inherit;text-decoration:none}.v-field{border:1px solid #999;border-radius:4px;position:relative;padding:18px 12px 4px}.v-field-label{position:absolute;top:2px;left:12px;font-size:12px}.v-field__input{border:0;width:100%;font:inherit}.v-tab{min-width:90px}</style>`,
    `<div id="app"><div class="v-application v-theme--light"><div class="v-application__wrap"><header class="v-toolbar v-app-bar"><div class="v-toolbar-title">Espace</div><div style="flex:1"></div>${banner}</header><main class="v-main">${body}</main></div></div></div>`,
  );

/** A public service of 2026 without a framework. */
const plain: Shell = (title, body, banner = '') =>
  html(
    title,
    '<style>:root{--ink:#1b1b35;--brand:#0b6e4f}body{margin:0;font:17px/1.55 "Marianne",system-ui,sans-serif;color:var(--ink)}.top{display:flex;justify-content:space-between;align-items:center;padding:1rem 5vw;border-bottom:2px solid var(--brand)}.wrap{padding:1.5rem 5vw}.cta{display:inline-block;padding:.6rem 1.1rem;border-radius:2rem;border:0;background:var(--brand);color:#fff;font:inherit;text-decoration:none;cursor:pointer}.card{border:1px solid #cdd;border-radius:12px;padding:1rem;margin:1rem 0}.cards{display:grid;grid-template-columns:repeat(3,1fr);gap:1rem}label{display:block;margin:.6rem 0 .2rem}input:not([type=checkbox],[type=radio]){padding:.5rem;font:inherit;border:1px solid #667;border-radius:6px}.hint{font-size:.85em;color:#556}</style>',
    `<div class="top"><strong>Ordre &amp; santé</strong><nav>${banner}</nav></div><div class="wrap">${body}</div>`,
  );

/** What a server has written since 2006: tables, pictures, no headings. */
const legacy: Shell = (title, body, banner = '') =>
  `<html><head><title>${title}</title><style>td,th{font:12px Verdana;padding:3px}.titre{font:bold 14px Verdana;color:#036}.bandeau{background:#036;color:#fff}.onglet{background:#cde;padding:4px}</style></head><body bgcolor="#ffffff"><table width="100%" cellspacing="0"><tr><td class="bandeau">Portail des professionnels</td><td class="bandeau" align="right">${banner}</td></tr></table><table width="960" align="center"><tr><td>${body}</td></tr></table></body></html>`;

/** Angular Material: the components themselves draw the template. */
const material: Shell = (title, body, banner = '') =>
  html(
    title,
    `${style('@angular/material/prebuilt-themes/indigo-pink.css')}<script src="/angular.js"></script>`,
    `<script type="text/plain" id="view"><mat-toolbar color="primary"><span>Portail</span><span style="flex:1"></span>${banner}</mat-toolbar><main style="padding:24px">${body}</main></script><script>drawWithAngular(document.getElementById('view').textContent)</script>`,
  );

/** A page whose parts are components with trees of their own. */
const components: Shell = (title, body, banner = '') =>
  html(
    title,
    '<style>body{margin:0;font:16px system-ui}</style>',
    `<header style="display:flex;justify-content:space-between;padding:12px"><b>Portail</b>${banner}</header><main style="padding:16px">${body}</main><script>customElements.define('ui-part',class extends HTMLElement{connectedCallback(){const t=this.querySelector('template');if(!t)return;this.attachShadow({mode:this.getAttribute('mode')||'open'}).innerHTML='<style>.b{display:inline-block;padding:8px 14px;border:0;border-radius:6px;background:#225;color:#fff;font:inherit}.r{display:flex;gap:16px;align-items:center}</style>'+t.innerHTML}})</script>`,
  );

export const SHELLS: Readonly<Record<string, Shell>> = {
  gouv,
  bs5,
  mui,
  tw,
  prime,
  vue,
  plain,
  legacy,
  material,
  components,
};
