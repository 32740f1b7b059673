// Preloaded into `wxt submit` in place of the network: the stores' accounts are in order, and every request is written down.
import { appendFileSync } from 'node:fs';

globalThis.fetch = async (url, init = {}) => {
  appendFileSync(process.env.REQUESTS, `${init.method ?? 'GET'} ${url}\n`);
  return Response.json({ access_token: 'token', id: 1 });
};
