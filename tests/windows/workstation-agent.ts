// Runs in the Windows Node under Wine: looks around there for real. Job and answer are files, since Unix pipes as stdio fail there.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import koffi from 'koffi';
import { thisSystem } from '../../native-host/system.ts';
import { thisWindows } from '../../native-host/windows/this-windows.ts';
import { withWindowsCards } from '../../native-host/workstation/windows-card.ts';
import { workstationFacts } from '../../native-host/workstation/workstation.ts';
import type { WorkstationAnswer, WorkstationJob } from './workstation-under-wine.ts';

/** Puts a certificate into the user's store, as Cryptolib's certificate manager does. */
function addCertificate(der: Buffer): void {
  const crypt32 = koffi.load('crypt32.dll');
  const open = crypt32.func('void * __stdcall CertOpenSystemStoreW(uintptr provider, str16 name)');
  const add = crypt32.func(
    'bool __stdcall CertAddEncodedCertificateToStore(void *store, uint32 encoding, const uint8 *der, uint32 length, uint32 disposition, void *added)',
  );
  const close = crypt32.func('bool __stdcall CertCloseStore(void *store, uint32 flags)');
  const store = open(0, 'MY');
  const X509_ASN_ENCODING = 1;
  const ADD_ALWAYS = 4;
  if (!add(store, X509_ASN_ENCODING, der, der.length, ADD_ALWAYS, null)) throw new Error('certificate not added');
  close(store, 0);
}

const [, , jobFile = '', answerFile = ''] = process.argv;
try {
  const job: WorkstationJob = JSON.parse(readFileSync(jobFile, 'utf8'));
  for (const der of job.certificates) addCertificate(Buffer.from(der, 'base64'));
  const running = job.programs.map((program) =>
    spawn(program, ['-e', 'setTimeout(()=>{},60000)'], { stdio: 'ignore' }),
  );
  await Promise.all(running.map((child) => new Promise((resolve) => child.once('spawn', resolve))));
  const system = thisSystem();
  const windows = thisWindows();
  const answer: WorkstationAnswer = {
    workstation: await workstationFacts(system, windows, []),
    readers: await withWindowsCards(system, windows, job.readers),
    services: job.services.map((name) => windows.serviceState(name)),
  };
  for (const child of running) child.kill();
  writeFileSync(answerFile, JSON.stringify(answer));
} catch (error) {
  writeFileSync(answerFile, JSON.stringify({ error: error instanceof Error ? error.stack : String(error) }));
}
