import { readFileSync } from 'node:fs';

/** The lines of a file of /proc that say `name: value`, by name. */
export function procFields(path: string): ReadonlyMap<string, string> {
  const lines = readFileSync(path, 'utf8').matchAll(/^([^:\n]+):\s*(.*)$/gm);
  return new Map([...lines].map(([, name, value]) => [name!.trim(), value!.trim()]));
}

/** What the kernel tells of an open descriptor, besides its calls. */
export function fdinfo(fd: number): ReadonlyMap<string, string> {
  return procFields(`/proc/self/fdinfo/${fd}`);
}
