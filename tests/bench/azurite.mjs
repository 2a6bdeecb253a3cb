// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The storage emulator of the integration tests, keeping what it holds in a folder.

import { fileURLToPath } from 'node:url';
import { end, start } from './processes.mjs';

const program = fileURLToPath(new URL('../integration/node_modules/azurite/dist/src/azurite.js', import.meta.url));
const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
const startLimit = 120_000;

/// Starts it on @p folder. { table, blob (endpoints), connectionString, end() }
export async function startAzurite(folder) {
  const args = [program, '--location', folder, '--silent', '--skipApiVersionCheck', '--disableProductStyleUrl'];
  const process = start('node', [...args, '--blobPort', '0', '--queuePort', '0', '--tablePort', '0'], { limit: 2 ** 31 - 1 });
  let printed = '';
  process.child.stdout.on('data', (text) => { printed += text; });
  const endpoint = (service) => new RegExp(`${service} service is successfully listening at (http://[0-9.:]+)`).exec(printed)?.[1];
  const limit = Date.now() + startLimit;
  while (!endpoint('Table') || !endpoint('Blob')) {
    if (process.child.exitCode !== null || Date.now() > limit) throw new Error(`Azurite did not start: ${printed}`);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  const [table, blob] = ['Table', 'Blob'].map((service) => `${endpoint(service)}/devstoreaccount1`);
  return {
    table, blob, end: () => end(process),
    connectionString: `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=${key};BlobEndpoint=${blob};TableEndpoint=${table};`,
  };
}
