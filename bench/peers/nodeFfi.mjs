// node:ffi, in Node from 26 with --experimental-ffi: libc's syscall, declared for the words of a work.

const { dlopen } = process.getBuiltinModule('node:ffi');
const types = { word: 'int64', view: 'buffer' };

export const peer = {
  name: 'node:ffi',
  // A word takes nothing but a bigint.
  word: BigInt,
  declare(parameters) {
    const declared = { arguments: parameters.map((it) => types[it]), return: 'int32' };
    return dlopen('libc.so.6', { syscall: declared }).functions.syscall;
  },
};
