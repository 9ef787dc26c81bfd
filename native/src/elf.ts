import { withCode } from '@linux-syscalls/errors';
import type { Machine } from './generated/machines.ts';

/** Throws if a file isn't a stub for this machine: dlopen's error would be less clear, or it would crash. */
export function checkElfHeader(file: string, machine: Machine): void {
  // Not imported: that would load all of `fs`, promises included, before the first call.
  const { readFileSync } = process.getBuiltinModule('node:fs');
  // Bun can read a file embedded in a single executable as a whole, but not open it.
  const header = readFileSync(file).subarray(0, 20);
  if (header.length < 20 || header.subarray(0, 4).toString('latin1') !== '\x7fELF') {
    throw wrongStub(`${file} is no ELF file`);
  }
  const { machine: type, class: width, data } = machine.elf;
  // The two bytes of e_machine are in the file's own byte order, which the byte e_ident[5] tells.
  const found = header[5] === 2 ? header.readUInt16BE(18) : header.readUInt16LE(18);
  if (header[4] !== width || header[5] !== data || found !== type) {
    throw wrongStub(
      `${file} is for another machine: ELF class ${header[4]}, data ${header[5]}, machine ${found}` +
        ` where ${machine.name} has class ${width}, data ${data}, machine ${type}`,
    );
  }
}

function wrongStub(message: string): Error {
  return withCode(new Error(message), 'ERR_LINUX_SYSCALLS_WRONG_STUB');
}
