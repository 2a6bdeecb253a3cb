// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The floor of a sync: asks a table for the pages that a first sync asks for, one after the other over one connection,
// and throws them away.
//   node drain.mjs [--table marketplaceleads]
// The account is the connection string in AZURE_STORAGE_CONNECTION_STRING. Prints one line of JSON: milliseconds, pages,
// bytes.

import http from 'node:http';
import https from 'node:https';
import { createRequire } from 'node:module';
import { options } from '../integration/leads.mjs';

const { AzureNamedKeyCredential, generateAccountSas } = createRequire(new URL('../integration/package.json', import.meta.url))('@azure/data-tables');
const { table } = options({ table: 'marketplaceleads' });

const account = Object.fromEntries(process.env.AZURE_STORAGE_CONNECTION_STRING.split(';').filter(Boolean).map((part) => {
  const equals = part.indexOf('=');
  return [part.slice(0, equals), part.slice(equals + 1)];
}));
const sas = generateAccountSas(new AzureNamedKeyCredential(account.AccountName, account.AccountKey), {
  services: { table: true }, resourceTypes: 'sco', permissions: { query: true }, expiresOn: new Date(Date.now() + 3600e3),
});
const endpoint = new URL(account.TableEndpoint);
const client = endpoint.protocol === 'https:' ? https : http;
const agent = new client.Agent({ keepAlive: true, maxSockets: 1 });
const headers = { Accept: 'application/json;odata=minimalmetadata', DataServiceVersion: '3.0', MaxDataServiceVersion: '3.0;NetFx', 'x-ms-version': '2019-02-02' };

function ask(token) {
  const path = `${endpoint.pathname.replace(/\/$/, '')}/${table}()?$top=1000${token}&${sas}`;
  return new Promise((resolve, reject) => {
    client.get({ protocol: endpoint.protocol, hostname: endpoint.hostname, port: endpoint.port, path, agent, headers }, resolve).on('error', reject);
  });
}

function tokenOf(answer) {
  const partitionKey = answer.headers['x-ms-continuation-nextpartitionkey'];
  const rowKey = answer.headers['x-ms-continuation-nextrowkey'];
  if (!partitionKey && !rowKey) return null;
  const row = rowKey === undefined ? '' : `&NextRowKey=${encodeURIComponent(rowKey)}`;
  return `&NextPartitionKey=${encodeURIComponent(partitionKey ?? '')}${row}`;
}

let pages = 0;
let bytes = 0;
const began = performance.now();
for (let token = ''; token !== null; ++pages) {
  const answer = await ask(token);
  if (answer.statusCode !== 200) throw new Error(`The service answers ${answer.statusCode}.`);
  for await (const piece of answer) bytes += piece.length;
  token = tokenOf(answer);
}
agent.destroy();
console.log(JSON.stringify({ milliseconds: Math.round(performance.now() - began), pages, bytes }));
