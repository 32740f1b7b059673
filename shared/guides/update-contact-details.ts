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
      troubles: ['not-pharmacist', 'ordre-password', 'ordre-no-account', 'network-filters', 'page-blank'],
      memo: ['M26'],
    },
    {
      id: 'E2',
      place: 'portal',
      logIn: true,
      advance: ['leave', 'later-step'],
      drawing: 'sign-in-button',
      troubles: ['ordre-password', 'cookies', 'ordre-no-account', 'epop-never-activated', 'login-not-recognised'],
      memo: ['M26'],
    },
    {
      id: 'E3',
      place: 'portal',
      advance: ['click', 'later-step'],
      addresses: ['epop'],
      drawing: 'menu-entry',
      troubles: ['epop-absent', 'epop-never-activated', 'service-down'],
      memo: ['M27'],
    },
    {
      id: 'E4',
      place: 'portal',
      advance: ['leave', 'later-step'],
      drawing: 'menu-entry',
      troubles: ['only-procedures', 'other-account', 'signed-out', 'support'],
      memo: ['M28'],
    },
    {
      id: 'E5',
      place: 'portal',
      advance: ['leave', 'later-step'],
      drawing: 'magnifier',
      troubles: ['no-magnifier', 'several-activities', 'signed-out'],
      memo: ['M28'],
    },
    {
      id: 'E6',
      place: 'portal',
      advance: ['leave', 'later-step'],
      drawing: 'orange-pen',
      troubles: ['no-pen', 'signed-out'],
      memo: ['M29'],
    },
    {
      id: 'E7',
      place: 'portal',
      advance: ['change', 'later-step'],
      drawing: 'contact-fields',
      troubles: ['format-refused', 'mssante-address', 'number-abroad', 'number-used', 'other-account', 'signed-out'],
      memo: ['M29'],
    },
    {
      id: 'E8',
      place: 'portal',
      advance: ['leave', 'said'],
      drawing: 'save-button',
      troubles: ['save-refused', 'format-refused'],
      memo: ['M29', 'M30'],
    },
    {
      id: 'E9',
      place: 'desk',
      advance: ['by-hand'],
      waitHours: 48,
      drawing: 'hourglass',
      troubles: ['still-refused'],
      memo: ['M30'],
    },
  ],
};
