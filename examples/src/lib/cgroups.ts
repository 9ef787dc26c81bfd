import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  close,
  O_CLOEXEC,
  O_DIRECTORY,
  O_PATH,
  O_RDONLY,
  open,
  POLLPRI,
  pread64,
} from 'linux-syscalls';
import { ready } from 'linux-syscalls/events';

/** A cgroup below the top one, with the controllers that this machine has. */
export class Cgroup {
  /** For `CLONE_INTO_CGROUP`. */
  readonly fd: number;
  readonly #path: string;

  /** @throws {Error} where this process may make none. */
  constructor(name: string) {
    const top = mountPoint();
    for (const controller of readFileSync(join(top, 'cgroup.controllers'), 'utf8').split(/\s/)) {
      if (!['memory', 'pids'].includes(controller)) continue;
      writeFileSync(join(top, 'cgroup.subtree_control'), `+${controller}`);
    }
    this.#path = join(top, name);
    mkdirSync(this.#path);
    this.fd = open(this.#path, O_PATH | O_DIRECTORY | O_CLOEXEC);
  }

  /** @returns whether there is such a limit; without its controller there is none. */
  limit(file: string, value: string): boolean {
    try {
      writeFileSync(join(this.#path, file), value, { flag: 'r+' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      return false;
    }
  }

  /** The number in a file, or behind a word in it. */
  read(file: string, word = ''): number {
    const text = readFileSync(join(this.#path, file), 'utf8');
    const line = text.split('\n').find((it) => it.startsWith(word)) ?? '';
    return Number(line.slice(word.length));
  }

  /** Ends all that runs in it, waits for that, and removes it. */
  async end(): Promise<void> {
    writeFileSync(join(this.#path, 'cgroup.kill'), '1');
    const events = open(join(this.#path, 'cgroup.events'), O_RDONLY | O_CLOEXEC);
    const text = new Uint8Array(256);
    const isPopulated = () =>
      Buffer.from(text.subarray(0, pread64(events, text, undefined, 0))).includes('populated 1');
    // POLLPRI comes when the file has changed since it was read.
    while (isPopulated()) await ready(events, POLLPRI);
    close(events);
    close(this.fd);
    rmdirSync(this.#path);
  }
}

/** Where cgroups of version 2 are. */
function mountPoint(): string {
  const mounts = readFileSync('/proc/self/mounts', 'utf8').split('\n');
  const found = mounts.map((line) => line.split(' ')).find(([, , type]) => type === 'cgroup2');
  if (found?.[1] === undefined) throw new Error('no cgroups of version 2 are mounted');
  return found[1];
}
