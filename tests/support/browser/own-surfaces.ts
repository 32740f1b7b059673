/** Pages of the extension that read the host or the guide session. */
const TELLING = [
  'popup.html',
  'popup.html#rapport',
  'welcome.html',
  'options.html',
  'sidepanel.html',
  'call.html',
] as const;

/** Pages that read neither, so that one look at them is enough. */
const ALIKE = [
  'privacy.html',
  'accessibility.html',
  'ways.html#ecps-trouble',
  'ways.html#pharmacy-staff',
  'ways.html#replacement',
  'memo.html#activate-with-card',
  'practice.html',
] as const;

/** Pages to look at in one of several states of host or session: in each state another one first; those that do not differ in the first. */
export const surfacesIn = (state: number): readonly string[] => [
  ...TELLING.slice(state),
  ...TELLING.slice(0, state),
  ...(state === 0 ? ALIKE : []),
];
