import { fitsHost } from '../../../shared/portals.ts';
import { all } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';

/**
 * Would the form of a control, in which a password is typed, send it to a host that is none of the step's? By its own address or that of
 * any button of it, `<base>` and `form=` included. What a script does with it cannot be seen.
 */
export function sendsElsewhere(control: Element, hosts: readonly string[]): boolean {
  const root = dom.getRootNode(control) as Document;
  const formOf = (part: Element): Element | null => {
    const id = dom.getAttribute(part, 'form');
    return id === null ? dom.closest(part, 'form') : dom.getElementById(root, id);
  };
  const form = formOf(control);
  const parts =
    form === null ? [] : all(root, 'form,input,button').filter((part) => part === form || formOf(part) === form);
  return (
    parts.some((part) => dom.matches(part, '[type=password]')) &&
    parts.some((part) => {
      const address = dom.getAttribute(part, part === form ? 'action' : 'formaction');
      // Without one it goes where the page came from; what runs a script goes nowhere by itself.
      if (!address?.trim()) return false;
      const { protocol, hostname } = URL.parse(address, dom.baseURI(part)) ?? { protocol: '', hostname: '' };
      return !/^j/.test(protocol) && (protocol !== 'https:' || !hosts.some((host) => fitsHost(hostname, host)));
    })
  );
}
