// ffi-rs: libc's syscall; it takes a description at each call.

import { DataType, load, open } from 'ffi-rs';
import type { Peer } from './peer.ts';

open({ library: 'libc', path: 'libc.so.6' });
const types = { word: DataType.I64, view: DataType.U8Array };

export const peer: Peer = {
  name: 'ffi-rs',
  word: Number,
  // It takes bytes from a Buffer alone.
  view: ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength),
  declare(parameters) {
    const described = {
      library: 'libc',
      funcName: 'syscall',
      retType: DataType.I64,
      paramsType: parameters.map((it) => types[it]),
    };
    return (...words) => load({ ...described, paramsValue: words });
  },
};
