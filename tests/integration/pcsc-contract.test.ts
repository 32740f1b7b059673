import { pcscliteDriver } from '../../native-host/pcsc/pcsclite/driver.ts';
import { pcscContract } from './pcsc-contract.ts';

pcscContract('the pcsclite adapter', async () => ({ driver: pcscliteDriver(), close: async () => {} }));
