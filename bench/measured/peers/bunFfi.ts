// bun:ffi: libc's syscall, declared for the words of a work.

import { dlopen, FFIType } from 'bun:ffi';
import type { Peer } from './peer.ts';

const types = { word: FFIType.i64_fast, view: FFIType.ptr };

export const peer: Peer = {
  name: 'bun:ffi',
  word: Number,
  declare(parameters) {
    const declared = { args: parameters.map((it) => types[it]), returns: FFIType.i32 };
    return dlopen('libc.so.6', { syscall: declared }).symbols.syscall;
  },
};
