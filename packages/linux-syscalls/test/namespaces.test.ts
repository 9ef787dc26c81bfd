import { existsSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { expect, test } from 'vitest';
import { inWorker } from './worker.ts';

// What `unshare` gives one thread, no other thread sees.

const needsRoot = 'a namespace of its own needs root';

test('sethostname and setdomainname name the machine of this thread’s namespace', async (context) => {
  if (process.getuid!() !== 0) return context.skip(needsRoot);
  const before = readFileSync('/proc/sys/kernel/domainname', 'utf8');
  const seen = await inWorker<string[]>(`
    calls.unshare(calls.CLONE_NEWUTS);
    calls.sethostname(Buffer.from('here'));
    calls.setdomainname(Buffer.from('elsewhere'));
    const name = calls.struct.new_utsname.alloc();
    calls.uname(name);
    return ['nodename', 'domainname'].map((field) => calls.struct.new_utsname.string(name, field));
  `);
  expect(seen).toEqual(['here', 'elsewhere']);
  expect(hostname()).not.toBe('here');
  expect(readFileSync('/proc/sys/kernel/domainname', 'utf8')).toBe(before);
});

test('chroot gives a thread with a directory of its own another root', async (context) => {
  if (process.getuid!() !== 0) return context.skip(needsRoot);
  const seen = await inWorker<string[]>(`
    const pid = '/' + process.pid;
    const code = () => {
      try {
        calls.access(pid, calls.F_OK);
        return 'there';
      } catch (error) {
        return error.code;
      }
    };
    const before = code();
    calls.unshare(calls.CLONE_FS);
    calls.chroot('/proc');
    return [before, code()];
  `);
  expect(seen).toEqual(['ENOENT', 'there']);
  expect(existsSync(`/${process.pid}`)).toBe(false);
});
