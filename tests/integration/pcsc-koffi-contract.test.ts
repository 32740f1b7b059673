import { pcscliteDriver } from '../../native-host/pcsc/pcsclite/driver.ts';
import { loadKoffiLibrary } from '../../native-host/pcsc/pcsclite/koffi-library.ts';
import { PCSCLITE } from '../../native-host/pcsc/pcsclite/layout.ts';
import { pcscContract } from './pcsc-contract.ts';

// The adapter of macOS on this system's libpcsclite: all of it but the layout, which tests/unit/pcsc-layout.test.ts holds to the headers.
pcscContract('the adapter over koffi', async () => ({
  driver: pcscliteDriver(() => loadKoffiLibrary(PCSCLITE)),
  close: async () => {},
}));
