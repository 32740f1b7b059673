/** What another extension, which wants to know what ours knows, has in its manifest in every browser. */
export const STRANGER_MANIFEST = {
  manifest_version: 3,
  name: 'stranger',
  version: '1.0',
  permissions: ['tabs', 'nativeMessaging', 'storage'],
} as const;
