// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// P4 to P7, P10 and P11: the window. window-bench drives it from within, window-watch looks at it, and at DB Browser for
// SQLite, from outside.

import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { end, installed, run, start } from './processes.mjs';

const words = ['novák', 'logistics', '有限公司', '+4207', 'budget'];
const textColumns = ['l.first_name', 'l.last_name', 'l.email', 'l.phone', 'l.country', 'l.company', 'l.title', 'l.description',
  'h.source', 'h.action', 'h.offer', 'h.publisher', 'h.offer_title'];

/// A display of our own: { environment, end() }; without Xvfb nothing is shown anywhere, and the peers are left out.
async function openDisplay(data) {
  if (!installed('Xvfb')) return { hasScreen: false, environment: data.environment(), end: async () => {} };
  const server = start('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x900x24', '-nolisten', 'tcp', '-noreset'], { limit: 2 ** 31 - 1 });
  const number = await new Promise((resolve, reject) => {
    server.child.stdout.on('data', (text) => { if (/\d+/.test(text)) resolve(/\d+/.exec(text)[0]); });
    server.done.then(({ err }) => reject(new Error(`Xvfb did not start: ${err}`)), reject);
  });
  return { hasScreen: true, environment: data.environment({ DISPLAY: `:${number}`, QT_QPA_PLATFORM: 'xcb' }), end: () => end(server) };
}

/// From outside: { mappedMs, stableMs, rssMB, pssMB, anonMB }.
async function watch({ data }, display, command) {
  const { out } = await run(join(data.programs, 'window-watch'), command, { env: display.environment, limit: 200_000 });
  return JSON.parse(out);
}

async function drive({ data }, display, profile, phases) {
  const { out } = await run(join(data.programs, 'window-bench'), [profile, 'open', ...phases], { env: display.environment, limit: 900_000 });
  return JSON.parse(out);
}

/// The samples of every kind whose name begins with @p kind, and the name of the slowest.
function kinds(results, phase, kind) {
  const samples = results.flatMap((result) => Object.entries(result[phase].samples).filter(([name]) => name.startsWith(`${kind} `))
    .flatMap(([name, values]) => values.map((value) => ({ value, name: name.slice(kind.length + 1) }))));
  const slowest = samples.reduce((a, b) => (b.value > a.value ? b : a), { value: 0, name: '' }).name;
  return { values: samples.map(({ value }) => value), slowest };
}
const pooled = (results, phase, ...names) => results.flatMap((result) => names.flatMap((name) => result[phase]?.samples[name] ?? []));

function addStall(report, row, work, results, phase) {
  const stalls = results.map((result) => (phase === 'open' ? result.openStalls : result[phase].stalls));
  const longest = stalls.reduce((a, b) => (b.longestMs > a.longestMs ? b : a));
  report.add({ row, work: `longest stall of the GUI thread, ${work}`, ours: stalls.map(({ longestMs }) => longestMs), by: 1, reach: 'at most 16 ms', most: 16,
    note: `${longest.what}, ${longest.computingMs.toFixed(1)} ms of it computing; events over 16 ms in each run: ${stalls.map(({ over16ms }) => over16ms).join(', ')}` });
  const missing = results.flatMap((result) => result[phase]?.missing ?? []);
  if (missing.length > 0) report.missing(row, `${work}: ${missing.length} answers`, `did not come in time, the first: ${missing[0]}`);
}

/// The same scan in SQL: a word in any text column, counted.
async function likeScan({ data, runs }, profile) {
  if (!installed('sqlite3')) return [];
  const times = [];
  for (const _ of runs('LIKE in sqlite3')) {
    for (const word of words) {
      const where = textColumns.map((column) => `${column} LIKE '%${word}%'`).join(' OR ');
      const sql = `SELECT h.source, count(*) FROM leads l JOIN headings h ON h.id = l.heading_id WHERE ${where} GROUP BY 1`;
      times.push((await run('sqlite3', ['-readonly', data.cacheOf(profile), sql])).ms);
    }
  }
  return times;
}

