import { defineConfig } from 'wxt';
import { designTokens } from './scripts/build/design-tokens.ts';
import { pageScript } from './scripts/build/page-script.ts';
import { joinPopup } from './scripts/build/popup-file.ts';
import { guideVocabulary } from './shared/guides/words/vocabulary.ts';
import { OFFICIAL_PAGES, SANDBOX_PAGES } from './shared/official-pages.ts';
import { VERSION } from './shared/protocol/version.ts';

/** Public half of a key pair made for this project: it fixes the extension id of unpacked and packed builds. */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAlvKZPVRQhNay3L8NNxziCS1OtYsWW9aliObrGN7mkC8Ja9k5nQqRyVSfe3g3FNJ7vOvJ6RuxfEjT9t0/957b1EhNMxgwNWv9e7aGN0HssMaZxSA4ZIifJPb9T+sUcsaRjN+mTYfFpv3xv4rIMrLs3fsrGOjYhhbUBKk7RXYKohreM16p3kVGzKcN4A5Nr+IZeN+vS9T7kL39SPXYpfllJAMO7607ruQpVcTnaSnF450QK7EOyA0/FaerjR/pzbJ3UdUx0OqMpArueuF4hUA/XNilFqhiGs/Bizi7VKbSO+/ccLHx0pf3zhjy8ydBLAU3Q6u8EpC/Bb65iPhnIrJBsQIDAQAB';

/**
 * For every page and worker of the extension: nothing is asked for but its own files, so that "no request" is the browser's rule and not
 * our word (tests/browser/no-request.test.ts). Inline styles are those that the overlay brings along on the practice page; with this policy
 * they can load nothing either.
 */
const extensionPages = (connect: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self'",
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** `Features.LightDark` of lightningcss, which comes with Vite. */
const LIGHT_DARK = 1 << 20;

/** WXT's own server tells the extension that a file has changed: `npm run dev` alone, never what is built. */
const RELOADING = 'http://localhost:* ws://localhost:*';

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  // `npm run dev` opens this browser where there is a display, and only builds and reloads where there is none.
  webExt: {
    disabled: process.env['DISPLAY'] === undefined && process.env['WAYLAND_DISPLAY'] === undefined,
    binaries: { chrome: '/usr/bin/chromium', firefox: '/usr/bin/firefox-esr' },
  },
  // Every browser this extension allows preloads modules by itself.
  vite: () => ({
    // Colours are chosen by media queries here: for `light-dark()` it would put two properties more into every sheet.
    css: { lightningcss: { exclude: LIGHT_DARK } },
    plugins: [designTokens(), pageScript()],
    define: { GUIDE_VOCABULARY: JSON.stringify([...guideVocabulary()].join(' ')) },
    build: {
      // A page tells ahead what it needs; of a part that is loaded later, from the same disk, the list would only make each popup larger.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
      },
    },
  }),
  hooks: {
    'vite:build:extendConfig': joinPopup,
    // Firefox reads what an organisation has set without a schema.
    'build:publicAssets'({ config }, files) {
      if (config.browser !== 'firefox') return;
      files.splice(0, files.length, ...files.filter(({ relativeDest }) => relativeDest !== 'managed-schema.json'));
    },
    'build:manifestGenerated'({ config }, manifest) {
      // The portals' sandbox, for those who develop against it (`wxt build --mode development`): never in what is shipped.
      if (config.mode !== 'development') return;
      manifest.host_permissions = [...(manifest.host_permissions ?? []), ...SANDBOX_PAGES];
      for (const script of manifest.content_scripts ?? [])
        script.matches = [...(script.matches ?? []), ...SANDBOX_PAGES];
    },
  },
  manifest: ({ browser, command }) => ({
    name: 'Compagnon e-CPS',
    description: 'Aide non officielle, pas à pas, pour activer et utiliser son e-CPS. Tout reste sur cet ordinateur.',
    version: VERSION,
    default_locale: undefined,
    permissions: ['nativeMessaging', 'storage', 'alarms', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // Asked with the reminder, not at installation.
    optional_permissions: ['notifications'],
    // Scripts that come on demand need the hosts as a permission (docs/stores.md).
    host_permissions: OFFICIAL_PAGES,
    // Declared here, not by WXT's defineContentScript: what that puts around a script tells the page that it has started, by an
    // event and by postMessage.
    content_scripts: [
      {
        matches: OFFICIAL_PAGES,
        js: ['portal.js'],
        all_frames: true,
        match_origin_as_fallback: true,
        run_at: 'document_idle',
      },
    ],
    content_security_policy: { extension_pages: extensionPages(command === 'serve' ? RELOADING : "'none'") },
    action: { default_title: 'Compagnon e-CPS' },
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    commands: {
      'focus-bubble': {
        // Alt+Shift+A is Chromium's own: a key that is taken is not assigned, and nobody is told (tests/browser/shortcut.test.ts).
        suggested_key: { default: 'Alt+Shift+G' },
        description: "Aller à la bulle d'aide, ou en revenir",
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'compagnon-ecps@compagnon-ecps.fr',
              // 142 is the first that knows data_collection_permissions on every system; the ESR of 2026 is 153.
              strict_min_version: '142.0',
              // Nothing at installation; the holder's identity only after a click and Firefox's own question (docs/stores.md).
              data_collection_permissions: { required: ['none'], optional: ['personallyIdentifyingInfo'] },
            },
          },
        }
      : // 126 is the first that has URL.parse, without which no guide runs (tests/integration/oldest-browsers.test.ts).
        { key: CHROME_KEY, minimum_chrome_version: '126' }),
  }),
});
