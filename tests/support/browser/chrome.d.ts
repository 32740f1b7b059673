/** The browser's own interface, as pages and the background of an extension have it in both browsers. */
declare const chrome: import('webextension-polyfill').Browser;
