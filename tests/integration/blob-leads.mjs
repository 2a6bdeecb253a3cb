// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes leads into blobs with Microsoft's own client:
//   node blob-leads.mjs [--container marketplaceleads] [--do shapes|small|delete] [--prefix ""] [--count 100] [--from 0]
// "shapes" writes one blob for each format and encoding, "small" writes --count blobs of one lead, "delete" deletes those.
// The account is the connection string in AZURE_STORAGE_CONNECTION_STRING. Prints one line of JSON for each lead written:
// the blob, the row, and what Leadlight has to make of it.

import { ContainerClient } from '@azure/storage-blob';
import { lead, options } from './leads.mjs';

const { container, prefix, count, from, ...rest } = options({ container: 'marketplaceleads', prefix: '', count: '100', from: '0', do: 'shapes' });
const client = new ContainerClient(process.env.AZURE_STORAGE_CONNECTION_STRING, container);
const columns = ['PartitionKey', 'RowKey', 'ActionCode', 'CreatedTime', 'CustomerInfo', 'Description', 'LeadSource', 'OfferDisplayName', 'ProductId', 'PublisherDisplayName'];

const inPascalCase = ({ partitionKey, rowKey, ...others }) => ({ PartitionKey: partitionKey, RowKey: rowKey, ...others });
const plainValues = (entity) => Object.fromEntries(Object.entries(entity).map(([name, value]) => [name, value.value ?? value]));
const objects = (leads) => leads.map(({ entity }) => inPascalCase(plainValues(entity)));

function csv(leads, separator = ',') {
  const cell = (text) => (/["\r\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const record = (cells) => cells.map(cell).join(separator) + '\r\n';
  return record(columns) + objects(leads).map((object) => record(columns.map((column) => object[column]))).join('');
}

/// A lead that the old Western code page can write.
function western(number) {
  const { entity, expected } = lead(number);
  const info = { ...JSON.parse(entity.CustomerInfo), FirstName: 'Zoë', LastName: 'Müller-Lüdenscheidt', Company: 'Café & Söhne', Title: 'Señora' };
  return {
    entity: { ...entity, CustomerInfo: JSON.stringify(info), OfferDisplayName: 'Première', Description: 'Grüße' },
    expected: { ...expected, firstName: info.FirstName, lastName: info.LastName, company: info.Company, title: info.Title,
      offerTitle: 'Première', description: 'Grüße' },
  };
}

const some = (first, make = lead) => Array.from({ length: 6 }, (_, i) => make(first + i));
const mark = '\uFEFF';
const shapes = [
  { name: '2018/09/utf8-mark.csv', leads: some(20), bytes: (leads) => Buffer.from(mark + csv(leads), 'utf8') },
  { name: '2018/09/utf8.csv', leads: some(30), bytes: (leads) => Buffer.from(csv(leads), 'utf8') },
  { name: '2018/09/semicolons.csv', leads: some(40), bytes: (leads) => Buffer.from(csv(leads, ';'), 'utf8') },
  { name: '2018/10/utf16.csv', leads: some(70), bytes: (leads) => Buffer.from(mark + csv(leads), 'utf16le') },
  { name: '2018/10/ansi.csv', leads: some(80, western), bytes: (leads) => Buffer.from(csv(leads), 'latin1') },
  { name: 'array.json', leads: some(90), bytes: (leads) => Buffer.from(JSON.stringify(objects(leads), null, 2)) },
  { name: 'answer.json', leads: some(120), bytes: (leads) => Buffer.from(JSON.stringify({ value: objects(leads) })) },
  { name: 'lines.ndjson', leads: some(130), bytes: (leads) => Buffer.from(objects(leads).map((object) => JSON.stringify(object) + '\n').join('')) },
  { name: 'složka/jedna zpráva 📄.json', leads: some(140).slice(0, 1), bytes: (leads) => Buffer.from(JSON.stringify(objects(leads)[0])) },
  { name: 'empty.csv', leads: [], bytes: () => Buffer.alloc(0) },
];

function* small() {
  for (let number = Number(from); number < Number(from) + Number(count); ++number)
    yield { name: `small/${String(number).padStart(6, '0')}.json`, leads: [lead(number)], bytes: (leads) => Buffer.from(JSON.stringify(objects(leads)[0])) };
}

async function write({ name, leads, bytes }) {
  const content = bytes(leads);
  await client.getBlockBlobClient(prefix + name).upload(content, content.length);
  leads.forEach(({ expected }, i) => process.stdout.write(JSON.stringify({ blob: prefix + name, row: i + 1, expected }) + '\n'));
}

if (rest.do !== 'delete') await client.createIfNotExists();
const work = rest.do === 'delete' ? ({ name }) => client.deleteBlob(prefix + name) : write;
const remaining = rest.do === 'shapes' ? shapes.values() : small();
await Promise.all(Array.from({ length: 4 }, async () => {
  for (const blob of remaining) await work(blob);
}));
