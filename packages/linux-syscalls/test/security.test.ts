import { existsSync, readFileSync } from 'node:fs';
import {
  LSM_ATTR_CURRENT,
  LSM_ID_APPARMOR,
  LSM_ID_BPF,
  LSM_ID_CAPABILITY,
  LSM_ID_EVM,
  LSM_ID_IMA,
  LSM_ID_IPE,
  LSM_ID_LANDLOCK,
  LSM_ID_LOADPIN,
  LSM_ID_LOCKDOWN,
  LSM_ID_SAFESETID,
  LSM_ID_SELINUX,
  LSM_ID_SMACK,
  LSM_ID_TOMOYO,
  LSM_ID_YAMA,
  lsm_get_self_attr,
  lsm_list_modules,
  lsm_set_self_attr,
  SECCOMP_GET_ACTION_AVAIL,
  SECCOMP_GET_NOTIF_SIZES,
  SECCOMP_RET_ERRNO,
  SECCOMP_SET_MODE_FILTER,
  seccomp,
  struct,
} from 'linux-syscalls';
import { SYS } from 'linux-syscalls/raw';
import { expect, test } from 'vitest';
import { refusal, since } from './kernel.ts';
import { filterOf } from './seccomp.ts';
import { inWorker } from './worker.ts';

const code = (name: string): object => expect.objectContaining({ code: name });
const names: Readonly<Record<string, number>> = {
  apparmor: LSM_ID_APPARMOR,
  bpf: LSM_ID_BPF,
  capability: LSM_ID_CAPABILITY,
  evm: LSM_ID_EVM,
  ima: LSM_ID_IMA,
  ipe: LSM_ID_IPE,
  landlock: LSM_ID_LANDLOCK,
  loadpin: LSM_ID_LOADPIN,
  lockdown: LSM_ID_LOCKDOWN,
  safesetid: LSM_ID_SAFESETID,
  selinux: LSM_ID_SELINUX,
  smack: LSM_ID_SMACK,
  tomoyo: LSM_ID_TOMOYO,
  yama: LSM_ID_YAMA,
};

test('lsm_list_modules tells what securityfs does', (context) => {
  const size = Uint32Array.of(0);
  const none = refusal('6.8', context, () => lsm_list_modules(null, size));
  expect(none).toBe('E2BIG');
  expect(size[0]! % 8).toBe(0);
  const ids = new BigUint64Array(size[0]! / 8);
  expect(lsm_list_modules(ids, size)).toBe(ids.length);
  const listed = '/sys/kernel/security/lsm';
  if (!existsSync(listed)) return context.skip('securityfs is not mounted here');
  const told = readFileSync(listed, 'utf8').trim().split(',');
  expect([...ids]).toEqual(told.map((name) => BigInt(names[name]!)));
});

test('lsm_get_self_attr tells how much room it needs, or that nobody has the attribute', (context) => {
  const size = Uint32Array.of(0);
  const refused = refusal('6.8', context, () => lsm_get_self_attr(LSM_ATTR_CURRENT, null, size));
  expect(['nothing', 'E2BIG', 'EOPNOTSUPP']).toContain(refused);
  const ctx = struct.lsm_ctx.alloc();
  expect(() => lsm_set_self_attr(LSM_ATTR_CURRENT, ctx)).toThrow();
  expect(() => lsm_set_self_attr(LSM_ATTR_CURRENT, ctx, struct.lsm_ctx.size + 1)).toThrow(
    RangeError,
  );
});

test('seccomp tells which actions it knows, and how large its records are', (context) => {
  since('4.14', context, () =>
    seccomp(SECCOMP_GET_ACTION_AVAIL, 0, Uint32Array.of(SECCOMP_RET_ERRNO)),
  );
  expect(() => seccomp(SECCOMP_GET_ACTION_AVAIL, 0, Uint32Array.of(0x12345))).toThrow(
    code('EOPNOTSUPP'),
  );
  const sizes = struct.seccomp_notif_sizes.alloc();
  expect(seccomp(SECCOMP_GET_NOTIF_SIZES, 0, sizes)).toBe(0);
  expect(struct.seccomp_notif_sizes.toObject(sizes)).toEqual({
    seccomp_notif: struct.seccomp_notif.size,
    seccomp_notif_resp: struct.seccomp_notif_resp.size,
    seccomp_data: struct.seccomp_data.size,
  });
});

test('a filter refuses a call of the thread that asked for it', async (context) => {
  since('4.14', context, () =>
    seccomp(SECCOMP_GET_ACTION_AVAIL, 0, Uint32Array.of(SECCOMP_RET_ERRNO)),
  );
  const seen = await inWorker<(string | number)[]>(
    `const { struct } = calls;
    const filter = struct.sock_filter.array(workerData.length);
    workerData.forEach((instruction, i) => struct.sock_filter.set(filter.at(i), instruction));
    const program = struct.sock_fprog.from({ len: filter.length, filter });
    calls.prctl(calls.PR_SET_NO_NEW_PRIVS, 1);
    const set = calls.seccomp(calls.SECCOMP_SET_MODE_FILTER, 0, program);
    return [set, calls.prctl(calls.PR_GET_SECCOMP), raw.syscall0(raw.SYS.getppid), raw.syscall0(raw.SYS.getpid) === process.pid];`,
    filterOf(SYS.getppid, SECCOMP_RET_ERRNO | 123).map((it) => struct.sock_filter.toObject(it)),
  );
  expect(seen).toEqual([0, 2, -123, true]);
  expect(process.ppid).toBeGreaterThanOrEqual(0);
});

test('a program that the kernel refuses is EINVAL', (context) => {
  const program = struct.sock_fprog.from({ len: 0, filter: null });
  expect(refusal('3.17', context, () => seccomp(SECCOMP_SET_MODE_FILTER, 0, program))).toMatch(
    /^(EINVAL|EACCES)$/,
  );
});
