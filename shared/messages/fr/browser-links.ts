/** Which link between a browser and the local program is broken, and what that means. Ids: native-host/registration/verify.ts. */
export const linkProblems = {
  file_missing: 'Le fichier annoncé au navigateur n’existe plus.',
  file_unreadable: 'Le fichier annoncé au navigateur ne peut pas être lu.',
  byte_order_mark: 'Le fichier commence par une marque d’encodage que le navigateur refuse.',
  not_json: 'Le contenu du fichier n’est pas du JSON valable.',
  wrong_name: 'Le fichier porte un autre nom de programme.',
  wrong_type: 'Le fichier n’annonce pas le type « stdio ».',
  path_not_absolute: 'Le chemin du programme n’est pas complet.',
  program_missing: 'Le programme annoncé n’existe pas à cet endroit.',
  program_not_executable: 'Le programme annoncé ne peut pas être lancé.',
  id_missing: 'L’identifiant de l’extension manque dans le fichier.',
  other_program: 'Le fichier fait démarrer un programme qui n’est pas celui-ci. Il n’a pas été lancé.',
  host_silent: 'Le programme se lance, mais il ne répond pas.',
} as const;

/** A policy that keeps a browser from the local program, and what lets it through. Ids: native-host/registration/policies.ts. */
export const policyBars = {
  NativeMessagingBlocklist:
    'NativeMessagingBlocklist. Pour l’autoriser : fr.compagnon_ecps.host dans NativeMessagingAllowlist.',
  NativeMessagingUserLevelHosts:
    'NativeMessagingUserLevelHosts. Il faut alors l’installer pour tout l’ordinateur, pas pour un seul compte.',
  DisableCMD:
    'DisableCMD. Ce navigateur lance le programme par cmd.exe, sauf si NativeHostsExecutablesLaunchDirectly vaut 1.',
  ExtensionSettings: 'ExtensionSettings. Pour autoriser l’extension : compagnon-ecps@compagnon-ecps.fr.',
} as const;
