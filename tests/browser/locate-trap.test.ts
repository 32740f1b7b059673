import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import type { StepId } from '../../shared/guides/guide.ts';
import { setTrap } from '../support/browser/reading-trap.ts';
import { during } from '../support/during.ts';
import { follow } from '../support/locator/follow-lab.ts';
import { launchLab } from '../support/locator/launch-lab.ts';
import { openDocuments } from '../support/locator/locate-lab.ts';
import type { LocateLab } from '../support/locator/locate-lab-page.ts';

const own = during(() => launchLab());

declare const lab: LocateLab;

const PAGES: readonly (readonly [string, string, readonly StepId[]])[] = [
  [
    'https://wallet.esw.esante.gouv.fr/activation',
    `<h1>Choisissez votre code e-CPS</h1><form id=f><label>Code à 4 chiffres <input type=password id=a></label>
     <label>Confirmez le code <textarea id=b></textarea></label><label>Code affiché par l’application <input id=c inputmode=numeric></label>
     <div contenteditable id=d aria-label="Note">secret <a href=#>S’identifier avec Pro Santé Connect</a></div>
     <div role=textbox contenteditable=true id=e>4821</div><select id=s><option>4821<option selected>1234</select>
     <input type=checkbox id=k><label for=k>J’accepte les CGU</label><button>Commencer l’activation</button><input type=submit value="Valider"></form>`,
    ['A2', 'A3', 'A4', 'A6', 'A7', 'A8', 'A9', 'A10', 'L1', 'L2'],
  ],
  [
    'https://e-pop.ordre.pharmacien.fr/donnees',
    `<h1>Modifier mes coordonnées professionnelles</h1><form><table><tr><td>Adresse électronique</td><td><input id=a></td></tr>
     <tr><td>Téléphone mobile</td><td><input id=c type=tel></td></tr></table><textarea id=b></textarea><div contenteditable id=d>Données professionnelles</div>
     <a href=/m title=Modifier><i class=icon-pencil>x</i></a><button>Enregistrer</button></form>`,
    ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8'],
  ],
  [
    'https://authentification.ordre.pharmacien.fr/',
    `<h1>Connexion</h1><form>Identifiant : <input id=a> Mot de passe : <input type=password id=c><textarea id=b></textarea>
     <div contenteditable id=d></div><button>Valider</button></form>`,
    ['E1', 'E2', 'E3'],
  ],
];

describe('the locator keeps its promise never to read what is typed', () => {
  it.each(PAGES)('%s: no value read, no key listener, no request, no action, no change', async (url, body, steps) => {
    const tab: Page = await openDocuments(own.browser, {
      [url]: `<!doctype html><meta charset="utf-8"><title>E-POP e-CPS</title>${body}`,
    });
    for (const id of ['a', 'b', 'c', 'd']) {
      await tab.focus(`#${id}`);
      await tab.keyboard.type('4821');
    }
    await tab.evaluate(setTrap, false);
    await tab.evaluate(own.lab);
    await follow(tab, ...steps);
    // What follows is the user's doing: it must be noticed without being read.
    await tab.evaluate(() => document.querySelector('h1')?.after(document.createElement('p')));
    await tab.evaluate(() => {
      const changes: string[] = [];
      Object.assign(globalThis, { changes });
      const everything = { subtree: true, childList: true, attributes: true, characterData: true };
      new MutationObserver((records) => {
        changes.push(...records.map(({ type, target }) => `${type} ${target.nodeName}`));
      }).observe(document, everything);
    });
    await tab.focus('#a');
    await tab.keyboard.type('99');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await tab.evaluate('seen')).toEqual([]);
    const changes = (await tab.evaluate('changes')) as readonly string[];
    expect(changes.filter((one) => !/^characterData|^childList (?:DIV|#text)/.test(one))).toEqual([]);
    expect(await tab.evaluate(() => lab.searches())).toBeGreaterThan(1);
    await tab.close();
  });

  it('the trap itself catches a read', async () => {
    const [first] = PAGES;
    if (first === undefined) throw new Error('no page');
    const tab = await openDocuments(own.browser, { [first[0]]: first[1] });
    await tab.evaluate(setTrap, false);
    await tab.evaluate(() => [document.querySelector('input')?.value, document.querySelector('#d')?.textContent]);
    expect(await tab.evaluate('seen')).toEqual(['read value', 'read textContent']);
    await tab.close();
  });
});
