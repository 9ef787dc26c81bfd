import { valueError, wrongType } from '@linux-syscalls/errors';

/**
 * environ(variables) lists an environment as `execve` takes it: `NAME=value`.
 *
 * It makes no call. Variables that are `undefined` are left out.
 *
 * @param variables such as `process.env`.
 * @throws {TypeError} if a value is no string, or a name is empty or has a `=`.
 */
export function environ(variables: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(variables).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (typeof value !== 'string') throw wrongType(`environ: ${name}`, 'a string', value);
    if (name === '' || name.includes('=')) {
      throw valueError(`environ: ${JSON.stringify(name)} is no name of a variable`);
    }
    return [`${name}=${value}`];
  });
}
