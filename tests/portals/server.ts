import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { EPOP_PATHS, HOSTS, ORDRE_PATHS, WALLET_PATHS } from './addresses.ts';
import { EPOP_ACTIONS, WALLET_ACTIONS, whereToGo } from './answers.ts';
import { selfSigned } from './certificate.ts';
import { practicePage } from './client.ts';
import type { Drawing, Sheet, View } from './drawing.ts';
import { EPOP, type EpopName, ORDRE, type OrdreName, WALLET, type WalletName } from './drawings.ts';
import { indexPage } from './index-page.ts';
import { OTHER_SIDE_FRAME, OTHER_SIDE_HOST, otherSidePage } from './other-side.ts';
import { scriptOf } from './script-of.ts';
import { newSession, qrExpired, type Session } from './session.ts';
import { STRAYS, strayCalled } from './strays.ts';

/** How each portal is drawn at the moment. */
export interface Drawings {
  readonly wallet: WalletName;
  readonly ordre: OrdreName;
  readonly epop: EpopName;
}

interface PortalsOptions {
  /** 0 for any free port. */
  readonly port?: number;
  readonly drawing?: Partial<Drawings>;
  /** How long `late` pages take to insert their content, in milliseconds. */
  readonly lateMs?: number;
  /** Buttons on every page with which a person plays phone and code window. */
  readonly hasOtherSide?: boolean;
  /** The documents of a volunteer's walk, by path, in place of every official page. */
  readonly walk?: (path: string) => { readonly html: string; readonly policy: string };
}

export interface Portals extends AsyncDisposable {
  readonly port: number;
  /** Every page asked for since the start or the last reset: `GET https://host/path`. */
  readonly requests: readonly string[];
  /** The session of the browser that asked last. */
  readonly session: Session;
  draw(drawing: Partial<Drawings>): void;
  /** The phone scans the QR code. */
  scan(): void;
  /** The certificate was chosen and the PIN accepted in the native windows. */
  acceptCard(): void;
  /** The phone says yes to a login. */
  approve(): void;
  /** The QR code's 90 seconds are over. */
  expireQr(): void;
  /** Moves the portals' clock forward. */
  advance(ms: number): void;
  /** Forgets sessions, requests and the clock's moves. */
  reset(): void;
  close(): Promise<void>;
}

const KNOWN: ReadonlySet<string> = new Set([...Object.values(HOSTS), OTHER_SIDE_HOST, 'localhost', '127.0.0.1']);
const COOKIE = 'practice';
const MAX_BODY = 100_000;

async function formValues(request: IncomingMessage): Promise<readonly string[]> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > MAX_BODY) throw new Error('too much was sent');
  }
  // Hidden fields of frameworks and image buttons' coordinates are not answers.
  return [...new URLSearchParams(body)]
    .filter(([name]) => !/^(__|.*\.[xy]$|[xy]$)/.test(name))
    .map(([, value]) => value);
}

