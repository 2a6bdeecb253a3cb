// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Collects what was measured; prints it as a table and writes it as JSON.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';

/// The value that @p share of the samples do not exceed: 0.5 is the median.
export function quantile(samples, share) {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))];
}
export const median = (samples) => quantile(samples, 0.5);

function inUnit(value, unit) {
  if (value === undefined || Number.isNaN(value)) return '';
  if (unit === 'ms') return value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
  return `${value < 10 && !Number.isInteger(value) ? value.toFixed(1) : value.toFixed(0)}${unit ? ` ${unit}` : ''}`;
}

const width = (text) => [...text].length;
const cut = (text, size) => (width(text) > size ? `${[...text].slice(0, size - 1).join('')}…` : text);

export class Report {
  lines = [];
  notes = [];

  /// A measured line. ours and theirs are lists of samples of one unit; the median speaks for them unless `by` is another
  /// quantile. What to reach is `most` (of ours, in the unit) and `mostRatio` (ours to theirs), in words `reach`.
  add({ row, work, unit = 'ms', ours, peer = '', theirs = [], reach = '', most, mostRatio, by = 0.5, note = '' }) {
    const mine = quantile(ours, by);
    const other = theirs.length > 0 ? quantile(theirs, by) : undefined;
    const ratio = other ? mine / other : undefined;
    const judged = most !== undefined || (mostRatio !== undefined && ratio !== undefined);
    const met = judged ? (most === undefined || mine <= most) && (mostRatio === undefined || ratio === undefined || ratio <= mostRatio) : null;
    const line = { row, work, unit, leadlight: mine, peer, peerValue: other ?? null, ratio: ratio ?? null, reach, met, note, samples: ours, peerSamples: theirs };
    this.lines.push(line);
    process.stderr.write(`    ${work}: ${inUnit(mine, unit)}${other ? `, ${peer} ${inUnit(other, unit)}` : ''}${met === null ? '' : met ? ', met' : ', NOT met'}\n`);
  }

  /// What could not be measured, and why.
  missing(row, work, why) {
    this.lines.push({ row, work, unit: '', leadlight: null, peer: '', peerValue: null, ratio: null, reach: '', met: null, note: why, samples: [], peerSamples: [] });
    process.stderr.write(`    ${work}: ${why}\n`);
  }

  note(text) {
    this.notes.push(text);
  }

  table() {
    const head = ['', 'work', 'Leadlight', 'peer', 'its', 'ratio', 'reach', 'met'];
    const rows = this.lines.map((line) => line.leadlight === null
      ? [line.row, cut(line.work, 52), 'not measured', '', '', '', '', '']
      : [line.row, cut(line.work, 52), inUnit(line.leadlight, line.unit), cut(line.peer, 26), inUnit(line.peerValue ?? undefined, line.unit),
        line.ratio === null ? '' : line.ratio.toFixed(2), line.reach, line.met === null ? '' : line.met ? 'yes' : 'NO']);
    const widths = head.map((_, i) => Math.max(...[head, ...rows].map((cells) => width(cells[i]))));
    const print = (cells) => cells.map((cell, i) => ([2, 4, 5].includes(i) ? ' '.repeat(widths[i] - width(cell)) + cell : cell + ' '.repeat(widths[i] - width(cell)))).join('  ').trimEnd();
    const remarks = this.lines.filter(({ note }) => note).map(({ row, work, note }) => `  ${row} ${work}: ${note}`);
    return [print(head), widths.map((size) => '-'.repeat(size)).join('  '), ...rows.map(print), '', ...remarks, ...this.notes.map((text) => `  ${text}`)].join('\n') + '\n';
  }

  write(path, about) {
    writeFileSync(path, JSON.stringify({ ...about, lines: this.lines, notes: this.notes }, null, 1) + '\n');
  }
}

/// What the figures depend on besides the programs.
export function machine() {
  const version = (program, args) => {
    try {
      return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, QT_QPA_PLATFORM: 'offscreen' } }).split('\n')[0].trim();
    } catch {
      return null;
    }
  };
  return {
    processor: cpus()[0]?.model, cores: cpus().length, memoryMB: Math.round(totalmem() / 1048576), system: release(),
    debian: /PRETTY_NAME="(.*)"/.exec(readFileSync('/etc/os-release', 'utf8'))?.[1], loadAtStart: loadavg(),
    commit: version('git', ['rev-parse', 'HEAD']), node: process.version, sqlite3: version('sqlite3', ['--version']),
    sqlitebrowser: version('dpkg-query', ['-W', '-f', '${Version}', 'sqlitebrowser']), rclone: version('rclone', ['version']),
    azureCli: version('dpkg-query', ['-W', '-f', '${Version}', 'azure-cli']),
  };
}
