import {
  BPF_ALU64,
  BPF_EXIT,
  BPF_MAP_TYPE_ARRAY,
  BPF_MOV,
  BPF_PROG_TYPE_SOCKET_FILTER,
  struct as bpfRecords,
} from '@linux-syscalls/types/linux/bpf';
import { BPF_JMP, BPF_K } from '@linux-syscalls/types/linux/bpf_common';
import {
  PERF_COUNT_SW_TASK_CLOCK,
  PERF_TYPE_SOFTWARE,
} from '@linux-syscalls/types/linux/perf_event';
import {
  BPF_MAP_CREATE,
  BPF_MAP_LOOKUP_ELEM,
  BPF_MAP_UPDATE_ELEM,
  BPF_PROG_LOAD,
  bpf,
  close,
  PERF_FLAG_FD_CLOEXEC,
  PTRACE_ATTACH,
  PTRACE_CONT,
  PTRACE_SEIZE,
  perf_event_open,
  ptrace,
  read,
  SyscallError,
  struct,
  union,
} from 'linux-syscalls';
import { addressOf } from 'linux-syscalls/raw';
import { expect, test } from 'vitest';
import { until } from './worker.ts';

const code = (name: string): object => expect.objectContaining({ code: name });

/** Runs a call that kernels, sandboxes and emulators lack or forbid, each in its own way. */
function permitted<T>(context: { skip(note: string): void }, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const refused = ['ENOSYS', 'EPERM', 'EACCES', 'EOPNOTSUPP', 'ENOENT'];
    if (!(error instanceof SyscallError) || !refused.includes(error.code)) throw error;
    context.skip(`${error.syscall} is refused here: ${error.code}`);
    throw error;
  }
}

function clock(): struct.perf_event_attr {
  return struct.perf_event_attr.from({
    type: PERF_TYPE_SOFTWARE,
    size: struct.perf_event_attr.size,
    config: PERF_COUNT_SW_TASK_CLOCK,
  });
}

test('a counter of software counts', async (context) => {
  const fd = permitted(context, () => perf_event_open(clock(), 0, -1, -1, PERF_FLAG_FD_CLOEXEC));
  const count = new BigUint64Array(1);
  expect(read(fd, count)).toBe(8);
  const before = count[0]!;
  // Some clocks stand still between two ticks.
  await until(() => {
    read(fd, count);
    return count[0]! > before;
  });
  close(fd);
});

test('perf_event_open takes no more than the record holds', (context) => {
  const attr = clock();
  attr.size = struct.perf_event_attr.size + 8;
  expect(() => perf_event_open(attr, 0, -1, -1)).toThrow(RangeError);
  expect(() => perf_event_open(attr.size as unknown as null, 0, -1, -1)).toThrow();
  permitted(context, () => close(perf_event_open(clock(), 0, -1, -1)));
  attr.size = 8;
  expect(() => perf_event_open(attr, 0, -1, -1)).toThrow(code('E2BIG'));
  expect(attr.size).toBeGreaterThanOrEqual(64);
});

test('bpf makes a map, stores in it and looks it up', (context) => {
  const create = union.bpf_attr.alloc();
  Object.assign(create, {
    map_type: BPF_MAP_TYPE_ARRAY,
    key_size: 4,
    value_size: 8,
    max_entries: 2,
  });
  const map_fd = permitted(context, () => bpf(BPF_MAP_CREATE, create));
  const key = Uint32Array.of(1);
  const value = BigUint64Array.of(1n << 40n);
  const element = union.bpf_attr.alloc();
  Object.assign(element, { map_fd, key: addressOf(key), value: addressOf(value) });
  expect(bpf(BPF_MAP_UPDATE_ELEM, element)).toBe(0);
  value[0] = 0n;
  expect(bpf(BPF_MAP_LOOKUP_ELEM, element)).toBe(0);
  expect(value[0]).toBe(1n << 40n);
  key[0] = 2;
  expect(() => bpf(BPF_MAP_LOOKUP_ELEM, element)).toThrow(code('ENOENT'));
  close(map_fd);
});

test('bpf loads a program that the verifier accepts, and no other', (context) => {
  const exit = { code: BPF_JMP | BPF_EXIT };
  const zero = { code: BPF_ALU64 | BPF_MOV | BPF_K }; // r0 = 0
  const license = Buffer.from('MIT\0');
  const load = (...instructions: readonly { code: number }[]): number => {
    const insns = bpfRecords.bpf_insn.array(instructions.length);
    instructions.forEach((instruction, i) => {
      Object.assign(insns.at(i)!, instruction);
    });
    const attr = union.bpf_attr.alloc();
    Object.assign(attr, {
      prog_type: BPF_PROG_TYPE_SOCKET_FILTER,
      insn_cnt: instructions.length,
      insns: addressOf(insns),
      license: addressOf(license),
    });
    return bpf(BPF_PROG_LOAD, attr);
  };
  close(permitted(context, () => load(zero, exit)));
  expect(() => load(exit)).toThrow(code('EACCES'));
});

test('bpf refuses what it doesn’t know', (context) => {
  const attr = new Uint8Array(512);
  attr[511] = 1;
  permitted(context, () => {
    const create = union.bpf_attr.alloc();
    Object.assign(create, {
      map_type: BPF_MAP_TYPE_ARRAY,
      key_size: 4,
      value_size: 8,
      max_entries: 1,
    });
    close(bpf(BPF_MAP_CREATE, create));
  });
  expect(() => bpf(BPF_MAP_CREATE, attr)).toThrow(code('E2BIG'));
  expect(() => bpf(BPF_MAP_CREATE, attr, 513)).toThrow(RangeError);
});

test('ptrace refuses to watch oneself and nobody', (context) => {
  const nobody = 0x3fff_ffff;
  permitted(context, () => {
    try {
      ptrace(PTRACE_CONT, nobody);
    } catch (error) {
      if ((error as SyscallError).code !== 'ESRCH') throw error;
    }
  });
  expect(() => ptrace(PTRACE_ATTACH, nobody)).toThrow(code('ESRCH'));
  expect(() => ptrace(PTRACE_ATTACH, process.pid)).toThrow(code('EPERM'));
  expect(() => ptrace(PTRACE_SEIZE, process.pid, 0, 0)).toThrow(code('EPERM'));
});
