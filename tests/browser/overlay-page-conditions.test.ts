import { describe, expect, it } from 'vitest';
import { takePicture } from '../support/browser/pixels.ts';
import { during } from '../support/during.ts';
import { expectBubblePainted, expectRingOn } from '../support/overlay/overlay-expectations.ts';
import { type BrowserName, launchForOverlay, OverlayPage } from '../support/overlay/overlay-page.ts';
import { inBrowsers, spread } from '../support/spread.ts';
import { until } from '../support/until.ts';

const BODY = `<header><a href="#x">Accueil</a></header><main><h1>Données</h1><p>Vos coordonnées.</p>
  <p><button>Loupe</button> <button id="target">Modifier</button> <button>Supprimer</button></p>
  <form><label>E-mail <input name="mail"></label></form><div style="height:1500px"></div></main>`;

const HOSTILE = `* { all: unset !important; animation: spin 1s infinite !important; transition: all 9s !important }
  button { font-size: 44px !important } svg { display: none !important } *::backdrop { background: red !important }
  section, p, div { position: static !important; width: 900px !important; opacity: .2 !important }
  html > div, [data-compagnon-ecps] { display: none !important; opacity: 0 !important; zoom: 3 !important; left: 300px !important }
  @keyframes spin { to { transform: rotate(1turn) } }`;

/** What a page may do to anything drawn over it. The ring must stand on #target in each. */
const CONDITIONS: readonly { readonly name: string; readonly html: string }[] = [
  { name: 'a plain page', html: BODY },
  { name: 'no doctype (quirks mode)', html: `<html lang="fr"><title>P</title><body>${BODY}</body></html>` },
  { name: 'body zoomed', html: `<style>body { zoom: 1.25 }</style>${BODY}` },
  { name: 'html zoomed', html: `<style>html { zoom: 1.25 }</style>${BODY}` },
  { name: 'html and body zoomed, one in, one out', html: `<style>html { zoom: 1.5 } body { zoom: .8 }</style>${BODY}` },
  { name: 'body transformed', html: `<style>body { transform: translate(30px, 20px) scale(.9) }</style>${BODY}` },
  { name: 'html transformed', html: `<style>html { transform: translate(30px, 20px) }</style>${BODY}` },
  { name: 'body filtered', html: `<style>body { filter: saturate(.9) }</style>${BODY}` },
  { name: 'body contained', html: `<style>body { contain: layout paint style }</style>${BODY}` },
  { name: 'right to left', html: `<html dir="rtl" lang="fr"><title>P</title><body>${BODY}</body></html>` },
  {
    name: 'a fixed header with the highest z-index over everything',
    html: `<style>header { position: fixed; inset: 0 0 auto 0; height: 90px; background: #1D71B8; z-index: 2147483647 }
      main { margin-top: 100px }</style>${BODY}`,
  },
  {
    name: 'a sticky header',
    html: `<style>header { position: sticky; top: 0; height: 90px; background: #1D71B8 }</style>${BODY}`,
  },
  { name: 'hostile styles on everything', html: `<style>${HOSTILE}</style>${BODY}` },
  { name: 'a dark page', html: `<style>html { background: #101418; color: #fff }</style>${BODY}` },
  { name: 'a blue page', html: `<style>html { background: #1D71B8 }</style>${BODY}` },
  { name: 'an orange page', html: `<style>html { background: #E69215 }</style>${BODY}` },
  {
    name: 'the target in a scroller, out of its sight',
    html: `<div style="height:200px;overflow:auto;border:1px solid"><div style="height:900px"></div>${BODY}</div>`,
  },
  { name: 'the target below the fold', html: `<div style="height:1800px"></div>${BODY}` },
  {
    name: 'the target fixed inside a scroller',
    html: `<div style="height:100px;overflow:hidden"><button id="target" style="position:fixed;left:300px;top:250px">Modifier</button></div>`,
  },
  {
    name: 'the target in a transformed scroller',
    html: `<div style="transform:rotate(0deg) scale(1.1);height:300px;overflow:auto;margin:60px">${BODY}</div>`,
  },
  {
    name: 'controls that touch the target on all sides',
    html: `<table style="border-collapse:collapse"><tr>${'<td style="padding:0"><button>Non</button></td>'.repeat(3)}</tr>
      <tr><td style="padding:0"><button>Non</button><td style="padding:0"><button id="target">Oui</button>
      <td style="padding:0"><button>Non</button></td></tr>
      <tr>${'<td style="padding:0"><button>Non</button></td>'.repeat(3)}</tr></table>`,
  },
  {
    name: 'controls 3 px away that lie elsewhere in the page',
    html: `<div style="position:absolute;left:100px;top:100px"><button id="target" style="width:60px;height:30px">Oui</button></div>
      ${'<div>'.repeat(6)}<button style="position:absolute;left:163px;top:100px;width:60px;height:30px">Non</button>${'</div>'.repeat(6)}`,
  },
  {
    name: 'the target at the corner of the window',
    html: '<button id="target" style="position:fixed;left:0;top:0">Modifier</button>',
  },
  {
    name: 'an image button in a table of a legacy page',
    html: `<table><tr><td>Coordonnées<td><a id="target" href="#x"><img alt="modifier" width="18" height="18"
      src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></a></table>`,
  },
  {
    name: 'a page popover that is open',
    html: `${BODY}<div popover id="menu">Menu</div><script>menu.showPopover()</script>`,
  },
];

