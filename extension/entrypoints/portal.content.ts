import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: [
    'https://wallet.esw.esante.gouv.fr/*',
    'https://auth.esw.esante.gouv.fr/*',
    'https://*.ordre.pharmacien.fr/*',
  ],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {},
});
