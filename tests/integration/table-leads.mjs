// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes leads into a table, or deletes them, with Microsoft's own client:
//   node table-leads.mjs --count 20000 [--from 0] [--table MarketplaceLeads] [--do write|delete]
// The account is the connection string in AZURE_STORAGE_CONNECTION_STRING. Prints one line of JSON for each lead written:
// its keys, what Leadlight has to make of it, and every property as the service has to hand it out.

import { TableClient } from '@azure/data-tables';
import { batches, lead, onTheWire, options } from './leads.mjs';

const { count, from, table, ...rest } = options({ count: '0', from: '0', table: 'MarketplaceLeads', do: 'write' });
const client = TableClient.fromConnectionString(process.env.AZURE_STORAGE_CONNECTION_STRING, table, { allowInsecureConnection: true });
const atOnce = 4;

async function write(numbers) {
  const leads = numbers.map(lead);
  await client.submitTransaction(leads.map(({ entity }) => ['upsert', entity, 'Replace']));
  const lines = leads.map(({ entity, expected }) => JSON.stringify({
    partitionKey: entity.partitionKey, rowKey: entity.rowKey, expected, wire: onTheWire(entity),
  }));
  process.stdout.write(lines.join('\n') + '\n');
}

async function remove(numbers) {
  await client.submitTransaction(numbers.map((number) => ['delete', lead(number).entity]));
}

if (rest.do !== 'delete') await client.createTable();
const work = rest.do === 'delete' ? remove : write;
const remaining = batches(Number(from), Number(count));
await Promise.all(Array.from({ length: atOnce }, async () => {
  for (const numbers of remaining) await work(numbers);
}));
