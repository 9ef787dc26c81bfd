import { existsSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { NS_GET_ID, struct as nsfs } from '@linux-syscalls/types/linux/nsfs';
import { CLONE_NEWUTS, close, ioctl, listns, O_RDONLY, open } from 'linux-syscalls';
import { expect, test } from 'vitest';
import { since } from './kernel.ts';
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

test('listns lists the namespaces of a kind by their ids, that of this process among them', (context) => {
  const ids = new BigUint64Array(64);
  const request = nsfs.ns_id_req.from({ size: nsfs.ns_id_req.size, ns_type: CLONE_NEWUTS });
  const count = since('6.19', context, () => listns(request, ids));
  const fd = open('/proc/self/ns/uts', O_RDONLY);
  const own = new BigUint64Array(1);
  ioctl(fd, NS_GET_ID, own);
  close(fd);
  expect([...ids.subarray(0, count)]).toContain(own[0]);

  request.ns_id = ids[count - 1]!;
  expect(() => listns(request, ids)).toThrow(expect.objectContaining({ code: 'ENOENT' }));
});