async function typing(context, results, profile) {
  const { data, report } = context;
  const keys = pooled(results, 'type', 'first key', 'key', 'backspace');
  const scans = await likeScan(context, profile);
  const work = `filter ${data.leadCount} leads, key to first screen`;
  report.add({ row: 'P4', work: `${work}, median`, ours: keys, peer: scans.length > 0 ? 'sqlite3 LIKE, counted' : '', theirs: scans, reach: '50 ms, 0.2 x', most: 50, mostRatio: 0.2,
    note: `${keys.length} keystrokes; rows with their text and the counts painted` + (scans.length > 0 ? '; the peer is asked for whole words, grouped by source' : '; sqlite3 is not installed (Debian package sqlite3)') });
  report.add({ row: 'P4', work: `${work}, p95`, ours: keys, by: 0.95, reach: '100 ms', most: 100 });
  report.add({ row: 'P4', work: 'the first letter of a word, median', ours: pooled(results, 'type', 'first key') });
  report.add({ row: 'P4', work: 'the last key of a burst, longest', ours: pooled(results, 'type', 'burst'), by: 1, note: 'keys every 25 ms, the ones before unanswered' });
  report.add({ row: 'P4', work: 'the filter emptied, median', ours: pooled(results, 'type', 'emptied') });
  report.add({ row: 'P4', work: 'key to the facets that follow, median', ours: pooled(results, 'type', 'facets') });
  addStall(report, 'P4', 'typing', results, 'type');
}

function sorting({ report }, results) {
  const sorts = kinds(results, 'sort', 'sort');
  const groups = kinds(results, 'sort', 'group');
  report.add({ row: 'P6', work: 'sort by a shown column, median', ours: sorts.values, reach: '200 ms', most: 200 });
  report.add({ row: 'P6', work: 'sort by a shown column, longest', ours: sorts.values, by: 1, reach: '200 ms', most: 200, note: sorts.slowest });
  report.add({ row: 'P6', work: 'change the grouping, longest', ours: groups.values, by: 1, reach: '200 ms', most: 200, note: groups.slowest });
  report.add({ row: 'P6', work: 'collapse and expand, longest', ours: pooled(results, 'sort', 'fold'), by: 1, reach: '200 ms', most: 200 });
  report.add({ row: 'P6', work: 'jump to the end and back, longest', ours: pooled(results, 'sort', 'jump'), by: 1, reach: '200 ms', most: 200 });
  addStall(report, 'P6', 'sorting and grouping', results, 'sort');
}

function scrolling({ report }, results) {
  const frames = pooled(results, 'scroll', 'frame');
  report.add({ row: 'P7', work: 'scroll, grouped: a frame, median', ours: frames, note: `${frames.length} frames; by page, by wheel, and dragged to places all over` });
  report.add({ row: 'P7', work: 'scroll, grouped: a frame, p99', ours: frames, by: 0.99, reach: '16 ms', most: 16 });
  report.add({ row: 'P7', work: 'dragged somewhere: rows with their text, p95', ours: pooled(results, 'scroll', 'filled'), by: 0.95 });
  addStall(report, 'P7', 'scrolling', results, 'scroll');
  report.add({ row: 'P7', work: 'select everything, longest', ours: pooled(results, 'select', 'all'), by: 1 });
  addStall(report, 'P7', 'selecting', results, 'select');
}

async function outside(context, display, profile) {
  const { data, runs } = context;
  const ours = [];
  const theirs = [];
  for (const _ of display.hasScreen ? runs('the start of the window, from outside') : []) {
    ours.push(await watch(context, display, [data.leadlight, '--profile', profile]));
    if (installed('sqlitebrowser')) theirs.push(await watch(context, display, ['sqlitebrowser', '-R', '-t', 'leads', data.cacheOf(profile)]));
  }
  return { ours, theirs };
}

function whyNoPeer(display) {
  if (!display.hasScreen) return 'without Xvfb (Debian package xvfb) nothing can be looked at from outside';
  return installed('sqlitebrowser') ? '' : 'sqlitebrowser is not installed (Debian package sqlitebrowser)';
}