/** The whole document of a sheet. A frameset has no body of ours around it. */
function documentOf(sheet: Sheet, drawing: Drawing<string>, lateMs: number, late: boolean): string {
  const script = `<script>${scriptOf(practicePage, drawing.way, lateMs)}${drawing.script ?? ''}</script>`;
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${sheet.title}</title><link rel="icon" href="data:,">`;
  const doctype = drawing.doctype ?? '<!DOCTYPE html>';
  if (sheet.body.startsWith('<frameset')) return `${doctype}<html lang="fr"><head>${head}</head>${sheet.body}</html>`;
  const body = drawing.around(late ? '<div id="app"></div>' : `<div id="app">${sheet.body}</div>`);
  return `${doctype}<html lang="fr"><head>${head}<style>${drawing.style}</style>${script}</head><body>${body}</body></html>`;
}

/** The practice portals: all official host names on one https port, pages of our own, in the drawings asked for. */
export async function startPortals(options: PortalsOptions = {}): Promise<Portals> {
  let drawings: Drawings = { wallet: 'late', ordre: 'plain', epop: 'table', ...options.drawing };
  let clockMoved = 0;
  let current = newSession();
  const sessions = new Map<string, Session>();
  const requests: string[] = [];
  const lateMs = options.lateMs ?? 150;
  const now = (): number => Date.now() + clockMoved;

  function sessionOf(request: IncomingMessage, response: ServerResponse, host: string): Session {
    const id = new RegExp(`${COOKIE}=([\\w-]+)`).exec(request.headers.cookie ?? '')?.[1];
    const known = id === undefined ? undefined : sessions.get(id);
    if (known !== undefined) return known;
    const fresh = newSession();
    const freshId = randomUUID();
    sessions.set(freshId, fresh);
    const domain = host.endsWith('.ordre.pharmacien.fr') ? '; Domain=ordre.pharmacien.fr' : '';
    response.setHeader('set-cookie', `${COOKIE}=${freshId}; Path=/; Secure; SameSite=None${domain}`);
    return fresh;
  }

  function walletSheet(path: string, view: View): Sheet | undefined {
    const drawing = WALLET[drawings.wallet];
    const { session } = view;
    let screen = WALLET_PATHS[path];
    if (screen === 'qr') {
      session.qrShownAt ??= view.now;
      if (qrExpired(session, view.now)) screen = 'qr-expired';
    }
    return screen === undefined ? drawing.extra?.[path]?.(view) : drawing.screens[screen](view);
  }

  /** Which drawing answers for this address, and its sheet for this path. */
  function page(host: string, path: string, view: View): { drawing: Drawing<string>; sheet: Sheet } | undefined {
    const found = ((): [Drawing<string>, Sheet | undefined] => {
      if (host === HOSTS.wallet || host === HOSTS.keycloak) return [WALLET[drawings.wallet], walletSheet(path, view)];
      const ordre = ORDRE_PATHS[host + path];
      const ordreDrawing = ORDRE[drawings.ordre];
      if (ordre !== undefined) return [ordreDrawing, ordreDrawing.screens[ordre](view)];
      const epop = EPOP[drawings.epop];
      const screen = EPOP_PATHS[path];
      const extra = epop.extra?.[path]?.(view);
      return [epop, extra ?? (screen === undefined ? undefined : epop.screens[screen](view))];
    })();
    return found[1] === undefined ? undefined : { drawing: found[0], sheet: found[1] };
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', `https://${host}`);
    const path = url.pathname;
    if (!KNOWN.has(host)) {
      // The browser's own traffic: component updates, form services.
      response.writeHead(404);
      response.end();
      return;
    }
    if (path !== '/etat' && host !== OTHER_SIDE_HOST) requests.push(`${request.method} https://${host}${path}`);
    response.setHeader('cache-control', 'no-store');
    const html = (status: number, text: string): void => {
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
      response.end(text);
    };
    if (host === OTHER_SIDE_HOST) return html(200, otherSidePage(current, url.searchParams));
    const stray = STRAYS.find((candidate) => candidate.host === host && candidate.path === path);
    if (stray !== undefined) return html(stray.status, stray.html);
    if (host === 'localhost' || host === '127.0.0.1') {
      const wanted = Object.fromEntries(url.searchParams) as Partial<Drawings>;
      drawings = { ...drawings, ...wanted };
      return html(200, indexPage(drawings));
    }
    if (options.walk !== undefined) {
      const { policy, html: copy } = options.walk(path);
      response.setHeader('content-security-policy', policy);
      return html(200, copy);
    }
    const session = sessionOf(request, response, host);
    current = session;
    if (path === '/etat') {
      const from = url.searchParams.get('de') ?? '';
      const to = whereToGo(from, url.searchParams.get('perime') === '1', session, now());
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ path: to }));
      return;
    }
    const part = request.headers['x-part'] === '1';
    let errors: readonly string[] = [];
    let at = path;
    if (request.method === 'POST') {
      const action = (host === HOSTS.wallet || host === HOSTS.keycloak ? WALLET_ACTIONS : EPOP_ACTIONS)[path];
      const values = await formValues(request);
      // The Ordre's login takes any pair of answers: the practice portals keep no accounts.
      const result = action === undefined ? { go: `/applications` } : action(session, values, now());
      if ('errors' in result) errors = result.errors;
      else if (part) at = result.go;
      else {
        response.writeHead(303, { location: result.go });
        response.end();
        return;
      }
    }
    const found = page(host, at, { session, errors, now: now() });
    if (found === undefined) return html(404, strayCalled('not-found').html);
    const { drawing, sheet } = found;
    if (part) {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ path: at, ...sheet }));
      return;
    }
    const late = drawing.way !== 'pages' && !sheet.body.startsWith('<frameset');
    const whole = documentOf(late ? { ...sheet, title: 'Chargement…' } : sheet, drawing, lateMs, late);
    html(200, options.hasOtherSide === true ? whole.replace('</body>', `${OTHER_SIDE_FRAME}</body>`) : whole);
  }

  const server = createServer(selfSigned([...KNOWN]), (request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`Practice portals: ${String(error)}`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });

  function close(): Promise<void> {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  }
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    get session() {
      return current;
    },
    draw(drawing) {
      drawings = { ...drawings, ...drawing };
    },
    scan() {
      current.scanned = true;
    },
    acceptCard() {
      current.cardAccepted = true;
    },
    approve() {
      current.approved = true;
    },
    expireQr() {
      current.qrShownAt = Number.NEGATIVE_INFINITY;
    },
    advance(ms) {
      clockMoved += ms;
    },
    reset() {
      sessions.clear();
      requests.length = 0;
      clockMoved = 0;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
