import { GUIDE_IDS } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { troublesAt } from '../../shared/guides/troubles.ts';

/** What each line of the memo asks for, in short. */
const LINES: Readonly<Record<string, string>> = {
  M01: 'what the e-CPS is',
  M02: 'identify online with a smartphone, without a reader',
  M03: 'the app on the mobile',
  M04: 'a computer',
  M05: 'the CPS card',
  M06: 'a Vitale card reader',
  M07: 'with card: open the app, press activation',
  M08: 'with card: go to the portal on the computer',
  M09: 'with card: choose "Carte CPS", insert the card, PIN',
  M10: 'with card: accept the terms',
  M11: 'with card: start the activation, scan the QR code',
  M12: 'with card: the app gives a code to type on the computer',
  M13: 'with card: choose a 4-digit code, type it in the app',
  M14: 'without card: open the app, press activation',
  M15: 'without card: national identifier, send the request',
  M16: 'without card: open the mail, scan its QR code',
  M17: 'without card: accept the SMS, type its code',
  M18: 'without card: choose a 4-digit code',
  M19: 'rigid pharmacy software',
  M20: 'old reader: another computer, outside the pharmacy',
  M21: 'or try the ATSAM package (amelipro)',
  M22: 'the app does not work: check 4G or Wi-Fi',
  M23: 'connection fails: CIS or the ANS support',
  M24: 'no card yet: "Commandes | esante.gouv.fr"',
  M25: 'loss, theft, fault: "Démarches | esante.gouv.fr"',
  M26: 'no mail or mobile in the base: log in at the Ordre',
  M27: 'click "E-POP"',
  M28: '"Données professionnelles", then the magnifier',
  M29: 'the pen on an orange ground',
  M30: '48 h before the e-CPS can be activated',
};

/** What serves each line: guides, steps and troubles of shared/guides that name it. */
export function coverage(): ReadonlyMap<string, readonly string[]> {
  const served = new Map<string, string[]>(Object.keys(LINES).map((line) => [line, []]));
  const serve = (lines: readonly string[] | undefined, by: string): void => {
    for (const line of lines ?? []) {
      const list = served.get(line);
      if (list === undefined) throw new Error(`${by} serves ${line}, which the memo does not have`);
      if (!list.includes(by)) list.push(by);
    }
  };
  for (const id of GUIDE_IDS) {
    serve(GUIDES[id].memo, id);
    for (const step of GUIDES[id].steps) {
      serve(step.memo, step.id);
      for (const trouble of troublesAt(id, step.troubles)) serve(trouble.memo, `${step.id} ${trouble.id}`);
    }
  }
  return served;
}

/** Guides and steps, then each trouble with the steps at which it serves. */
function servedBy(by: readonly string[]): string {
  const byTrouble = Map.groupBy(by, (one) => one.split(' ')[1] ?? '');
  const named = [...byTrouble].map(([trouble, all]) =>
    trouble === '' ? all.join(', ') : `${trouble} (${all.map((one) => one.split(' ')[0]).join(', ')})`,
  );
  return named.join(', ');
}

/** The whole page, as it must stand in docs/. */
export function coveragePage(): string {
  return [
    '# What serves each line of the memo',
    '',
    'Made by `npm run test:unit -- doc-pages -u` from `shared/guides`; a test fails when it is stale or a line is unserved. Each line with what it asks for, then the guides and steps that serve it, and the troubles (of these steps).',
    '',
    ...[...coverage()].map(([line, by]) => `- ${line} (${LINES[line]}): ${servedBy(by)}`),
    '',
  ].join('\n');
}
