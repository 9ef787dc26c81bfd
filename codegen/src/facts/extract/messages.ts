import { getSystemErrorMap } from 'node:util';
import { writeErrnos } from '../text/errnos.ts';
import type { Subject } from './subject.ts';

/** Beyond it are errors of libuv's own, which no kernel answers. */
const mostErrno = 1000;

/**
 * What Node says of an error: its map comes from libuv, whose numbers on Linux are the kernel's. The
 * running Node is the source, so that nothing need be downloaded; tests compare every other Node with it.
 */
export const errorMessages: Subject = {
  title: 'Error messages',
  extract: async () => {
    const { uv } = process.versions;
    const about = `libuv ${uv} on Linux, as util.getSystemErrorMap() of Node ${process.version} has it: number, name, message.
Extracted by "pnpm facts". Do not edit.`;
    const rows = [...getSystemErrorMap()]
      .map(([number, [name, message]]) => ({ number: -number, name, message }))
      .filter(({ number }) => number < mostErrno)
      .sort((a, b) => a.number - b.number);
    return [['messages.tsv', writeErrnos(about, rows)]];
  },
};
