/**
 * Programs of users, which print what became of a call in one line of JSON: `{ called: true }`, or the
 * error.
 */

/** @param calling an expression that makes a call and compares what it returned. */
const printing = (calling: string) => `
let result;
try {
  result = { called: ${calling} };
} catch ({ name, code, message }) {
  result = { name, code, message };
}
console.log(JSON.stringify(result));
`;

/** Uses the umbrella: a number, a structure that the kernel fills, a batch, and memory twice. */
export const umbrellaConsumer = `import process from 'node:process';
import { AT_EMPTY_PATH, CLOCK_MONOTONIC, clock_gettime, close, getpid, memfd_create, pwrite64, STATX_SIZE, statx, struct } from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { recordPool } from 'linux-syscalls/memory';
const call = () => {
  if (getpid() !== process.pid) return false;
  const fd = memfd_create('installed');
  pwrite64(fd, new TextEncoder().encode('hello'), undefined, 5_000_000_000);
  const status = struct.statx.alloc();
  statx(fd, '', AT_EMPTY_PATH, STATX_SIZE, status);
  close(fd);
  const batch = new Batch();
  const pid = batch.getpid();
  batch.run();
  if (pid.value !== process.pid) return false;
  const times = recordPool(struct.timespec);
  const addresses = [0, 1].map(() => {
    const time = times.take();
    const { address, view } = time;
    clock_gettime(CLOCK_MONOTONIC, address);
    if (view.tv_sec === 0n) throw new Error('the kernel wrote elsewhere');
    time.free();
    return address;
  });
  if (addresses[0] !== addresses[1]) return false;
  return Number(status.stx_size) === 5_000_000_005;
};
${printing('call()')}`;

/** Uses one raw package alone. */
export const rawConsumer = (name: string) => `import process from 'node:process';
import { SYS, syscall } from '${name}';
${printing('syscall(SYS.getpid) === process.pid')}`;

/** Reads types on any machine, and says in how many bytes a structure lies on another. */
export const typesConsumer = `import { struct } from '@linux-syscalls/types';
${printing("struct.statx.on('arm').alloc().byteLength === 256")}`;

/** Runs the umbrella's consumer in another thread. */
export const threadConsumer = `import { Worker } from 'node:worker_threads';
new Worker(new URL('./umbrella.js', import.meta.url));
`;

/** Uses the umbrella from a module of CommonJS. */
export const requiringConsumer = `const { getpid } = require('linux-syscalls');
console.log(JSON.stringify({ called: getpid() === process.pid }));
`;

/** Starts a program of calls in a child that shares memory: no runtime minds. */
export const spawningConsumer = `import { wait4 } from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { spawn } from 'linux-syscalls/spawn';
const program = new Batch();
const id = program.getpid();
program.execve('/bin/true', ['true'], null);
const { pid } = spawn(program);
const status = new Int32Array(1);
const ended = wait4(pid, status, 0, null) === pid && status[0] === 0;
console.log(JSON.stringify({ called: ended && id.value === pid }));
`;

/** Fills one record in loops, which engines compile for that record. */
export const loopingConsumer = `import { O_RDONLY, open, read, struct } from 'linux-syscalls';
const { pollfd } = struct;
const fd = open('/dev/zero', O_RDONLY, 0);
const record = pollfd.alloc();
const isRead = () => read(fd, record) === pollfd.size;
const isSet = () => pollfd.set(record, { fd }) === record;
const called = [isRead, isSet].every((isSo) => {
  let always = true;
  for (let i = 0; i < 100_000; i++) always &&= isSo();
  return always;
});
console.log(JSON.stringify({ called }));
`;

/** Looks at a mapping with viewMemory, and if that is refused copies from it and to it. */
export const viewingConsumer = `import { MAP_ANONYMOUS, MAP_PRIVATE, mmap, PROT_READ, PROT_WRITE } from 'linux-syscalls';
import { readMemory, viewMemory, writeMemory } from 'linux-syscalls/raw';
const address = mmap(null, 5, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
const copies = () => {
  const bytes = new Uint8Array(5);
  writeMemory(address, new TextEncoder().encode('hello'));
  readMemory(address, bytes);
  return new TextDecoder().decode(bytes) === 'hello';
};
let result;
try {
  result = { called: viewMemory(address, 5).byteLength === 5 };
} catch ({ name, code, message }) {
  result = { called: copies(), name, code, message };
}
console.log(JSON.stringify(result));
`;

/** Makes a call, and counts how often the runtime's foreign function interface was gone through. */
export const foreignConsumer = `import { createRequire } from 'node:module';
import process from 'node:process';
let calls = 0;
const counted = (open, member) => (...args) => {
  const functions = Object.entries(open(...args)[member]).map(([name, call]) => {
    return [name, (...words) => { calls += 1; return call(...words); }];
  });
  return { [member]: Object.fromEntries(functions) };
};
const { Deno, Bun } = globalThis;
if (Deno) Deno.dlopen = counted(Deno.dlopen, 'symbols');
else if (Bun) {
  const ffi = createRequire(import.meta.url)('bun:ffi');
  ffi.dlopen = counted(ffi.dlopen, 'symbols');
} else {
  const { getBuiltinModule } = process;
  process.getBuiltinModule = (name) => {
    const found = getBuiltinModule(name);
    return name === 'node:ffi' ? { dlopen: counted(found.dlopen, 'functions') } : found;
  };
}
const { getpid } = await import('linux-syscalls');
console.log(JSON.stringify({ called: getpid() === process.pid && calls === 1 }));
`;
