import { type Control, type Dressing, type Icon, type IconControl, marked, newId } from '../dressing.ts';

type Version = 3 | 4 | 5;

const NAMES: Readonly<Record<3 | 4 | 5, Readonly<Record<Icon, string>>>> = {
  3: {
    pen: 'fa fa-pencil',
    magnifier: 'fa fa-search',
    trash: 'fa fa-trash-o',
    printer: 'fa fa-print',
    brush: 'fa fa-paint-brush',
    plus: 'fa fa-plus',
  },
  4: {
    pen: 'fa fa-pencil-square-o',
    magnifier: 'fa fa-search-plus',
    trash: 'fa fa-trash',
    printer: 'fa fa-print',
    brush: 'fa fa-paint-brush',
    plus: 'fa fa-plus-circle',
  },
  5: {
    pen: 'bi bi-pencil-fill',
    magnifier: 'bi bi-search',
    trash: 'bi bi-trash',
    printer: 'bi bi-printer',
    brush: 'bi bi-brush',
    plus: 'bi bi-plus-lg',
  },
};

const navbar = (version: Version, links: string, tools: string): string => {
  switch (version) {
    case 3:
      return `<nav class="navbar navbar-default navbar-static-top"><div class="container"><div class="navbar-header"><button type="button" class="navbar-toggle collapsed" data-toggle="collapse" data-target="#navbar" aria-expanded="false" aria-controls="navbar"><span class="sr-only">Toggle navigation</span><span class="icon-bar"></span></button><a class="navbar-brand" href="/">Portail</a></div><div id="navbar" class="navbar-collapse collapse"><ul class="nav navbar-nav">${links}</ul><form class="navbar-form navbar-left" role="search"><div class="form-group"><input type="text" class="form-control" placeholder="Rechercher"></div> <button type="submit" class="btn btn-default"><span class="fa fa-search" aria-hidden="true"></span></button></form><ul class="nav navbar-nav navbar-right">${tools}</ul></div></div></nav>`;
    case 4:
      return `<nav class="navbar navbar-expand-lg navbar-light bg-light"><a class="navbar-brand" href="/">Portail</a><button class="navbar-toggler" type="button" data-toggle="collapse" data-target="#navbar" aria-controls="navbar" aria-expanded="false" aria-label="Toggle navigation"><span class="navbar-toggler-icon"></span></button><div class="collapse navbar-collapse" id="navbar"><ul class="navbar-nav mr-auto">${links}</ul><form class="form-inline my-2 my-lg-0"><input class="form-control mr-sm-2" type="search" placeholder="Rechercher" aria-label="Rechercher"><button class="btn btn-outline-success my-2 my-sm-0" type="submit">Rechercher</button></form><ul class="navbar-nav">${tools}</ul></div></nav>`;
    case 5:
      return `<header><nav class="navbar navbar-expand-lg bg-body-tertiary"><div class="container-fluid"><a class="navbar-brand" href="/">Portail</a><button class="navbar-toggler" type="button" data-bs-toggle="collapse" data-bs-target="#navbar" aria-controls="navbar" aria-expanded="false" aria-label="Toggle navigation"><span class="navbar-toggler-icon"></span></button><div class="collapse navbar-collapse" id="navbar"><ul class="navbar-nav me-auto mb-2 mb-lg-0">${links}</ul><form class="d-flex" role="search"><input class="form-control me-2" type="search" placeholder="Rechercher" aria-label="Rechercher"><button class="btn btn-outline-success" type="submit"><i class="bi bi-search"></i></button></form><ul class="navbar-nav">${tools}</ul></div></div></nav></header>`;
    default:
      return version satisfies never;
  }
};

const STYLES: Readonly<Record<Version, readonly string[]>> = {
  3: ['bootstrap-3/dist/css/bootstrap.min.css', 'font-awesome/css/font-awesome.min.css'],
  4: ['bootstrap-4/dist/css/bootstrap.min.css', 'font-awesome/css/font-awesome.min.css'],
  5: ['bootstrap-5/dist/css/bootstrap.min.css', 'bootstrap-icons/font/bootstrap-icons.min.css'],
};

