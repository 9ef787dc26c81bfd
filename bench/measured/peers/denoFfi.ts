// Deno.dlopen: libc's syscall, declared for the words of a work.

import type { Call, Peer } from './peer.ts';

declare const Deno: {
  dlopen(library: string, symbols: { syscall: object }): { symbols: { syscall: Call } };
};

const types = { word: 'isize', view: 'buffer' };

export const peer: Peer = {
  name: 'Deno.dlopen',
  word: Number,
  declare(parameters) {
    const declared = { parameters: parameters.map((it) => types[it]), result: 'i32' };
    return Deno.dlopen('libc.so.6', { syscall: declared }).symbols.syscall;
  },
};
