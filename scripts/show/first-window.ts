import { address } from '../../tests/portals/addresses.ts';
import type { Studio } from './studio.ts';

/** A window on the practice portals, the welcome page in front, until it is closed. */
export async function showWindow({ browser, openExtensionPage }: Studio): Promise<void> {
  const [empty] = await browser.pages();
  const welcome = await openExtensionPage('welcome.html');
  await empty?.close();
  for (const site of [address('ordre'), address('wallet')]) await (await browser.newPage()).goto(site);
  await welcome.bringToFront();
  console.log('A window is open on the practice portals, under the official names. Nothing there is real.');
  console.log(
    'Small buttons in the corner of each page play the phone, and the window that asks for the code of the card.',
  );
  console.log('Start a guide from the welcome page or the toolbar. Ctrl-C, or closing the window, ends everything.');
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}
