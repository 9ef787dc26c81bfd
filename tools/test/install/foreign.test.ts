// The runtimes' own foreign function interfaces: that calls go through them, and that all that holds
// through Node-API holds there as well.

import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Project } from '../../install/project.ts';
import { newProject, ownRaw } from './projects.ts';

const { npm, bun, deno, node26 } = inject('programs');

/** A command with the switch for the interface, or without it. */
const switched = (value: string, command: readonly string[]) => [
  'env',
  `LINUX_SYSCALLS_FFI=${value}`,
  ...command,
];
const silent = [...node26, '--no-warnings'];
const allowed = [...deno, 'run', '--allow-all'];

let project: Project;
beforeAll(async () => {
  project = newProject();
  await project.install([...npm, 'install', 'linux-syscalls', ownRaw]);
}, 120_000);

describe('npm', () => {
  describe.each([
    { name: 'Bun', program: switched('1', bun), without: bun },
    { name: 'Deno', program: allowed, without: switched('0', allowed) },
  ])('$name', ({ program, without }) => {
    test('its foreign functions → a call', async () => {
      expect(await project.run([...program, 'foreign.js'])).toEqual({ called: true });
      expect(await project.run([...without, 'foreign.js'])).toEqual({ called: false });
      expect(await project.run([...program, 'umbrella.js'])).toEqual({ called: true });
    });
  });

  // Node's own crashes now and then where its compiler optimises such calls.
  describe('Node 26', () => {
    test('its foreign functions → a call through Node-API, whatever the switch says', async () => {
      for (const program of [switched('1', silent), silent]) {
        expect(await project.run([...program, 'foreign.js'])).toEqual({ called: false });
      }
    });
  });
});
