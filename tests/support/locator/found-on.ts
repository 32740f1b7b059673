/**
 * The steps whose control is pointed at on each of the practice pages, once and rightly, in all drawings or in those named behind a colon;
 * on all other pages none may be. "opener": the closed menu or tab that holds it; "renewal": what brings it back. Reviewed 2026-11-30.
 */
const FOUND_ON: Readonly<Record<string, readonly string[]>> = {
  'wallet/start': ['A2'],
  'wallet/connect': [
    'A3',
    'A4 opener: late drawn service',
    'L1: late forms components cards plain service',
    'L1 opener: drawn',
  ],
  'wallet/connect-card': ['A3', 'A4', 'L1 opener: late drawn service'],
  'wallet/number': ['L2'],
  'wallet/terms': ['A6'],
  'wallet/terms-ticked': ['A6', 'A7'],
  'wallet/qr': ['A8'],
  'wallet/qr-expired': ['A8 renewal: late drawn components plain service'],
  'wallet/code': ['A9'],
  'wallet/pin': ['A10'],
  'ordre/home': ['E1: plain old service', 'E1 opener: tiles'],
  'ordre/login': ['E2'],
  'ordre/apps': ['E3'],
  'epop/home': ['E4: table font sprite frames components service', 'E4 opener: closed'],
  'epop/list': ['E4: table font frames service', 'E4 opener: closed', 'E5'],
  'epop/record': ['E4: table font frames service', 'E4 opener: closed', 'E6'],
  'epop/form': ['E4: table font frames service', 'E4 opener: closed', 'E7', 'E8'],
  'epop/saved': ['E4: table font frames service', 'E4 opener: closed'],
};

/** @param name of a stop, e.g. "epop/table/record" */
export function expectedAt(name: string): readonly string[] {
  const [portal = '', drawing = '', stop = ''] = name.split('/');
  return (FOUND_ON[`${portal}/${stop}`] ?? []).flatMap((row) => {
    const [step = '', drawings] = row.split(': ');
    return drawings === undefined || drawings.split(' ').includes(drawing) ? [step] : [];
  });
}
