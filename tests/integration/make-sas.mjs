// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints a connection string with a shared access signature, made by Microsoft's own client out of the one in
// AZURE_STORAGE_CONNECTION_STRING:
//   node make-sas.mjs --kind account|table|container [--name MarketplaceLeads] [--permissions r] [--minutes 60]

import { AzureNamedKeyCredential, generateAccountSas, generateTableSas } from '@azure/data-tables';
import { StorageSharedKeyCredential, ContainerSASPermissions, generateBlobSASQueryParameters } from '@azure/storage-blob';
import { options } from './leads.mjs';

const { kind, name, permissions, minutes } = options({ kind: 'account', name: 'MarketplaceLeads', permissions: 'r', minutes: '60' });
const parts = Object.fromEntries(process.env.AZURE_STORAGE_CONNECTION_STRING.split(';').filter(Boolean).map((part) => {
  const at = part.indexOf('=');
  return [part.slice(0, at), part.slice(at + 1)];
}));
const expiresOn = new Date(Date.now() + Number(minutes) * 60000);
const startsOn = new Date(Date.now() - 2 * 3600000);
const tableKey = new AzureNamedKeyCredential(parts.AccountName, parts.AccountKey);
const granted = (names) => Object.fromEntries(Object.entries(names).map(([letter, word]) => [word, permissions.includes(letter)]));

function sas() {
  switch (kind) {
    case 'account':
      return generateAccountSas(tableKey, {
        services: { table: true, blob: true }, resourceTypes: 'co', permissions: granted({ r: 'query', l: 'list', a: 'add' }), startsOn, expiresOn,
      });
    case 'table':
      return generateTableSas(name, tableKey, { permissions: granted({ r: 'query', a: 'add' }), startsOn, expiresOn });
    case 'container': {
      const blobKey = new StorageSharedKeyCredential(parts.AccountName, parts.AccountKey);
      return generateBlobSASQueryParameters({ containerName: name, permissions: ContainerSASPermissions.parse(permissions), startsOn, expiresOn }, blobKey).toString();
    }
    default:
      throw new Error(`unknown kind: ${kind}`);
  }
}

process.stdout.write(`BlobEndpoint=${parts.BlobEndpoint};TableEndpoint=${parts.TableEndpoint};SharedAccessSignature=${sas()}\n`);
