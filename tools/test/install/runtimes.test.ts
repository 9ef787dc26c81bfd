import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Project } from '../../install/project.mjs';
import { newProject, ownRaw } from './projects.ts';
import { versionOf } from './versionOf.ts';

const { npm, node, node22, node24, node26, bun, deno } = inject('programs');

/** Runs the umbrella's consumer in another thread. */
const inWorker = `import { Worker } from 'node:worker_threads';
new Worker(new URL('./umbrella.js', import.meta.url));
`;

const required = `const { getpid } = require('linux-syscalls');
console.log(JSON.stringify({ called: getpid() === process.pid }));
`;

/** No runtime minds a child that ran in its memory. */
const spawned = `import { wait4 } from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { spawn } from 'linux-syscalls/spawn';
const program = new Batch();
const id = program.getpid();
program.execve('/bin/true', ['true'], null);
const { pid } = spawn(program);
const status = new Int32Array(1);
const ended = wait4(pid, status, 0, null) === pid && status[0] === 0;
console.log(JSON.stringify({ called: ended && id.value === pid }));
`;

const runtimes = [node, node22, node24, node26].map((program) => ({
  name: `Node ${versionOf(program)}`,
  run: program,
}));
runtimes.push(
  { name: `Bun ${versionOf(bun)}`, run: bun },
  { name: 'Deno', run: [...deno, 'run', '--allow-all'] },
);

let project: Project;
beforeAll(async () => {
  project = newProject({
    'worker.js': inWorker,
    'required.cjs': required,
    'spawned.js': spawned,
  });
  await project.install([...npm, 'install', 'linux-syscalls', ownRaw]);
}, 120_000);

describe('npm', () => {
  // This Node has made these calls from what npm installed in installers.test.ts.
  describe.each(runtimes.filter(({ run }) => run !== node))('$name', ({ run }) => {
    test.each([
      ['the umbrella', 'umbrella.js'],
      ['one raw package', 'raw.js'],
    ])('%s → a call', async (_, script) => {
      expect(await project.tell([...run, script])).toEqual({ called: true });
    });
  });

  describe.each(runtimes)('$name', ({ run }) => {
    test.each([
      ['a worker thread', 'worker.js'],
      ['require', 'required.cjs'],
      ['a program in a child', 'spawned.js'],
    ])('%s → a call', async (_, script) => {
      expect(await project.tell([...run, script])).toEqual({ called: true });
    });
  });

  describe.each(runtimes.filter(({ name }) => name.startsWith('Node ')))('$name', ({ run }) => {
    const [major] = versionOf(run).split('.');
    const permission = Number(major) < 24 ? '--experimental-permission' : '--permission';
    const restricted = [...run, '--no-warnings', permission, '--allow-fs-read=*'];

    test('the permission model → an error that names --allow-addons, and a call with it', async () => {
      expect(await project.tell([...restricted, 'raw.js'])).toEqual({
        name: 'Error',
        code: 'ERR_DLOPEN_DISABLED',
        message: expect.stringContaining('--allow-addons'),
      });
      expect(await project.tell([...restricted, '--allow-addons', 'raw.js'])).toEqual({
        called: true,
      });
    });
  });
});
