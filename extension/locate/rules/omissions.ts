/** Why something is no answer where the search itself tells, not a row of a table: id and example. Each has its smallest case, as rows have. */
export const OMISSIONS = {
  'says-something-else': '"Modifier le site internet", by nothing but its names.',
  'no-witness': 'A button whose names, icon and address say nothing of the target.',
  'beyond-shortlist': 'The 21st best of many, and not as good as the 20th.',
  'too-many-equal': 'The pens of a list of 150: none is better than the others.',
  'too-small': '<img alt="QR code" width="32">',
  'not-square': '<img alt="QR code" width="300" height="90">',
  'code-unseen': '<canvas class="qr" style="opacity:0">',
  'more-inside': '<p>42 <a href="/x">…</a></p>',
  'number-unseen': '<b style="opacity:0">42</b>',
  'no-number': '<b>4</b><b>2</b><b>1</b><b>7</b>, of which each is a digit.',
  'around-code': '<div class="qr"><canvas>: the canvas.',
  'unseen-visual': 'A code that is blurred, masked, faint or cut off: it is not there yet, or no more.',
} as const satisfies Readonly<Record<string, string>>;

export type OmissionId = keyof typeof OMISSIONS;
