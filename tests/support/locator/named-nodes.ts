/** In a page: each name of a property of a form, a document or what they hold, which its fields and pictures may be called. */
export function allNames(): readonly string[] {
  const names = new Set<string>();
  const made = ['form', 'fieldset', 'input', 'iframe', 'object'].map((tag) => document.createElement(tag));
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const from of [...made, document, svg, document.createElement('div').attachShadow({ mode: 'open' })])
    for (let at: object | null = from; at !== null; at = Object.getPrototypeOf(at))
      for (const name of Object.getOwnPropertyNames(at)) if (/^[a-z]/i.test(name)) names.add(name);
  return [...names, 'host', 'item', 'namedItem', 'openOrClosedShadowRoot', 'x', 'y', '0', 'then', 'toJSON'];
}

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
