import type { Descriptor } from '../../descriptor.ts';
import { refused } from '../../refused.ts';
import { CHECKED, WALLET } from '../common.ts';
import { GO_TO, LOG_IN } from '../concepts.ts';

const PSC = ['pro ?sante ?connect', 'psc'];

/** What logs in with Pro Santé Connect. */
export const A2: Descriptor = {
  id: 'A2',
  page: {
    ...WALLET,
    refuseWhenSignedIn: true,
    login: 'may',
    not: refused({ in: ['title'], subjects: ['help', 'newsletter', 'other-business', 'account', 'activated'] }),
  },
  kinds: ['button', 'link'],
  names: [
    "(?:s'identifier|s'authentifier|se connecter|m'identifier|me connecter|connexion|identification|continuer)(?: (?:avec|via|par))? pro ?sante ?connect",
    'pro ?sante ?connect',
    '.{2,30} (?:avec|par|via) (?:le (?:service|portail) )?pro ?sante ?connect',
    "(?:s'identifier|s'authentifier|m'identifier) (?:avec|via|par) psc",
  ],
  says: [{ concepts: [PSC], fillers: [...LOG_IN, ...GO_TO, 'bouton', 'service', 'portail'] }],
  topics: ["(?:l'|le |la )?(?:pro ?sante ?connect|psc)"],
  href: '(?:prosanteconnect|psc|oidc|openid)',
  section: {
    names: [],
    required: false,
  },
  checked: CHECKED,
  not: refused(
    { in: ['name'], subjects: ['leads-nowhere'] },
    { in: ['section'], subjects: ['other-services'] },
    {
      in: ['name'],
      says: [
        '(?:qu.est|decouvrir|comprendre|en savoir|(?<!a l.)aide|comment|conditions|mentions|pourquoi|probleme|signal|incident|anomalie|guide|tuto|illustre|pas a pas|pendant|maintenance|panne|lenteur|raccord|n.arrive|parvien|impossible)[a-z]*',
        // Others that are entered with it.
        '(?:un|les|des|aux|vos|mes|nos|tous|autres?|quels) services?',
        'autorise[rz]?',
      ],
    },
  ),
};