const icon = (version: Version, it: IconControl): string => {
  const drawn = `<i class="${NAMES[version][it.icon]}" aria-hidden="true"></i>`;
  switch (version) {
    case 3:
      return `<a href="/suite" class="btn ${it.orange ? 'btn-warning' : 'btn-default'} btn-xs" data-toggle="tooltip" title="${it.label}"${marked(it)}>${drawn}</a>`;
    case 4:
      return `<button type="button" class="btn btn-sm ${it.orange ? 'btn-warning' : 'btn-outline-secondary'}" data-toggle="tooltip" data-original-title="${it.label}" aria-label="${it.label}"${marked(it)}>${drawn}</button>`;
    case 5:
      return `<button type="button" class="btn btn-sm ${it.orange ? 'btn-warning' : 'btn-light'}"${marked(it)}>${drawn}<span class="visually-hidden">${it.label}</span></button>`;
    default:
      return version satisfies never;
  }
};

/** Bootstrap as its documentation has it. */
export const bootstrap = (version: Version): Dressing => ({
  name: `bootstrap-${version}`,
  styles: STYLES[version],
  page: ({ title, heading, menu = [], tools = [], body }) => {
    const entry = (href: string) => (one: Control) =>
      `<li class="nav-item"><a class="nav-link" href="${one.href ?? href}"${marked(one)}>${one.label}</a></li>`;
    const bar = navbar(version, menu.map(entry('/rubrique')).join(''), tools.map(entry('/suite')).join(''));
    const header =
      version === 3 ? `<div class="page-header"><h1>${heading}</h1></div>` : `<h1 class="mt-4 mb-3">${heading}</h1>`;
    return `<!doctype html><html lang="fr"><head><title>${title}</title></head><body>${bar}<div class="container">${header}${body}</div><footer class="footer mt-auto py-3"><div class="container"><p class="text-muted"><a href="/mentions">Mentions légales</a> · <a href="/contact">Contact</a></p></div></footer></body></html>`;
  },
  button: (it) => `<button type="submit" class="btn btn-primary"${marked(it)}>${it.label}</button>`,
  secondary: (it) =>
    `<button type="button" class="btn ${version === 3 ? 'btn-default' : 'btn-secondary'}"${marked(it)}>${it.label}</button>`,
  link: (it) =>
    `<a href="${it.href ?? '/suite'}" class="${version === 3 ? 'btn btn-link' : 'btn btn-outline-primary'}" role="button"${marked(it)}>${it.label}</a>`,
  iconButton: (it) => icon(version, it),
  tile: (it) =>
    version === 3
      ? `<div class="col-sm-6 col-md-4"><div class="thumbnail"><div class="caption"><h3>${it.label}</h3><p>${it.text}</p><p><a href="/tuile" class="btn btn-primary" role="button"${marked(it)}>Accéder</a></p></div></div></div>`
      : version === 4
        ? `<a href="/tuile" class="card mb-3 text-body"${marked(it)}><div class="card-body"><h5 class="card-title">${it.label}</h5><p class="card-text">${it.text}</p></div></a>`
        : `<div class="card mb-3"${marked(it)}><div class="card-body"><h5 class="card-title">${it.label}</h5><p class="card-text">${it.text}</p><a href="/tuile" class="stretched-link">${it.label}</a></div></div>`,
  tabs: (tabs, shown) => {
    const ids = tabs.map(() => newId());
    const panes = `<div class="tab-content">${ids.map((id, n) => `<div role="tabpanel" class="tab-pane${n === 0 ? ' active show' : ''}" id="${id}">${n === 0 ? shown : ''}</div>`).join('')}</div>`;
    const toggle = version === 5 ? 'data-bs-toggle' : 'data-toggle';
    const list = tabs.map((one, n) =>
      version === 5
        ? `<li class="nav-item" role="presentation"><button class="nav-link${n === 0 ? ' active' : ''}" ${toggle}="tab" data-bs-target="#${ids[n]}" type="button" role="tab" aria-controls="${ids[n]}" aria-selected="${n === 0}"${marked(one)}>${one.label}</button></li>`
        : `<li role="presentation" class="nav-item${n === 0 ? ' active' : ''}"><a class="nav-link${n === 0 ? ' active' : ''}" href="#${ids[n]}" aria-controls="${ids[n]}" role="tab" ${toggle}="tab"${marked(one)}>${one.label}</a></li>`,
    );
    return `<ul class="nav nav-tabs" role="tablist">${list.join('')}</ul>${panes}`;
  },
  choices: (legend, choices) => {
    const name = newId();
    const one = (it: (typeof choices)[number], n: number): string => {
      switch (version) {
        case 3:
          return `<div class="radio"${marked(it)}><label><input type="radio" name="${name}" value="${n}"> ${it.label}</label><p class="help-block">${it.text}</p></div>`;
        case 4:
          return `<div class="custom-control custom-radio"${marked(it)}><input type="radio" id="${name}-${n}" name="${name}" class="custom-control-input"><label class="custom-control-label" for="${name}-${n}">${it.label}</label><small class="form-text text-muted">${it.text}</small></div>`;
        case 5:
          // A list group whose labels stand beside the boxes (docs: list group, radios).
          return `<li class="list-group-item d-flex align-items-center"${marked(it)}><input class="form-check-input me-2" type="radio" name="${name}" id="${name}-${n}" aria-describedby="${name}-${n}-t"><div><strong>${it.label}</strong><div class="text-body-secondary" id="${name}-${n}-t">${it.text}</div></div></li>`;
        default:
          return version satisfies never;
      }
    };
    const drawn = choices.map(one).join('');
    return `<fieldset><legend>${legend}</legend>${version === 5 ? `<ul class="list-group">${drawn}</ul>` : drawn}</fieldset>`;
  },
  checkbox: (it) => {
    const id = newId();
    switch (version) {
      case 3:
        return `<div class="checkbox"${marked(it)}><label><input type="checkbox"> ${it.label}</label></div>`;
      case 4:
        return `<div class="custom-control custom-checkbox"${marked(it)}><input type="checkbox" class="custom-control-input" id="${id}"><label class="custom-control-label" for="${id}">${it.label}</label></div>`;
      case 5:
        return `<div class="form-check"${marked(it)}><input class="form-check-input" type="checkbox" value="" id="${id}"><label class="form-check-label" for="${id}">${it.label}</label></div>`;
      default:
        return version satisfies never;
    }
  },
  field: (it) => {
    const id = newId();
    const input = `<input type="${it.type ?? 'text'}" class="form-control" id="${id}"${version === 4 ? ` placeholder="${it.label}"` : ''}${marked(it)}>`;
    const help =
      it.hint === undefined ? '' : `<span class="${version === 3 ? 'help-block' : 'form-text'}">${it.hint}</span>`;
    switch (version) {
      case 3:
        return `<div class="form-group"><label class="col-sm-4 control-label" for="${id}">${it.label}</label><div class="col-sm-8">${input}${help}</div></div>`;
      case 4:
        return `<div class="form-group"><label class="sr-only" for="${id}">${it.label}</label>${input}${help}</div>`;
      case 5:
        return `<div class="form-floating mb-3"><input type="${it.type ?? 'text'}" class="form-control" id="${id}" placeholder=" "${marked(it)}><label for="${id}">${it.label}</label>${help}</div>`;
      default:
        return version satisfies never;
    }
  },
  form: (body) => `<form class="${version === 3 ? 'form-horizontal' : 'mb-4'}">${body}</form>`,
  section: (heading, body) =>
    version === 3
      ? `<div class="panel panel-default"><div class="panel-heading"><h3 class="panel-title">${heading}</h3></div><div class="panel-body">${body}</div></div>`
      : `<div class="card mb-4"><div class="card-header">${version === 4 ? `<h2 class="h5 mb-0">${heading}</h2>` : heading}</div><div class="card-body">${body}</div></div>`,
  table: (caption, heads, rows) =>
    `${version === 3 ? `<h3>${caption}</h3>` : ''}<div class="table-responsive"><table class="table table-striped table-hover">${version === 3 ? '' : `<caption>${caption}</caption>`}<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table></div>`,
  sideMenu: (title, entries) =>
    version === 3
      ? `<div class="panel panel-default"><div class="panel-heading">${title}</div><div class="list-group">${entries.map((one) => `<a href="/rubrique" class="list-group-item${one.current ? ' active' : ''}"${marked(one)}>${one.label}</a>`).join('')}</div></div>`
      : `<nav class="nav flex-column nav-pills" aria-label="${title}">${entries.map((one) => `<a class="nav-link${one.current ? ' active' : ''}"${one.current ? ' aria-current="page"' : ''} href="/rubrique"${marked(one)}>${one.label}</a>`).join('')}</nav>`,
  dialog: (title, body) =>
    `<div class="modal fade in show" id="modal" tabindex="-1" role="dialog" aria-labelledby="modal-title" aria-modal="true" style="display:block"><div class="modal-dialog" role="document"><div class="modal-content"><div class="modal-header"><h4 class="modal-title" id="modal-title">${title}</h4><button type="button" class="${version === 5 ? 'btn-close' : 'close'}" aria-label="Fermer">${version === 5 ? '' : '<span aria-hidden="true">×</span>'}</button></div><div class="modal-body">${body}</div></div></div></div><div class="modal-backdrop fade in show"></div>`,
});
