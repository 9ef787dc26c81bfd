import { wrongType } from '@linux-syscalls/errors';

/** Refuses to leave out what a flag asks for: its default would be taken for a choice. */
export function missing(
  call: string,
  name: string,
  flags: string,
  constants: readonly string[],
  usual: string,
): never {
  const wanted = `given where ${flags} has ${constants.join(' or ')}, as ${usual} for instance`;
  throw wrongType(`${call}: ${name}`, wanted, undefined);
}
