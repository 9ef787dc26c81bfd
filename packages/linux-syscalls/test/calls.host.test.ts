import { calls as byTheme } from '@linux-syscalls/abi/calls';
import type { Entry } from '@linux-syscalls/abi/language';
import { scalars } from '@linux-syscalls/abi/scalars';
import * as throwing from 'linux-syscalls';
import { type Call, calls, families, type ScalarType } from 'linux-syscalls/calls';
import * as nothrow from 'linux-syscalls/nothrow';
import { expect, expectTypeOf, test } from 'vitest';

const table: Readonly<Record<string, Entry>> = Object.assign({}, ...Object.values(byTheme));
const exported: Readonly<Record<string, unknown>> = { ...throwing };

/** What a program can read of an entry: no sentence but the first. */
const data = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('there is an entry for each wrapper, and no other', () => {
  const aliases = Object.values(calls).flatMap((call) => call.aliases ?? []);
  const wrappers = Object.keys(nothrow).filter((name) => !aliases.includes(name));
  expect(Object.keys(calls).sort()).toEqual(wrappers.sort());
  for (const alias of aliases) expect(nothrow).toHaveProperty(alias);
});

test('first kernels, pages, and what matters to other threads are those of the table', () => {
  for (const [name, { since, see, does, waits, of, uring }] of Object.entries(table)) {
    const ring = uring && { operation: uring.operation, use: uring.use };
    const told = { since, see, does, waits, of, uring: ring };
    expect(data(calls[name])).toMatchObject(data(told) as object);
  }
});

test('arguments are those of the table', () => {
  for (const [name, call] of Object.entries(table)) {
    expect(calls[name]!.result).toBe(call.result.kind);
    expect(calls[name]!.arguments.map((it) => [it.name, it.kind])).toEqual(
      call.arguments.map((it) => [it.name, it.kind]),
    );
    expect(Object.keys(calls[name]!.operations?.known ?? {})).toEqual(
      Object.keys(call.operations?.known ?? {}),
    );
  }
});

test('an argument that is counted names the argument that counts it', () => {
  const { read } = calls;
  expect(read!.arguments).toEqual([
    { kind: 'scalar', name: 'fd', type: 'fd' },
    { kind: 'bytes', name: 'buf', direction: 'out', count: 'count' },
    { kind: 'count', name: 'count', of: 'buf', type: 'size_t' },
  ]);
});

test('every family that an argument names is there, and its constants are exported', () => {
  const named = Object.values(calls).flatMap(allArguments);
  for (const argument of named) {
    if (argument.kind === 'flags') expect(families).toHaveProperty([argument.family]);
  }
  for (const [name, { constants }] of Object.entries(families)) {
    expect(constants, name).not.toEqual([]);
    for (const constant of constants) expect(exported).toHaveProperty([constant]);
  }
});

test('the types of numbers are the table’s', () => {
  expectTypeOf<keyof typeof scalars>().toEqualTypeOf<ScalarType>();
  for (const argument of Object.values(calls).flatMap(allArguments)) {
    if (argument.kind === 'scalar') expect(scalars).toHaveProperty(argument.type);
  }
});

function allArguments(call: Call): Call['arguments'] {
  const operations = Object.values(call.operations?.known ?? {});
  return [...call.arguments, ...operations.flatMap((operation) => operation.arguments)];
}
