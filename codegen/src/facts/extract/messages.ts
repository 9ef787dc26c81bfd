import { getSystemErrorMap } from 'node:util';
import { architectures } from '@linux-syscalls/abi/arch';
import { writeErrnos } from '../text/errnos.ts';
import { extractErrnos } from './errnos.ts';
import type { Subject } from './subject.ts';

/** From it on are numbers of libuv's own: errors that no kernel answers, and those that its headers lacked. */
const firstOfLibuv = 1000;

/**
 * What Node says of an error: its map comes from libuv, whose numbers on Linux are the kernel's. The
 * running Node is the source, so that nothing need be downloaded; tests compare every other Node with it.
 */
export const errorMessages: Subject = {
  title: 'Error messages',
  extract: async (trees) => {
    const kernels = (await extractErrnos(trees, architectures.x86_64)).map(({ name }) => name);
    const { uv } = process.versions;
    const about = `libuv ${uv} on Linux, as util.getSystemErrorMap() of Node ${process.version} has it: number, name, message.
Extracted by "pnpm facts". Do not edit.`;
    const rows = [...getSystemErrorMap()]
      .map(([number, [name, message]]) => ({ number: -number, name, message }))
      .filter(({ name, number }) => number < firstOfLibuv || kernels.includes(name))
      .sort((a, b) => a.number - b.number);
    return [['messages.tsv', writeErrnos(about, rows)]];
  },
};
