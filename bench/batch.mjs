// Many calls in one crossing against a C loop, against the wrappers, and against node:fs.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AT_FDCWD, close, fstat, O_RDONLY, openat, read, struct } from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { SYS, syscall0 } from 'linux-syscalls/raw';
import { interleaved, loop, perCall, print } from './measure.mjs';

const file = join(tmpdir(), `linux-syscalls-bench-${process.pid}`);
writeFileSync(file, 'a small file\n'.repeat(20));

const ppids = new Batch();
ppids.repeat(256, () => ppids.getppid());
const steps = new Batch();
for (let i = 0; i < 256; i++) steps.getppid();

const buffer = new Uint8Array(new ArrayBuffer(4096));
const status = struct.stat.alloc();
const whole = new Batch();
const opened = whole.openat(AT_FDCWD, file, O_RDONLY);
whole.fstat(opened, status);
whole.read(opened, buffer);
whole.close(opened).always();

print(
  'getppid',
  interleaved({
    'C loop': () => loop.getppid(25_600),
    'batch, 256 in a repeat': perCall(100, () => ppids.run(), 256),
    'batch, 256 steps': perCall(100, () => steps.run(), 256),
    syscall0: perCall(25_600, () => syscall0(SYS.getppid)),
  }),
);

print(
  'open, fstat, read, close',
  interleaved({
    'batch, one crossing': perCall(2000, () => whole.run()),
    'wrappers, four crossings': perCall(2000, () => {
      const fd = openat(AT_FDCWD, file, O_RDONLY);
      fstat(fd, status);
      read(fd, buffer);
      close(fd);
    }),
    'fs.readFileSync': perCall(2000, () => readFileSync(file)),
  }),
);
rmSync(file);
