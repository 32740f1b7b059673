import { koffi, systemLibrary } from './system-library.ts';

// wincrypt.h
const CERT_STORE_PROV_SYSTEM_W = 10;
const CURRENT_USER = 0x1_0000;
const OPEN_EXISTING = 0x4000;
const READ_ONLY = 0x8000;

/** Far more than a person has. */
const MAX_CERTIFICATES = 2_000;
const MAX_BYTES = 64 * 1024;

/**
 * The certificates in the user's personal store (CurrentUser\My), as DER. Opened read only; no private key is asked for.
 * @throws when Windows refuses
 */
export function personalCertificates(): readonly Uint8Array[] {
  const crypt32 = systemLibrary('crypt32');
  const open = crypt32.func(
    'void * __stdcall CertOpenStore(uintptr provider, uint32 encoding, uintptr cryptProvider, uint32 flags, str16 name)',
  );
  // CERT_CONTEXT: encoding type, then at 8 the bytes and at 16 their length.
  const next = crypt32.func('void * __stdcall CertEnumCertificatesInStore(void *store, void *previous)');
  const free = crypt32.func('bool __stdcall CertFreeCertificateContext(void *context)');
  const close = crypt32.func('bool __stdcall CertCloseStore(void *store, uint32 flags)');

  const store = open(CERT_STORE_PROV_SYSTEM_W, 0, 0, CURRENT_USER | OPEN_EXISTING | READ_ONLY, 'MY');
  // A user without any certificate has no store yet.
  if (!store) return [];
  try {
    const found: Uint8Array[] = [];
    let context = next(store, null);
    while (context && found.length < MAX_CERTIFICATES) {
      const header = new DataView(koffi.view(context, 24));
      const length = header.getUint32(16, true);
      const bytes = header.getBigUint64(8, true);
      if (length <= MAX_BYTES) found.push(new Uint8Array(koffi.view(bytes, length)).slice());
      // Frees the one before.
      context = next(store, context);
    }
    if (context) free(context);
    return found;
  } finally {
    close(store, 0);
  }
}
