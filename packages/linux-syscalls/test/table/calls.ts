import { calls as entries } from '@linux-syscalls/abi/calls';
import type { Call, Routes } from '@linux-syscalls/abi/language';
import { calls as published } from 'linux-syscalls/calls';

/** Every call of the table by name, with the routes that are published: what each kernel receives. */
export const calls: Readonly<Record<string, Call>> = Object.fromEntries(
  Object.values(entries)
    .flatMap((family) => Object.entries(family))
    .map(([name, entry]) => [name, { ...entry, routes: published[name]!.routes as Routes }]),
);
