import { archNames } from '@linux-syscalls/abi/arch';
import { describe, expect, test } from 'vitest';
import { struct as asmStat } from '../src/generated/asm/stat.ts';
import { struct as timeTypes } from '../src/generated/linux/time_types.ts';
import { struct } from '../src/index.ts';

describe('the records at the root', () => {
  test.each([
    ['timespec', 16],
    ['itimerspec', 32],
    ['timeval', 16],
    ['itimerval', 32],
    ['timex', 208],
    ['rlimit', 16],
    ['utimbuf', 16],
  ] as const)('%s has 64-bit times and limits on every architecture', (name, size) => {
    const layouts = archNames.map((arch) => struct[name].layout[arch].size);
    expect(layouts).toEqual(archNames.map(() => size));
  });

  test('a time beyond 2038, an inode and a size beyond 32 bits fit in every stat', () => {
    const wide = 2n ** 40n;
    for (const arch of archNames) {
      const view = struct.stat.on(arch).from({ st_atime: wide, st_ino: wide, st_size: wide });
      expect([view.st_atime, view.st_ino, view.st_size]).toEqual([wide, wide, wide]);
    }
  });

  test.each(['x86_64', 'riscv64', 'aarch64'] as const)(
    'stat and itimerval are laid out as the kernel of %s has them',
    (arch) => {
      for (const [ours, kernel] of [
        [struct.stat.layout[arch], asmStat.stat.layout[arch]],
        [struct.itimerval.layout[arch], timeTypes.__kernel_old_itimerval.layout[arch]],
      ] as const) {
        expect(ours.size).toBe(kernel.size);
        const theirs: Readonly<Record<string, { readonly offset: number; readonly size: number }>> =
          kernel.fields;
        for (const [name, { offset, size }] of Object.entries(ours.fields)) {
          expect([name, offset, size]).toEqual([name, theirs[name]?.offset, theirs[name]?.size]);
        }
      }
    },
  );

  test.each(['semid', 'shmid', 'msqid'] as const)(
    '%s_ds is laid out as the kernel has it, with both halves of a time in one field',
    (name) => {
      for (const arch of archNames) {
        const ours = struct[`${name}_ds`].layout[arch];
        const kernel = struct[`${name}64_ds`].layout[arch];
        expect([ours.size, ours.alignment]).toEqual([kernel.size, kernel.alignment]);
        const theirs: Readonly<Record<string, { readonly offset: number; readonly size: number }>> =
          kernel.fields;
        for (const [field, { offset, size }] of Object.entries(ours.fields)) {
          const high = theirs[`${field}_high`];
          expect([field, offset]).toEqual([field, theirs[field]?.offset]);
          expect(size).toBe(theirs[field]!.size + (high?.size ?? 0));
          if (high !== undefined) expect(high.offset).toBe(offset + theirs[field]!.size);
          if (field.endsWith('time')) expect(size).toBe(8);
        }
      }
    },
  );

  test('flock holds offsets beyond 4 GiB on every architecture', () => {
    for (const arch of archNames) {
      const lock = struct.flock.on(arch).from({ l_start: 2n ** 40n });
      expect(lock.l_start).toBe(2n ** 40n);
    }
  });
});
