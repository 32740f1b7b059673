/** Every name under which a form, a document or what they hold has a property: what fields and pictures of a page may be called. */
export const ALL_NAMES = `(() => {
  const names = new Set();
  const made = ['form', 'fieldset', 'input', 'iframe', 'object'].map((tag) => document.createElement(tag));
  for (const from of [...made, document, document.createElementNS('http://www.w3.org/2000/svg', 'svg'), document.createElement('div').attachShadow({ mode: 'open' })])
    for (let at = from; at !== null; at = Object.getPrototypeOf(at))
      for (const name of Object.getOwnPropertyNames(at)) if (/^[a-z]/i.test(name)) names.add(name);
  return [...names, 'host', 'item', 'namedItem', 'openOrClosedShadowRoot', 'x', 'y', '0', 'then', 'toJSON'];
})()`;

/** A form whose fields bear these names, two of them one name: a form answers with a list then. */
export const fieldsNamed = (names: readonly string[]): string =>
  names
    .map((name, at) =>
      at % 3 === 0
        ? `<input type=hidden name="${name}"><button type=button name="${name}" hidden></button>`
        : `<input type=hidden name="${name}">`,
    )
    .join('');

/** Pictures and forms with which a document answers in place of its own properties. */
export const picturesNamed = (names: readonly string[]): string =>
  names
    .map((name, at) =>
      at % 2 === 0 ? `<img name="${name}" alt="">` : `<form name="${name}"></form><embed name="${name}" hidden>`,
    )
    .join('');
