// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The benchmark; packaging/dev bench builds what it needs and runs it. Prints one table and writes build/bench/results.json.
// A row that cannot run says why, and the rest goes on; the exit code is 0 unless the benchmark itself is broken.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Data } from './data.mjs';
import { endAll } from './processes.mjs';
import { Report, machine } from './report.mjs';
import { exportCsv, exportOthers, importFile } from './rowsfiles.mjs';
import { pullBlobs, pullTable } from './rowspull.mjs';
import { emptyStart, window } from './rowswindow.mjs';

const meaning = {
  P1: 'the first sync of a table, beside reading its pages, az and @azure/data-tables',
  P2: 'the next sync, with nothing new and with 100 new leads',
  P3: 'a sync of small blobs, beside rclone',
  P4: 'filtering as one types, beside LIKE in sqlite3',
  P5: 'opening the window, beside DB Browser for SQLite',
  P6: 'sorting, grouping, folding, jumping',
  P7: 'scrolling and selecting',
  P8: 'the CSV export, beside sqlite3 -csv',
  P9: 'the exports to XLSX, JSON lines and JSON, and cancelling them',
  P10: 'memory, beside DB Browser for SQLite',
  P11: 'starting empty, beside DB Browser for SQLite',
  P12: 'the import, beside .import in sqlite3',
};
/// Rows that are measured together stand together.
const groups = [
  { title: 'Fetching from a table', rows: ['P1', 'P2'], measure: pullTable },
  { title: 'Fetching blobs', rows: ['P3'], measure: pullBlobs },
  { title: 'Importing', rows: ['P12'], measure: importFile },
  { title: 'The window', rows: ['P4', 'P5', 'P6', 'P7', 'P10'], measure: window },
  { title: 'An empty window', rows: ['P11'], measure: emptyStart },
  { title: 'Exporting CSV', rows: ['P8'], measure: exportCsv },
  { title: 'Exporting the other formats', rows: ['P9'], measure: exportOthers },
];

const longestMeasurement = 240_000; // milliseconds
const numbers = { '--leads': 1_500_000, '--table-leads': 200_000, '--blobs': 20_000, '--runs': 3 };
const usage = `Usage: packaging/dev bench [ROW...] [--peers] [--leads N] [--table-leads N] [--blobs N] [--runs N] [--fresh]
                           [--build FOLDER]

${Object.entries(meaning).map(([row, what]) => `  ${row.padEnd(16)} ${what}`).join('\n')}

  --peers          installs the programs that Leadlight is compared with; without it, those that are not there are left out
  --leads N        in the cache of the window, the exports and the import (${numbers['--leads']})
  --table-leads N  in the table that is fetched (${numbers['--table-leads']})
  --blobs N        in the container that is fetched (${numbers['--blobs']})
  --runs N         of each measurement; the median counts (${numbers['--runs']})
  --fresh          make the data anew instead of using what an earlier run kept in build/bench
  --build FOLDER   measure the programs of another build folder, to compare
`;

function readArguments(args) {
  const given = { ...numbers, rows: new Set(), fresh: false };
  for (let i = 0; i < args.length; ++i) {
    if (args[i] === '--fresh') given.fresh = true;
    else if (args[i] === '--build' && args[i + 1]) given.build = args[++i];
    else if (args[i] in numbers && Number(args[i + 1]) >= 1) given[args[i]] = Math.floor(Number(args[++i]));
    else if (args[i].toUpperCase() in meaning) given.rows.add(args[i].toUpperCase());
    else return undefined;
  }
  if (given.rows.size === 0) given.rows = new Set(Object.keys(meaning));
  return given;
}

if (process.argv.includes('--help')) {
  process.stdout.write(usage);
  process.exit(0);
}
const given = readArguments(process.argv.slice(2));
if (!given) {
  process.stderr.write(usage);
  process.exit(2);
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'build/bench');
const about = { startedAt: new Date().toISOString(), sizes: Object.fromEntries(Object.keys(numbers).map((name) => [name.slice(2), given[name]])), machine: machine() };
const report = new Report();
const data = new Data(given.build ?? join(root, 'build/release'), folder, { leads: given['--leads'], fresh: given.fresh });
const context = {
  data, report, tableLeads: given['--table-leads'], blobs: given['--blobs'],
  /// The runs of a measurement, fewer where they take so long that they would not end within a few minutes.
  * runs(what) {
    const began = Date.now();
    const wanted = given['--runs'];
    for (let i = 0; i < wanted; ++i) {
      if (i > 0 && (Date.now() - began) * (i + 1) / i > longestMeasurement) {
        report.note(`${what}: ${i} of ${wanted} runs, for each takes long.`);
        return;
      }
      yield i;
    }
  },
};

function finish() {
  endAll();
  data.cleanUp();
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    finish();
    process.exit(130);
  });
}

const [load] = about.machine.loadAtStart;
if (load > about.machine.cores / 2) report.note(`The machine was busy at the start (load ${load.toFixed(1)} on ${about.machine.cores} cores).`);
let broken = false;
try {
  for (const { title, rows, measure } of groups) {
    const wanted = new Set(rows.filter((row) => given.rows.has(row)));
    if (wanted.size === 0) continue;
    process.stderr.write(`==> ${title} (${[...wanted].join(', ')})\n`);
    const began = Date.now();
    try {
      await measure(context, wanted);
    } catch (error) {
      // What a program under measurement did wrong is a result; a mistake of our own is not.
      broken ||= error instanceof TypeError || error instanceof ReferenceError || error instanceof SyntaxError;
      report.missing([...wanted].join(' '), title, broken ? error.stack : error.message);
    }
    process.stderr.write(`    (${((Date.now() - began) / 1000).toFixed(0)} s)\n`);
  }
} finally {
  finish();
}
about.endedAt = new Date().toISOString();
report.write(join(folder, 'results.json'), about);
const { machine: m } = about;
process.stdout.write(`\n${report.table()}\n${m.cores} x ${m.processor}, ${m.memoryMB} MB, load at start ${m.loadAtStart.map((l) => l.toFixed(2)).join(' ')}; ` +
  `medians of ${given['--runs']} runs, in ${join(folder, 'results.json')}\n`);
process.exit(broken ? 1 : 0);
