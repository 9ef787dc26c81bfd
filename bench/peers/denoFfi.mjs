// Deno.dlopen: libc's syscall, declared for the words of a work.

const types = { word: 'isize', view: 'buffer' };

export const peer = {
  name: 'Deno.dlopen',
  word: Number,
  declare(parameters) {
    const declared = { parameters: parameters.map((it) => types[it]), result: 'i32' };
    return globalThis.Deno.dlopen('libc.so.6', { syscall: declared }).symbols.syscall;
  },
};
