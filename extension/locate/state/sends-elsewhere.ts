import { fitsHost } from '../../../shared/portals.ts';
import { all } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';

/**
 * Would the form of a control send its fields, or its button the user, to a host that is none of the step's? By its own address or that of
 * any button of it, `<base>` and `form=` included. What a script does with it cannot be seen.
 */
export function sendsElsewhere(control: Element, hosts: readonly string[]): boolean {
  const root = dom.getRootNode(control) as Document;
  // The browser's own answer: a form that opens in a table stands around none of its fields. Only fields have one.
  const formOf = (part: Element): Element | null | undefined => (part as HTMLInputElement).form;
  const form = formOf(control) ?? dom.closest(control, 'form');
  if (form === null) return false;
  return all(root, 'form,input,button').some((part) => {
    if (part !== form && formOf(part) !== form) return false;
    const address = dom.getAttribute(part, part === form ? 'action' : 'formaction');
    // Without one it goes where the page came from; what runs a script goes nowhere by itself.
    if (!address?.trim()) return false;
    const { protocol, host } = URL.parse(address, dom.baseURI(part)) ?? { protocol: '', host: '' };
    return !/^j/.test(protocol) && (protocol !== 'https:' || !hosts.some((one) => fitsHost(host, one)));
  });
}
