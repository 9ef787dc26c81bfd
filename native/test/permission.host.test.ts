import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { packageFolder, raw } from '../testing/index.ts';

const dist = `${packageFolder(raw.arch)}/dist/index.js`;

function runUnderPermissionModel(...flags: string[]): string {
  const code = `
    const raw = require(${JSON.stringify(dist)});
    try {
      console.log(raw.syscall(raw.SYS.getpid) === process.pid);
    } catch (error) {
      console.log(error.code, error.message);
    }`;
  const permission = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission';
  const { stdout } = spawnSync(
    process.execPath,
    ['--no-warnings', permission, '--allow-fs-read=*', ...flags, '-e', code],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  return stdout.trim();
}

test('under the permission model the error names the flag that is missing', () => {
  expect(runUnderPermissionModel()).toBe(
    `ERR_DLOPEN_DISABLED @linux-syscalls/raw-${raw.arch} may not load its stub under Node's permission model: start node with --allow-addons`,
  );
});

test('and with the flag, calls are made', () => {
  expect(runUnderPermissionModel('--allow-addons')).toBe('true');
});
