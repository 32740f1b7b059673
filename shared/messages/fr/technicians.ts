/** Programs of one account are switched off by some sets of rules (docs/deploiement.md). */
const userLevelHosts =
  'NativeMessagingUserLevelHosts écarte peut-être un programme installé pour un seul compte. Installez-le alors pour tout l’ordinateur.';

/** Why the helper program is not there, in the terms of whoever looks after the computer: in the report alone. */
export const technicianText = {
  not_installed: userLevelHosts,
  no_longer_found: userLevelHosts,
  forbidden_by_policy: 'Règle NativeMessagingBlocklist : ajoutez fr.compagnon_ecps.host à NativeMessagingAllowlist.',
  not_started: 'Antivirus, AppLocker, ou DisableCMD pour cmd.exe. Sans cmd.exe : NativeHostsExecutablesLaunchDirectly.',
} as const;
