import { expect, it } from 'vitest';
import { during } from '../support/during.ts';
import { launchLab } from '../support/locator/launch-lab.ts';
import { ask, openDocuments } from '../support/locator/locate-lab.ts';

const own = during(() => launchLab());

const URL = 'https://e-pop.ordre.pharmacien.fr/fiche';
const PAGE = `<!doctype html><meta charset="utf-8"><title>E-POP</title><h1>Coordonnées professionnelles</h1><p>Bonjour Marie DUPONT, 12 rue Haute</p>
<form><label>Adresse e-mail <input type=email id=m value="initial@exemple.fr"></label><textarea>secret du serveur</textarea><select><option selected>Lyon</select>
<div contenteditable>texte secret</div><input type=hidden name=jeton value="c0ffee"></form>
<a href="/modifier?rpps=10101234567" title="Modifier"><svg class="icon-pencil" width=20 height=20></svg></a><script>var rpps = 10101234567</script>`;

it('a snapshot holds no person, no value and no script, and the locator answers on it as on the page', async () => {
  const tab = await openDocuments(own.browser, { [URL]: PAGE });
  await tab.type('#m', 'typed@exemple.fr');
  await tab.evaluate(own.lab);
  const snapshot = (await tab.evaluate('lab.snapshot()')) as string;
  for (const secret of ['DUPONT', 'Marie', 'Haute', 'exemple.fr', 'secret', 'Lyon', 'c0ffee', '10101234567', '<script'])
    expect(snapshot).not.toContain(secret);
  expect(snapshot).toContain('Coordonnées professionnelles');
  const copy = await openDocuments(own.browser, { [URL]: snapshot });
  expect(await ask(copy, own.lab, 'E6')).toEqual(await ask(tab, own.lab, 'E6'));
  await copy.close();
  await tab.close();
});
