// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starts programs, measures them from outside, and leaves none behind.

import { spawn } from 'node:child_process';
import { readFileSync, openSync, closeSync, accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const alive = new Set();

/// Ends what is still running; for the end of the benchmark, however it comes.
export function endAll() {
  for (const child of alive) child.kill('SIGKILL');
}

/// Where the program called @p name is; undefined when it is not installed.
export function installed(name) {
  for (const folder of process.env.PATH.split(delimiter)) {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch { /* not here */ }
  }
  return undefined;
}

/// Peak and private memory of a process in megabytes; 0 for one that is gone. Only what costs the system next to nothing
/// to tell, for it is asked all the time.
function memoryOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (line) => Number(new RegExp(`^${line}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024;
    return { peak: megabytes('VmHWM'), own: megabytes('RssAnon') };
  } catch {
    return { peak: 0, own: 0 };
  }
}

/// Starts a program. Options: env (added to ours), input, output (a file for its standard output), limit (milliseconds).
/// Returns { child, done }, done being { code, signal, ms, out, err, peak, ownPeak, timedOut }; memory in megabytes.
export function start(program, args, { env = {}, input, output, limit = 1_800_000, cwd } = {}) {
  const file = output === undefined ? 'pipe' : openSync(output, 'w');
  const began = performance.now();
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['pipe', file, 'pipe'], cwd });
  alive.add(child);
  if (typeof file === 'number') closeSync(file);
  const seen = { out: '', err: '', peak: 0, ownPeak: 0, timedOut: false };
  child.stdout?.setEncoding('utf8').on('data', (text) => { seen.out += text; });
  child.stderr.setEncoding('utf8').on('data', (text) => { seen.err += text; });
  child.stdin.on('error', () => {}); // it may end before it has read everything
  child.stdin.end(input);
  const watch = setInterval(() => {
    const { peak, own } = memoryOf(child.pid);
    seen.peak = Math.max(seen.peak, peak);
    seen.ownPeak = Math.max(seen.ownPeak, own);
  }, 50);
  const timer = setTimeout(() => {
    seen.timedOut = true;
    child.kill('SIGKILL');
  }, limit);
  const done = new Promise((resolve, reject) => {
    let ms = 0;
    child.on('exit', () => { ms = performance.now() - began; });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, ms, ...seen }));
  }).finally(() => {
    clearInterval(watch);
    clearTimeout(timer);
    alive.delete(child);
  });
  return { child, done };
}

/// Runs a program to its end. An exit code other than @p expect is an error that tells what it printed last.
export async function run(program, args, { expect = 0, ...options } = {}) {
  const result = await start(program, args, options).done;
  if (result.code !== expect && !result.timedOut) {
    const lines = (result.err || result.out).trim().split('\n');
    const said = lines.find((line) => /error/i.test(line)) ?? lines.at(-1);
    throw new Error(`${program.split('/').pop()} ${args.slice(0, 4).join(' ')} ended with ${result.code ?? result.signal}: ${said}`);
  }
  return result;
}

/// Ends a program that runs until it is told to.
export async function end({ child, done }, signal = 'SIGTERM') {
  child.kill(signal);
  const stubborn = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await done.catch(() => {});
  clearTimeout(stubborn);
}
