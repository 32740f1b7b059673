/** Markup with more attributes in some start tags. @param marks the attributes, by where the tag begins */
export const withMarks = (html: string, marks: ReadonlyMap<number, string>): string =>
  [...marks]
    .sort(([a], [b]) => b - a)
    .reduce((all, [at, mark]) => all.slice(0, at) + all.slice(at).replace(/^<[\w-]+/, (tag) => `${tag} ${mark}`), html);
