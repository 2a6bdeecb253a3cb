// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// P8, P9 and P12: leads out to files and in from them.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { installed, run, start } from './processes.mjs';
import { median } from './report.mjs';

const noSqlite = 'sqlite3 is not installed (Debian package sqlite3)';
const flatMemory = 250; // megabytes; a process that held the leads would need ten times as much

/// The columns of our CSV as the cache has them, in our CSV's order.
const csvColumns = `SELECT l.id, o.connector, h.source, h.action, h.offer, h.publisher, h.offer_title, l.first_name, l.last_name,
  l.email, l.phone, l.country, l.company, l.title, l.description, l.created_ticks, l.received_ticks, l.flags & 1, l.flags & 2,
  l.flags & 4, l.flags & 8, l.key1 || ' ' || l.key2
  FROM leads l JOIN headings h ON h.id = l.heading_id JOIN pull_origins o ON o.id = l.origin_id`;

async function exported({ data }, profile, format) {
  const file = data.temporary(`leads.${format}`);
  const done = await data.tool(profile, ['leads', '--format', format, '--output', file]);
  const parts = readdirSync(dirname(file));
  const bytes = parts.reduce((sum, name) => sum + statSync(`${dirname(file)}/${name}`).size, 0);
  data.forget(file);
  return { ...done, bytes, parts: parts.length };
}

export async function exportCsv(context) {
  const { data, report } = context;
  const profile = await data.profile();
  const ours = [];
  const theirs = [];
  const memory = [];
  for (const _ of context.runs('CSV')) {
    const done = await exported(context, profile, 'csv');
    ours.push(done.ms);
    memory.push(done.ownPeak);
    if (!installed('sqlite3')) continue;
    const file = data.temporary('leads.csv');
    theirs.push((await run('sqlite3', ['-csv', '-header', '-readonly', data.cacheOf(profile), csvColumns], { output: file })).ms);
    data.forget(file);
  }
  report.add({ row: 'P8', work: `CSV of ${data.leadCount} leads, formula guard`, ours, peer: theirs.length > 0 ? 'sqlite3 -csv' : '', theirs, reach: 'at most 1.0 x',
    mostRatio: 1, note: theirs.length > 0 ? 'the peer writes times as numbers and has no formula guard' : noSqlite });
  report.add({ row: 'P8', work: 'its peak memory (private)', unit: 'MB', ours: memory, reach: `flat: under ${flatMemory} MB`, most: flatMemory });
}

/// How long an export lives on after an interrupt that comes when @p share of its time has gone by.
async function cancelled({ data }, profile, format, wholeMs, share) {
  const file = data.temporary(`leads.${format}`);
  const { child, done } = start(data.leadlight, ['--profile', profile, 'leads', '--format', format, '--output', file], { env: data.environment() });
  await Promise.race([new Promise((resolve) => { setTimeout(resolve, wholeMs * share); }), done]);
  const asked = performance.now();
  child.kill('SIGINT');
  const { code, signal } = await done;
  const ms = performance.now() - asked;
  const left = readdirSync(dirname(file));
  data.forget(file);
  if (code === 0) return undefined; // it had just finished
  if (code !== 130 && signal !== 'SIGINT') throw new Error(`an interrupted export to ${format} ended with ${code} instead of 130`);
  if (left.length > 0) throw new Error(`an interrupted export to ${format} left ${left.join(', ')}`);
  return ms;
}

export async function exportOthers(context) {
  const { data, report } = context;
  const profile = await data.profile();
  for (const format of ['xlsx', 'ndjson', 'json']) {
    const work = `${format.toUpperCase()} of ${data.leadCount} leads`;
    try {
      const times = [];
      const memory = [];
      let last;
      for (const _ of context.runs(work)) {
        last = await exported(context, profile, format);
        times.push(last.ms);
        memory.push(last.ownPeak);
      }
      report.add({ row: 'P9', work, ours: times, note: `${(last.bytes / 1048576).toFixed(0)} MB in ${last.parts} ${last.parts === 1 ? 'file' : 'files'}` });
      report.add({ row: 'P9', work: `${work}: peak memory (private)`, unit: 'MB', ours: memory, reach: `constant: under ${flatMemory} MB`, most: flatMemory });
      const ends = [];
      for (const share of [0.1, 0.5, 0.97]) {
        const ms = await cancelled(context, profile, format, median(times), share);
        if (ms !== undefined) ends.push(ms);
      }
      report.add({ row: 'P9', work: `${work}: longest cancel`, ours: ends, by: 1, reach: 'under 100 ms', most: 100, note: `from SIGINT until the process is gone, at ${ends.length} moments` });
    } catch (error) {
      report.missing('P9', work, error.message);
    }
  }
}

/// The same rows with the same indexes: unique keys, what the window's overview reads, what has changed last. The peer keeps
/// the columns as they are in the file and may build its indexes afterwards, which suits it best.
const importScript = (file) => `CREATE TABLE leads (PartitionKey TEXT NOT NULL, RowKey TEXT NOT NULL, Timestamp TEXT, ActionCode TEXT, CreatedTime TEXT,
  CustomerInfo TEXT, Description TEXT, LeadSource TEXT, OfferDisplayName TEXT, ProductId TEXT, PublisherDisplayName TEXT);
.import --csv --skip 1 "${file}" leads
CREATE UNIQUE INDEX leads_keys ON leads (PartitionKey, RowKey);
CREATE INDEX leads_overview ON leads (Timestamp, LeadSource, ActionCode, ProductId, CreatedTime);
CREATE INDEX leads_change ON leads (Timestamp);
`;

export async function importFile(context) {
  const { data, report } = context;
  const file = await data.leadFile();
  const csv = installed('sqlite3') ? await data.leadFile(data.leadCount, { csv: true }) : undefined;
  const ours = [];
  const theirs = [];
  let peak = 0;
  for (const _ of context.runs('import')) {
    const profile = data.temporary('profile');
    const done = await data.tool(profile, ['import', file]);
    ours.push(done.ms);
    peak = Math.max(peak, done.ownPeak);
    data.forget(profile);
    if (!csv) continue;
    const base = data.temporary('leads.db');
    theirs.push((await run('sqlite3', [base], { input: importScript(csv) })).ms);
    if (!existsSync(base)) throw new Error('sqlite3 made no file');
    data.forget(base);
  }
  report.add({ row: 'P12', work: `import of ${data.leadCount} leads (NDJSON)`, ours, peer: csv ? 'sqlite3 .import' : '', theirs, reach: 'at most 1.5 x', mostRatio: 1.5,
    note: (csv ? 'the peer takes the same rows as CSV, decodes nothing and keeps them once; ' : `${noSqlite}; `) + `peak memory ${peak.toFixed(0)} MB (private)` });
}
