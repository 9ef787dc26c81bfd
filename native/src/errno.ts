/** errnoName(2) is `'ENOENT'`; undefined for a number that is no error's. Aliases resolve to the first name. */
export type NameOfErrno<Name extends string> = (errno: number) => Name | undefined;

/** errnoMessage(2) is `'no such file or directory'`: Node's words, or the header's where Node has none. */
export type MessageOfErrno = (errno: number) => string | undefined;

/** Inverts a table of errnos. Aliases come after the name they stand for, so the first name wins. */
export function nameErrnos<Name extends string>(
  errno: Readonly<Record<Name, number>>,
): NameOfErrno<Name> {
  const names = new Map<number, Name>();
  for (const [name, number] of Object.entries<number>(errno)) {
    if (!names.has(number)) names.set(number, name as Name);
  }
  return (number) => names.get(number);
}
