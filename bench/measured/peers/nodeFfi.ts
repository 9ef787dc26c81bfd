// node:ffi, in Node from 26 with --experimental-ffi: libc's syscall, declared for the words of a work.

import type { Call, Peer } from './peer.ts';

interface Ffi {
  dlopen(library: string, symbols: { syscall: object }): { functions: { syscall: Call } };
}

const { dlopen } = process.getBuiltinModule('node:ffi') as unknown as Ffi;
const types = { word: 'int64', view: 'buffer' };

export const peer: Peer = {
  name: 'node:ffi',
  // A word takes nothing but a bigint.
  word: BigInt,
  declare(parameters) {
    const declared = { arguments: parameters.map((it) => types[it]), return: 'int32' };
    return dlopen('libc.so.6', { syscall: declared }).functions.syscall;
  },
};