async function opening(context, display, profile, results, seen) {
  const { report, data } = context;
  report.add({ row: 'P5', work: `start on ${data.leadCount} leads to the first painted rows`, ours: results.map((result) => result.firstPaintSinceStartMs), reach: '500 ms', most: 500,
    note: `from the start of the process; making the window took ${results.map((result) => result.firstPaintMs.toFixed(0)).join(', ')} ms of it` });
  addStall(report, 'P5', 'opening', results, 'open');
  if (seen.ours.length > 0) {
    report.add({ row: 'P5', work: 'start until the picture is at rest, from outside', ours: seen.ours.map(({ stableMs }) => stableMs),
      peer: seen.theirs.length > 0 ? 'sqlitebrowser -t leads' : '', theirs: seen.theirs.map(({ stableMs }) => stableMs), reach: 'faster', mostRatio: 1,
      note: whyNoPeer(display) || 'ours with all counts and facets; the peer with the first rows of one table and their number' });
  }
  rmSync(`${data.cacheOf(profile)}.index`, { recursive: true, force: true });
  const first = await drive(context, display, profile, []);
  report.add({ row: 'P5', work: 'the same without a search index (first time)', ours: [first.firstPaintSinceStartMs] });
  if (!existsSync(`${data.cacheOf(profile)}.index`)) report.note('Opening the window left no search index on the disk.');
}

function memory({ report, data }, display, results, seen) {
  const ours = results.map((result) => result.memoryAtRest.Rss);
  const last = results.at(-1).memoryAtRest;
  report.add({ row: 'P10', work: `memory with ${data.leadCount} leads, just opened`, unit: 'MB', ours: results.map((result) => result.memoryOpened.Rss), reach: 'under 300 MB', most: 300 });
  report.add({ row: 'P10', work: 'right after searching and sorting', unit: 'MB', ours: results.map((result) => result.memory.Rss), note: 'with the mapped search index, of which the system takes back what it needs' });
  report.add({ row: 'P10', work: 'searched and sorted, 8 s later', unit: 'MB', ours, peer: seen.theirs.length > 0 ? 'sqlitebrowser -t leads' : '',
    theirs: seen.theirs.map(({ rssMB }) => rssMB), reach: 'under 300 MB', most: 300,
    note: `resident; of it private ${last.Anonymous?.toFixed(0)} MB, the rest mapped files, which the system takes back when it needs to${whyNoPeer(display) ? `; ${whyNoPeer(display)}` : ''}` });
  report.add({ row: 'P10', work: 'its private part', unit: 'MB', ours: results.map((result) => result.memoryAtRest.Anonymous) });
  const keys = results.map((result) => result.keyAfterRest).filter((ms) => ms !== undefined);
  if (keys.length > 0) report.add({ row: 'P10', work: 'the first key after that rest', ours: keys, note: 'what was given back is read again' });
}

export async function window(context, rows) {
  const { data, report } = context;
  const profile = await data.profile();
  const display = await openDisplay(data);
  try {
    await drive(context, display, profile, []); // builds the index where there is none, and fills the disk's cache
    const phases = [['type', 'P4'], ['sort', 'P6'], ['scroll', 'P7'], ['select', 'P7']].filter(([, row]) => rows.has(row) || rows.has('P10')).map(([phase]) => phase);
    const results = [];
    for (const _ of context.runs('the window')) results.push(await drive(context, display, profile, phases));
    report.note(`The window was driven on the platform ${results[0].platform}; it said: ${results[0].counts}.`);
    const seen = rows.has('P5') || rows.has('P10') ? await outside(context, display, profile) : undefined;
    if (rows.has('P4')) await typing(context, results, profile);
    if (rows.has('P6')) sorting(context, results);
    if (rows.has('P7')) scrolling(context, results);
    if (rows.has('P10')) memory(context, display, results, seen);
    if (rows.has('P5')) await opening(context, display, profile, results, seen); // last, for it takes the index away
  } finally {
    await display.end();
  }
}

export async function emptyStart(context) {
  const { data, report } = context;
  const display = await openDisplay(data);
  const ours = [];
  const theirs = [];
  try {
    for (const _ of display.hasScreen ? context.runs('the start of the window on an empty profile') : []) {
      const profile = data.temporary('profile');
      ours.push((await watch(context, display, [data.leadlight, '--profile', profile])).stableMs);
      data.forget(profile);
      if (installed('sqlitebrowser')) theirs.push((await watch(context, display, ['sqlitebrowser'])).stableMs);
    }
  } finally {
    await display.end();
  }
  const work = 'start with an empty profile until the picture is at rest';
  if (ours.length === 0) report.missing('P11', work, whyNoPeer(display));
  else report.add({ row: 'P11', work, ours, peer: theirs.length > 0 ? 'sqlitebrowser' : '', theirs, reach: 'faster', mostRatio: 1, note: whyNoPeer(display) });
}
