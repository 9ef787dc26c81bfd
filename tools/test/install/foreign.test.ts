// The runtimes' own foreign function interfaces: that calls go through them, and that all that holds
// through Node-API holds there as well.

import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Project } from '../../install/project.mjs';
import { capture } from '../../setup/command.mjs';
import { root } from '../../setup/repository.mjs';
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
    { name: 'Node 26', program: switched('1', silent), without: silent },
  ])('$name', ({ program, without }) => {
    test('its foreign functions → a call', async () => {
      expect(await project.tell([...program, 'foreign.js'])).toEqual({ called: true });
      expect(await project.tell([...without, 'foreign.js'])).toEqual({ called: false });
      expect(await project.tell([...program, 'umbrella.js'])).toEqual({ called: true });
    });
  });

  describe('Node 26', () => {
    test('the whole suite through its foreign functions → as through Node-API', async () => {
      const suite = ['node_modules/vitest/vitest.mjs', 'run', '--project=kernel'];
      const command = [...switched('1', silent), ...suite, '--project=recording'];
      const { LINUX_SYSCALLS_REPORT: _, VITEST: __, ...env } = process.env;
      const { status, output } = await capture(command, { cwd: root, env });
      expect(status, output).toBe(0);
    }, 300_000);
  });
});
