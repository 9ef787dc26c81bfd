import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { packageFolder, raw } from '../testing/index.ts';

const dist = `${packageFolder(raw.arch)}/dist/index.js`;

const code = `
  const raw = require(${JSON.stringify(dist)});
  try {
    console.log(raw.syscall(raw.SYS.getpid) === process.pid);
  } catch (error) {
    console.log(error.code, error.message);
  }`;

/** The output of a Node with these options, in its arguments and its environment. */
function printed(options: readonly string[], NODE_OPTIONS = '', script = code): string {
  const { stdout } = spawnSync(process.execPath, ['--no-warnings', ...options, '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS },
  });
  return stdout.trim();
}

const model = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';
const permission = [model, '--allow-fs-read=*'];

const disabled = `ERR_DLOPEN_DISABLED @linux-syscalls/raw-${raw.arch} may not load its stub: `;
const forbidden = "Node's permission model forbids it, start node with --allow-addons";
const withoutAddons =
  'addons are disabled, start node without --no-addons (among its options, in NODE_OPTIONS or in execArgv of a worker)';

describe('the error names the flag', () => {
  test('that is missing under the permission model', () => {
    expect(printed(permission)).toBe(disabled + forbidden);
  });

  test('that disables addons', () => {
    expect(printed(['--no-addons'])).toBe(disabled + withoutAddons);
    expect(printed([], '--no-addons')).toBe(disabled + withoutAddons);
  });

  test('that disables addons for one worker', () => {
    const worker = `
      const { Worker } = require('node:worker_threads');
      new Worker(${JSON.stringify(code)}, { eval: true, execArgv: ['--no-addons'] });`;
    expect(printed([], '', worker)).toBe(disabled + withoutAddons);
  });

  test.each([[['--no-addons']], [['--no-addons', '--allow-addons']]])(
    'that disables addons under the permission model too: %s',
    (options) => {
      const both = `${disabled}${forbidden} and without --no-addons`;
      expect(printed([...permission, ...options])).toBe(both);
      expect(printed([...permission, ...options.slice(1)], '--no-addons')).toBe(both);
    },
  );
});

test('with the flag, calls are made', () => {
  expect(printed([...permission, '--allow-addons'])).toBe('true');
});
