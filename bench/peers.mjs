// The peers: what else in Node reaches the kernel by number. Each makes a function of seven integers.

import { DataType, load, open } from 'ffi-rs';
import koffi from 'koffi';

const libc = 'libc.so.6';

/** koffi: libc's syscall, declared with seven longs. */
export const koffiSyscall = koffi
  .load(libc)
  .func('long syscall(long, long, long, long, long, long, long)');

const { I64 } = DataType;
open({ library: 'libc', path: libc });

/** ffi-rs: the same; it takes a description at each call. */
export function ffiRsSyscall(...words) {
  return load({
    library: 'libc',
    funcName: 'syscall',
    retType: I64,
    paramsType: [I64, I64, I64, I64, I64, I64, I64],
    paramsValue: words,
  });
}
