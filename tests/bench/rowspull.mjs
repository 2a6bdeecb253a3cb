// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// P1 to P3: fetching from a storage account, which Azurite plays.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startAzurite } from './azurite.mjs';
import { installed, run } from './processes.mjs';

const script = (name) => fileURLToPath(new URL(name, import.meta.url));
const table = 'MarketplaceLeads';
const container = 'marketplaceleads';
const slowPeerLimit = 150_000;

/// Azurite on data that was written once: the table, or the container with blobs.
async function filledAzurite({ data, tableLeads, blobs }, kind) {
  const count = kind === 'table' ? tableLeads : blobs;
  const file = await data.leadFile(count);
  const folder = join(data.folder, `azurite-${kind}-${count}`);
  const whole = join(folder, 'whole');
  if (!existsSync(whole)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const azurite = await startAzurite(folder);
  if (!existsSync(whole)) {
    process.stderr.write(`    Writing ${count} leads into Azurite (${kind})\n`);
    const name = kind === 'table' ? table : container;
    await run('node', [script('fillazurite.mjs'), kind, name, file], { env: environment(azurite) });
    writeFileSync(whole, '');
  }
  return azurite;
}

const environment = (azurite) => ({ AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString });
const secret = (azurite) => ({ LEADLIGHT_SECRET_CONTOSO_CONNECTIONSTRING: azurite.connectionString });

/// A new profile with the connector in it; the first sync of which is what is measured.
async function newProfile({ data }, azurite, kind) {
  const profile = data.temporary('profile');
  const place = kind === 'azure-table' ? `table=${table}` : `container=${container}`;
  await data.tool(profile, ['connector', 'add', 'Contoso', '--kind', kind, '--set', place], { env: secret(azurite) });
  return profile;
}

async function sync({ data }, azurite, profile) {
  const { ms, out, peak } = await data.tool(profile, ['sync', '--json'], { env: secret(azurite) });
  return { ms, peak, ...JSON.parse(out).connectors[0] };
}

function expectCount(what, told, wanted) {
  if (told !== wanted) throw new Error(`${what} read ${told} leads instead of ${wanted}`);
}

async function firstSync(context, azurite) {
  const { data, report, tableLeads } = context;
  const env = environment(azurite);
  const syncs = [];
  const floors = [];
  const listings = [];
  let peak = 0;
  for (const _ of context.runs(`the first sync of ${tableLeads} leads`)) {
    const profile = await newProfile(context, azurite, 'azure-table');
    const done = await sync(context, azurite, profile);
    expectCount('sync', done.read, tableLeads);
    syncs.push(done.ms);
    peak = Math.max(peak, done.peak);
    data.forget(profile);
    const drained = JSON.parse((await run('node', [script('drain.mjs'), '--table', table], { env })).out);
    floors.push(drained.milliseconds);
    const listed = await run('node', [script('listentities.mjs'), table], { env });
    expectCount('@azure/data-tables', Number(listed.out), tableLeads);
    listings.push(listed.ms);
  }
  const work = `sync of ${tableLeads} Table leads`;
  report.add({ row: 'P1', work, ours: syncs, peer: 'drain (the floor)', theirs: floors, reach: 'at most 1.10 x', mostRatio: 1.1,
    note: `peak memory ${peak.toFixed(0)} MB; the floor leaves out the start of its process` });
  report.add({ row: 'P1', work, ours: syncs, peer: '@azure/data-tables list', theirs: listings, reach: 'faster', mostRatio: 1, note: 'the peer stores nothing' });
  return syncs;
}

/// Once: it takes minutes, and nobody would run it twice.
async function azureCli({ data, report, tableLeads }, azurite, syncs) {
  const work = `sync of ${tableLeads} Table leads`;
  if (!installed('az')) {
    report.missing('P1', `${work}, az storage entity query`, 'az is not installed (Debian package azure-cli)');
    return;
  }
  const args = ['storage', 'entity', 'query', '--table-name', table, '--only-show-errors', '--output', 'json'];
  const env = data.environment({ ...environment(azurite), AZURE_CORE_COLLECT_TELEMETRY: 'false' });
  const output = data.temporary('az.json');
  const listed = await run('az', args, { env, limit: slowPeerLimit, output });
  if (!listed.timedOut) expectCount('az', readFileSync(output, 'utf8').split('"RowKey"').length - 1, tableLeads);
  data.forget(output);
  report.add({ row: 'P1', work, ours: syncs, peer: 'az storage entity query', theirs: [listed.ms], reach: 'faster', mostRatio: 1,
    note: listed.timedOut ? `az was stopped after ${slowPeerLimit / 1000} s, before it had listed everything` : 'the peer stores nothing; one run' });
}

async function laterSyncs(context, azurite, firsts) {
  const { data, report, tableLeads } = context;
  const profile = await newProfile(context, azurite, 'azure-table');
  const first = (await sync(context, azurite, profile)).ms;
  const nothing = [];
  const some = [];
  const read = [];
  const fresh = data.temporary('fresh.ndjson');
  for (const i of context.runs('later syncs')) {
    const idle = await sync(context, azurite, profile);
    nothing.push(idle.ms);
    // Leads of another seed, so that they are other leads; taken out again, so that the kept data stays as it was.
    await run(join(data.programs, 'make-leads'), ['--count', '100', '--seed', String(1000 + i)], { output: fresh });
    await run('node', [script('fillazurite.mjs'), 'table', table, fresh], { env: environment(azurite) });
    const pulled = await sync(context, azurite, profile);
    await run('node', [script('fillazurite.mjs'), 'remove', table, fresh], { env: environment(azurite) });
    expectCount('sync with 100 new leads', pulled.added, 100);
    some.push(pulled.ms);
    read.push(pulled.read);
  }
  data.forget(profile);
  const before = [...firsts, first];
  report.add({ row: 'P2', work: 'second sync, nothing new', ours: nothing, peer: 'the first sync', theirs: before, reach: 'under 1 %', mostRatio: 0.01,
    note: `of ${tableLeads}; Azurite looks at every row of the table for each question, which Azure does not` });
  report.add({ row: 'P2', work: 'sync with 100 new', ours: some, peer: 'the first sync', theirs: before });
  report.add({ row: 'P2', work: 'rows read for 100 new', unit: '', ours: read, reach: 'close to 100', most: 200, note: `the median; of the runs ${read.join(', ')}` });
}

export async function pullTable(context, rows) {
  const azurite = await filledAzurite(context, 'table');
  try {
    const syncs = rows.has('P1') ? await firstSync(context, azurite) : [];
    if (rows.has('P1')) await azureCli(context, azurite, syncs);
    if (rows.has('P2')) await laterSyncs(context, azurite, syncs);
  } finally {
    await azurite.end();
  }
}

/// By a shared access signature, for Debian's rclone takes no address with a key but the emulator's usual one.
async function rcloneEnvironment({ data }, azurite) {
  const args = [script('../integration/make-sas.mjs'), '--kind', 'account', '--permissions', 'rl'];
  const { out } = await run('node', args, { env: environment(azurite) });
  const signature = out.trim().split('SharedAccessSignature=')[1];
  return data.environment({ RCLONE_CONFIG: '/dev/null', RCLONE_CONFIG_AZ_TYPE: 'azureblob', RCLONE_CONFIG_AZ_SAS_URL: `${azurite.blob}?${signature}` });
}

async function copyWithRclone({ data }, env) {
  const target = data.temporary('copy');
  const { ms } = await run('rclone', ['copy', '--retries', '1', `az:${container}`, target], { env });
  data.forget(target);
  return ms;
}

export async function pullBlobs(context) {
  const { data, report, blobs } = context;
  const azurite = await filledAzurite(context, 'blobs');
  const ours = [];
  const theirs = [];
  try {
    const env = await rcloneEnvironment(context, azurite);
    for (const _ of context.runs(`the sync of ${blobs} blobs`)) {
      const profile = await newProfile(context, azurite, 'azure-blob');
      const done = await sync(context, azurite, profile);
      expectCount('sync', done.read, blobs);
      ours.push(done.ms);
      data.forget(profile);
      if (installed('rclone')) theirs.push(await copyWithRclone(context, env));
    }
  } finally {
    await azurite.end();
  }
  report.add({ row: 'P3', work: `sync of ${blobs} small blobs`, ours, peer: theirs.length > 0 ? 'rclone copy' : '', theirs, reach: 'faster', mostRatio: 1,
    note: theirs.length > 0 ? '' : 'rclone is not installed (Debian package rclone)' });
}
