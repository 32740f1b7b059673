import { koffi, systemLibrary } from '../windows/system-library.ts';

/** What Windows says of a program's Authenticode signature. */
export interface WindowsSignature {
  /** `untrusted`: whole, but its root is not known here, as on a computer that has not fetched it yet. */
  readonly state: 'valid' | 'untrusted' | 'invalid';
  /** The signer's organisation, null where none is named. */
  readonly signer: string | null;
}

// wintrust.h, softpub.h: WINTRUST_ACTION_GENERIC_VERIFY_V2 as a GUID lies in memory, and what WinVerifyTrust answers.
const GENERIC_VERIFY_V2 = Buffer.from('6bc5aa0044cdd0118cc200c04fc295ee', 'hex');
const WTD_UI_NONE = 2;
const WTD_CHOICE_FILE = 1;
const WTD_STATEACTION = { verify: 1, close: 2 } as const;
/** Revocation is not asked for, and nothing is fetched: this program makes no request. */
const WTD_REVOCATION_CHECK_NONE = 0x10;
const WTD_CACHE_ONLY_URL_RETRIEVAL = 0x1000;
const CERT_E_UNTRUSTEDROOT = 0x800b0109;
const CERT_E_CHAINING = 0x800b010a;

// wincrypt.h
const CERT_NAME_ATTR_TYPE = 3;
const ORGANIZATION_NAME = '2.5.4.10';
const MAX_NAME = 256;

/**
 * Asks Windows about the signature in a program's file.
 * @param path absolute
 * @throws when Windows' own part for it cannot be called
 */
export function windowsSignature(path: string): WindowsSignature {
  const wintrust = systemLibrary('wintrust');
  const file = koffi.struct({
    size: 'uint32',
    path: 'str16',
    handle: 'intptr',
    subject: 'void *',
  });
  const data = koffi.struct({
    size: 'uint32',
    policy: 'void *',
    sip: 'void *',
    ui: 'uint32',
    revocation: 'uint32',
    choice: 'uint32',
    file: koffi.pointer(file),
    action: 'uint32',
    state: 'intptr',
    url: 'void *',
    flags: 'uint32',
    context: 'uint32',
  });
  const verify = wintrust.func('WinVerifyTrust', 'int32', [
    'intptr',
    koffi.pointer('uint8'),
    koffi.inout(koffi.pointer(data)),
  ]);
  const trustData = {
    size: koffi.sizeof(data),
    ui: WTD_UI_NONE,
    choice: WTD_CHOICE_FILE,
    file: { size: koffi.sizeof(file), path, handle: 0, subject: null },
    action: WTD_STATEACTION.verify as number,
    state: 0,
    flags: WTD_REVOCATION_CHECK_NONE | WTD_CACHE_ONLY_URL_RETRIEVAL,
    revocation: 0,
    context: 0,
    policy: null,
    sip: null,
    url: null,
  };
  const answer = (verify(0, GENERIC_VERIFY_V2, trustData) as number) >>> 0;
  try {
    return { state: stateOf(answer), signer: signerIn(wintrust, trustData.state) };
  } finally {
    trustData.action = WTD_STATEACTION.close;
    verify(0, GENERIC_VERIFY_V2, trustData);
  }
}

function stateOf(answer: number): WindowsSignature['state'] {
  if (answer === 0) return 'valid';
  return answer === CERT_E_UNTRUSTEDROOT || answer === CERT_E_CHAINING ? 'untrusted' : 'invalid';
}

function signerIn(wintrust: ReturnType<typeof systemLibrary>, state: number): string | null {
  if (state === 0) return null;
  const provider = wintrust.func('void * __stdcall WTHelperProvDataFromStateData(intptr state)')(state);
  const signer = provider
    ? wintrust.func(
        'void * __stdcall WTHelperGetProvSignerFromChain(void *provider, uint32 index, bool counter, uint32 counterIndex)',
      )(provider, 0, false, 0)
    : null;
  const first = signer
    ? wintrust.func('void * __stdcall WTHelperGetProvCertFromChain(void *signer, uint32 index)')(signer, 0)
    : null;
  if (!first) return null;
  // CRYPT_PROVIDER_CERT: its size, then at 8 the certificate.
  const certificate = new DataView(koffi.view(first, 16)).getBigUint64(8, true);
  const name = Buffer.alloc(2 * MAX_NAME);
  const length: unknown = systemLibrary('crypt32').func(
    'uint32 __stdcall CertGetNameStringW(uintptr certificate, uint32 type, uint32 flags, str type, _Out_ uint8 *name, uint32 length)',
  )(certificate, CERT_NAME_ATTR_TYPE, 0, ORGANIZATION_NAME, name, MAX_NAME);
  const text = typeof length === 'number' && length > 1 ? name.toString('utf16le', 0, 2 * (length - 1)) : '';
  return text === '' ? null : text;
}
