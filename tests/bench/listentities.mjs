// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What somebody writes who fetches leads with Microsoft's own client: lists every entity of a table and counts them.
//   node listentities.mjs TABLE

import { createRequire } from 'node:module';

const { TableClient } = createRequire(new URL('../integration/package.json', import.meta.url))('@azure/data-tables');
const client = TableClient.fromConnectionString(process.env.AZURE_STORAGE_CONNECTION_STRING, process.argv[2], { allowInsecureConnection: true });
let count = 0;
for await (const entity of client.listEntities()) count += entity.rowKey ? 1 : 0;
console.log(count);
