/** errnoName(2) is `'ENOENT'`; undefined for a number that is no error's. Aliases resolve to the first name. */
export type ErrnoName = (errno: number) => string | undefined;

/** errnoMessage(2) is `'No such file or directory'`: the words of the kernel's header. */
export type ErrnoMessage = (errno: number) => string | undefined;

/** Turns a table of errnos around; aliases follow what they stand for, so the first name wins. */
export function nameErrnos(errno: Readonly<Record<string, number>>): ErrnoName {
  const names = new Map<number, string>();
  for (const [name, number] of Object.entries(errno)) {
    if (!names.has(number)) names.set(number, name);
  }
  return (number) => names.get(number);
}
