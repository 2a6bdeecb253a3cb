// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes the leads of an NDJSON file of make-leads to the account in AZURE_STORAGE_CONNECTION_STRING:
//   node fillazurite.mjs table MarketplaceLeads FILE      into a table, or with "remove" instead of "table" out of it
//   node fillazurite.mjs blobs marketplaceleads FILE      each into a blob of its own

import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const require = createRequire(new URL('../integration/package.json', import.meta.url));
const [kind, name, file] = process.argv.slice(2);
const account = process.env.AZURE_STORAGE_CONNECTION_STRING;
const atOnce = 6;

/// Transactions as the Table service takes them: of one partition, at most 100.
async function* transactions(lines, operation) {
  let batch = [];
  for await (const line of lines) {
    const { PartitionKey, RowKey, Timestamp, ...rest } = JSON.parse(line);
    const entity = { partitionKey: PartitionKey, rowKey: RowKey, ...rest };
    if (batch.length === 100 || (batch.length > 0 && batch[0][1].partitionKey !== PartitionKey)) {
      yield batch;
      batch = [];
    }
    batch.push(operation === 'delete' ? ['delete', entity] : ['upsert', entity, 'Replace']);
  }
  if (batch.length > 0) yield batch;
}

async function openTable() {
  const { TableClient } = require('@azure/data-tables');
  const client = TableClient.fromConnectionString(account, name, { allowInsecureConnection: true });
  await client.createTable();
  return (batch) => client.submitTransaction(batch);
}

async function openContainer() {
  const { ContainerClient } = require('@azure/storage-blob');
  const client = new ContainerClient(account, name);
  await client.createIfNotExists();
  let number = 0;
  return (line) => {
    const blob = `leads/${String(number++).padStart(7, '0')}.json`;
    return client.getBlockBlobClient(blob).upload(line, Buffer.byteLength(line));
  };
}

const work = kind === 'blobs' ? await openContainer() : await openTable();
// Only now, for it does not wait for its first reader.
const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
const pieces = (kind === 'blobs' ? lines : transactions(lines, kind === 'remove' ? 'delete' : 'upsert'))[Symbol.asyncIterator]();
await Promise.all(Array.from({ length: atOnce }, async () => {
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) await work(next.value);
}));
