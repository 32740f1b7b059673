import type { Guide } from './guide.ts';

/**
 * E-mail and mobile of correspondence, changed in E-POP by pharmacists on the Ordre's roll (docs/sources/portals.md 6.3). Préparateurs have no
 * Ordre: the branch leads them to RPPS+ or to their titulaire (docs/sources/portals.md 2.1).
 */
export const UPDATE_CONTACT_DETAILS: Guide = {
  id: 'update-contact-details',
  restsOn: [
    { part: 'epop-path', source: 'memo' },
    { part: 'ordre-site', source: 'ordre-site' },
  ],
  next: 'activate-without-card',
  memo: ['M26'],
  branch: { id: 'rpps-plus', addresses: ['ans-rpps-guide', 'directory'] },
  steps: [
    {
      id: 'E1',
      place: 'portal',
      advance: ['leave', 'later-step'],
      addresses: ['ordre'],
      drawing: 'sign-in-button',
      troubles: [
        { id: 'not-pharmacist', addresses: ['ans-rpps-guide'] },
        { id: 'ordre-password' },
        { id: 'ordre-no-account', addresses: ['epop'] },
        { id: 'network-filters' },
        { id: 'page-blank' },
      ],
      memo: ['M26'],
    },
    {
      id: 'E2',
      place: 'portal',
      logIn: true,
      advance: ['leave', 'later-step'],
      drawing: 'sign-in-button',
      troubles: [
        { id: 'ordre-password' },
        { id: 'cookies' },
        { id: 'ordre-no-account', addresses: ['epop'] },
        { id: 'epop-never-activated', addresses: ['epop'] },
        { id: 'login-not-recognised' },
      ],
      memo: ['M26'],
    },
    {
      id: 'E3',
      place: 'portal',
      advance: ['click', 'later-step'],
      addresses: ['epop'],
      drawing: 'menu-entry',
      troubles: [
        { id: 'epop-absent', addresses: ['epop'] },
        { id: 'epop-never-activated', addresses: ['epop'] },
        { id: 'service-down' },
      ],
      memo: ['M27'],
    },
    {
      id: 'E4',
      place: 'portal',
      advance: ['leave', 'later-step'],
      drawing: 'menu-entry',
      troubles: [
        { id: 'only-procedures' },
        { id: 'other-account' },
        { id: 'signed-out' },
        { id: 'support', memo: ['M23'] },
      ],
      memo: ['M28'],
    },
    {
      id: 'E5',
      place: 'portal',
      advance: ['leave', 'later-step'],
      drawing: 'magnifier',
      troubles: [{ id: 'no-magnifier' }, { id: 'several-activities' }, { id: 'signed-out' }],
      memo: ['M28'],
    },
    {
      id: 'E6',
      place: 'portal',
      advance: ['leave', 'later-step'],
      drawing: 'orange-pen',
      troubles: [{ id: 'no-pen', addresses: ['ordre'] }, { id: 'signed-out' }],
      memo: ['M29'],
    },
    {
      id: 'E7',
      place: 'portal',
      advance: ['change', 'later-step'],
      drawing: 'contact-fields',
      troubles: [
        { id: 'format-refused' },
        { id: 'mssante-address' },
        { id: 'number-abroad', goTo: 'activate-with-card' },
        { id: 'number-used' },
        { id: 'other-account' },
        { id: 'signed-out' },
      ],
      memo: ['M29'],
    },
    {
      id: 'E8',
      place: 'portal',
      advance: ['leave', 'by-hand'],
      drawing: 'save-button',
      troubles: [{ id: 'save-refused' }, { id: 'format-refused' }],
      memo: ['M29', 'M30'],
    },
    {
      id: 'E9',
      place: 'desk',
      advance: ['by-hand'],
      waitHours: 48,
      drawing: 'hourglass',
      troubles: [{ id: 'still-refused', memo: ['M23'], addresses: ['directory', 'ordre'] }],
      memo: ['M30'],
    },
  ],
};