async function shownInFrame({ page }: OverlayPage): Promise<OverlayPage> {
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  if (frame === undefined) throw new Error('the page has no frame');
  await frame.waitForSelector('#target');
  const inFrame = await OverlayPage.on(page, frame);
  await inFrame.show({ subject: '#target' });
  return inFrame;
}

inBrowsers(describe)('the overlay in %s', (name: BrowserName) => {
  const own = during(() => launchForOverlay(name));

  spread(it, CONDITIONS)('rings the target and nothing else with $name', async ({ html }) => {
    const overlay = await OverlayPage.open(own.browser, html);
    await overlay.show({ subject: '#target' });
    await expectRingOn(overlay, '#target');
    await overlay.close();
  });

  it('speaks, and rings nothing, while no press reaches the target in an inert page', async () => {
    const overlay = await OverlayPage.open(own.browser, `<body inert>${BODY}</body>`);
    await overlay.show({ subject: '#target' });
    await overlay.settle(8);
    expect(await overlay.part('ring')).toBeNull();
    expect(await overlay.part('bubble')).not.toBeNull();
    await overlay.page.evaluate(() => document.body.removeAttribute('inert'));
    await overlay.settle(8);
    await expectRingOn(overlay, '#target');
    await overlay.close();
  });

  it('rings a target in a shadow root', async () => {
    const overlay = await OverlayPage.open(
      own.browser,
      `<div id="host"><template shadowrootmode="open"><p>Texte</p><button id="target">Modifier</button></template></div>
       <script>if (!host.shadowRoot) { host.attachShadow({ mode: 'open' }).innerHTML = '<p>Texte</p><button id="target">Modifier</button>' }</script>`,
    );
    await overlay.show({ subject: '#host >>> #target' });
    await expectRingOn(overlay, '#host >>> #target');
    await overlay.close();
  });

  it('paints its bubble over the frames of a frameset', async () => {
    const frame = (text: string) => `data:text/html,<title>f</title><body bgcolor=green>${text}`;
    const overlay = await OverlayPage.open(
      own.browser,
      `<html lang="fr"><head><title>P</title></head><frameset cols="50%,50%"><frame src="${frame('a')}"><frame src="${frame('b')}"></frameset></html>`,
    );
    await overlay.show({ subject: null, match: 'none' });
    const bubble = await overlay.part('bubble');
    expect(bubble).not.toBeNull();
    if (bubble !== null) expectBubblePainted(await takePicture(overlay.page), bubble);
    await overlay.close();
  });

  it.each([
    ['a clear button over its frame', 'position:fixed;left:0;top:0;width:300px;height:300px;opacity:0', '', false],
    ['the page, for its frame lets presses through', 'display:none', 'pointer-events:none', false],
    ['a button beside it', 'position:fixed;left:300px;top:0', '', true],
    [
      'a button beside its frame, which has a border and is made smaller',
      '',
      'border:40px solid;padding:20px;scale:.5',
      true,
    ],
  ] as const)('knows in a frame who takes the presses: %s', async (_, button, style, isRinged) => {
    const overlay = await OverlayPage.open(
      own.browser,
      `<iframe style="width:600px;height:400px;transform-origin:0 0;${style}" srcdoc='<title>f</title><p>Texte</p>
        <button id="target">Modifier</button>'></iframe><button style="${button}">Supprimer</button>`,
    );
    const frame = overlay.page.frames().find((candidate) => candidate !== overlay.page.mainFrame());
    if (frame === undefined) throw new Error('the page has no frame');
    await frame.waitForSelector('#target');
    const inner = await OverlayPage.on(overlay.page, frame);
    await inner.show({ subject: '#target' });
    await inner.settle(8);
    expect((await inner.part('ring')) !== null).toBe(isRinged);
    await overlay.close();
  });

  it('rings a target inside a frame, from within that frame', async () => {
    const overlay = await OverlayPage.open(
      own.browser,
      `<h1>Portail</h1><iframe style="width:600px;height:400px" srcdoc='<title>f</title><p>Texte</p><button id="target">Modifier</button>'></iframe>`,
    );
    const inFrame = await shownInFrame(overlay);
    const [ring, target, bubble] = [
      await inFrame.part('ring'),
      await inFrame.box('#target'),
      await inFrame.part('bubble'),
    ];
    expect(ring).toMatchObject({ width: (target?.width ?? 0) + 12, height: (target?.height ?? 0) + 12 });
    expect(bubble).not.toBeNull();
    await overlay.close();
  });

  it('goes from a page that paints the ring elsewhere in every frame, and stays gone for that step', async () => {
    const overlay = await OverlayPage.open(own.browser, BODY);
    await overlay.show({ subject: '#target' });
    await overlay.page.evaluate(() => {
      // After the ring was put, before it is painted; what the page shows stays where it is.
      let zoom = 1;
      const swing = (): void => {
        zoom = 3 - zoom;
        document.documentElement.style.setProperty('zoom', String(zoom));
        document.body.style.setProperty('zoom', String(1 / zoom));
        setTimeout(() => requestAnimationFrame(swing));
      };
      requestAnimationFrame(swing);
    });
    await until('the ring gone', async () => (await overlay.part('ring')) === null);
    await overlay.show({ subject: '#target' });
    expect(await overlay.part('ring')).toBeNull();
    await overlay.close();
  });

  it('follows a page that zooms once', async () => {
    const overlay = await OverlayPage.open(own.browser, BODY);
    await overlay.show({ subject: '#target' });
    await overlay.page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.5'));
    await until('the ring where the target is now', () => expectRingOn(overlay, '#target').then(() => true));
    await overlay.close();
  });

  it('brings a target of a frame taller than the window into view, and places its bubble in the visible part', async () => {
    const inner = '<title>f</title><div style="height:1300px"></div><button id="target">Modifier</button>';
    const overlay = await OverlayPage.open(
      own.browser,
      `<h1>Portail</h1><iframe style="width:700px;height:1600px" srcdoc='${inner}'></iframe><div style="height:900px"></div>`,
    );
    const inFrame = await shownInFrame(overlay);
    await inFrame.settle(10);
    const top = (await overlay.box('iframe'))?.y ?? 0;
    for (const part of ['ring', 'bubble'] as const) {
      const box = await inFrame.part(part);
      if (box === null) throw new Error(`no ${part}`);
      expect(top + box.y).toBeGreaterThanOrEqual(0);
      expect(top + box.y + box.height).toBeLessThanOrEqual(600);
    }
    await overlay.close();
  });
});
