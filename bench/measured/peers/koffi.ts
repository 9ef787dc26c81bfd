// koffi: libc's syscall, declared for the words of a work.

import koffi from 'koffi';
import type { Peer } from './peer.ts';

const libc = koffi.load('libc.so.6');
const types = { word: 'long', view: 'void *' };

export const peer: Peer = {
  name: 'koffi',
  word: Number,
  declare: (parameters) =>
    libc.func(
      'syscall',
      'long',
      parameters.map((it) => types[it]),
    ),
};
