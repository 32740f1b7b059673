/** Browsers by the name on their icon. */
export const browserNames = {
  chrome: 'Chrome',
  chromium: 'Chromium',
  edge: 'Edge',
  brave: 'Brave',
  firefox: 'Firefox',
} as const;
