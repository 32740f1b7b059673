import { LINUX } from '../../native-host/pcsc/library/systems.ts';
import { systemDriver } from '../../native-host/pcsc/system-driver.ts';
import { pcscContract } from './pcsc-contract.ts';

pcscContract('the adapter on libpcsclite', async () => ({ driver: systemDriver(LINUX), close: async () => {} }));
