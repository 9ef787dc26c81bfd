import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeEach, expect, test } from 'vitest';
import { noCallsByRing } from './openRings.ts';

// What a ring does is done as its thread of JavaScript: with the descriptors, the names and the credentials that this has
// when it asks, whatever it had when the ring was made. Each test has a Node of its own.

beforeEach(({ skip }) => skip(noCallsByRing !== undefined, noCallsByRing));

const cwd = fileURLToPath(new URL('../', import.meta.url));

async function told(script: string): Promise<string> {
  const imports = `
    import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
    import { tmpdir } from 'node:os';
    import { join } from 'node:path';
    import * as calls from 'linux-syscalls';
    import { configure, read } from 'linux-syscalls/async';
    import { Ring } from 'linux-syscalls/ring';
    import { socketpair } from 'linux-syscalls/values';
    const { AF_UNIX, AT_FDCWD, O_CLOEXEC, O_RDONLY, SOCK_CLOEXEC, SOCK_STREAM } = calls;
    const pair = () => socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC);`;
  const command = ['--input-type=module', '--eval', `${imports}${script}`];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd });
  return stdout;
}

test('its descriptors, also when they are not those of other threads', async () => {
  const script = `
    configure({ ring: 'required' });
    const once = async ([one, other]) => {
      calls.write(other, Uint8Array.of(1));
      console.log(await read(one, new Uint8Array(4)));
    };
    await once(pair());
    calls.unshare(calls.CLONE_FILES);
    // A helper thread has no such descriptor.
    const [one, other] = pair();
    const pending = read(one, new Uint8Array(4));
    await new Promise(setImmediate);
    calls.write(other, new Uint8Array(3));
    console.log(await pending);`;
  expect(await told(script)).toBe('1\n3\n');
});

const isRoot = process.getuid!() === 0;

test.runIf(isRoot)('its credentials, its folder and its root', async () => {
  const script = `
    const ring = new Ring();
    const open = (path) => ring.openat(AT_FDCWD, path, O_RDONLY | O_CLOEXEC).then(() => 'opened', (error) => error.code);
    const folder = mkdtempSync(join(tmpdir(), 'ring-'));
    mkdirSync(join(folder, 'inner'));
    console.log(await open('/etc/shadow'), await open('inner'));
    process.chdir(folder);
    console.log(await open('inner'));
    process.setegid(65534);
    process.seteuid(65534);
    console.log(await open('/etc/shadow'));
    process.seteuid(0);
    calls.chroot(folder);
    console.log(await open('/inner'), await open('/etc/shadow'));
    await ring.end();`;
  expect(await told(script)).toBe('opened ENOENT\nopened\nEACCES\nopened ENOENT\n');
});
