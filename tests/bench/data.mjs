// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the rows work on, made once and kept in build/bench for the next run: files of leads, and a profile that holds
// them. Everything else they write lies in a folder that goes with the benchmark.

import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './processes.mjs';

const seed = '4';

export class Data {
  /// @p build: the folder of the release build.
  constructor(build, folder, { leads, fresh }) {
    this.leadCount = leads;
    this.leadlight = join(build, 'app/leadlight');
    this.programs = join(build, 'tests/bench');
    this.folder = folder;
    if (fresh) rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    // Beside the kept data, for /tmp may lie in memory; what an earlier benchmark that was killed left goes now.
    for (const name of readdirSync(folder)) if (name.startsWith('now-')) rmSync(join(folder, name), { recursive: true });
    this.scratch = mkdtempSync(join(folder, 'now-'));
  }

  cleanUp() {
    rmSync(this.scratch, { recursive: true, force: true });
  }

  /// A path for something new.
  temporary(name) {
    return join(mkdtempSync(join(this.scratch, 'x-')), name);
  }
  forget(path) {
    rmSync(dirname(path), { recursive: true, force: true });
  }

  /// The environment of programs under measurement: nothing of the user's, no keychain, no display unless given.
  environment(more = {}) {
    const home = join(this.scratch, 'home');
    mkdirSync(home, { recursive: true, mode: 0o700 });
    return {
      HOME: home, XDG_CONFIG_HOME: join(home, '.config'), XDG_DATA_HOME: join(home, '.local/share'), XDG_CACHE_HOME: join(home, '.cache'),
      XDG_RUNTIME_DIR: home, DBUS_SESSION_BUS_ADDRESS: `unix:path=${join(home, 'no-bus')}`, QT_QPA_PLATFORM: 'offscreen', DISPLAY: '',
      WAYLAND_DISPLAY: '', LC_ALL: 'C.UTF-8', ...more,
    };
  }

  /// leadlight with a profile; options as for run().
  async tool(profile, args, { env, ...options } = {}) {
    return run(this.leadlight, ['--profile', profile, ...args], { env: this.environment(env), ...options });
  }

  /// A file that is made when it is not there; half a file is never left under its name.
  async kept(name, make) {
    const path = join(this.folder, name);
    if (!existsSync(path)) {
      process.stderr.write(`    Making ${name}\n`);
      await make(`${path}.part`);
      renameSync(`${path}.part`, path);
    }
    return path;
  }

  /// @p count made-up leads as NDJSON, or as CSV.
  leadFile(count = this.leadCount, { csv = false } = {}) {
    return this.kept(`leads-${count}.${csv ? 'csv' : 'ndjson'}`,
      (path) => run(join(this.programs, 'make-leads'), ['--count', String(count), '--seed', seed, ...(csv ? ['--csv'] : [])], { output: path }));
  }

  /// A profile whose cache holds the leads; made again when the cache's schema has changed.
  async profile() {
    const file = await this.leadFile();
    const schema = await this.schemaVersion();
    const anySchema = `profile-${this.leadCount}-v`;
    return this.kept(`${anySchema}${schema}`, async (folder) => {
      for (const name of readdirSync(this.folder).filter((each) => each.startsWith(anySchema)))
        rmSync(join(this.folder, name), { recursive: true });
      await this.tool(folder, ['import', file]);
    });
  }

  cacheOf(profile) {
    return join(profile, 'leads.sqlite');
  }

  /// Of a cache that this program makes.
  async schemaVersion() {
    if (this.schema === undefined) {
      const profile = this.temporary('profile');
      await this.tool(profile, ['leads', '--format', 'ndjson']);
      // Bytes 60 to 63 of an SQLite file.
      const bytes = Buffer.alloc(4);
      const file = openSync(this.cacheOf(profile), 'r');
      readSync(file, bytes, 0, 4, 60);
      closeSync(file);
      this.schema = bytes.readUInt32BE();
      this.forget(profile);
    }
    return this.schema;
  }

  /// Writes @p text to a new file.
  textFile(name, text) {
    const path = this.temporary(name);
    writeFileSync(path, text);
    return path;
  }
}
