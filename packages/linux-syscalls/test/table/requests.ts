import type { Call, Uring, Word } from '@linux-syscalls/abi/language';
import { bytesOf } from '@linux-syscalls/types';
import * as header from '@linux-syscalls/types/linux/io_uring';
import { expect } from 'vitest';
import { calls } from './calls.ts';
import { machine } from './entries.ts';
import { tellingValue } from './telling.ts';
import { type BytesAt, expectWords } from './words.ts';

// Operations of io_uring, with what the table says of their requests.

const constants: Readonly<Record<string, unknown>> = { ...header };

type Sqe = Readonly<Record<string, Word>>;

/** An operation that does what a call does. */
export interface Request {
  readonly name: string;
  /** The call, with the arguments that its operation has. */
  readonly call: Call;
  readonly uring: Uring;
  /** The fields of its request, each with the word that it has. */
  readonly fields: Sqe;
}

export const requests: readonly Request[] = Object.entries(calls).flatMap(([name, call]) => {
  const { uring } = call;
  if (uring?.sqe === undefined) return [];
  const fields = Object.fromEntries(
    Object.entries(uring.sqe).map(([field, word]) => [field, known(word)]),
  );
  return [{ name, call: asOperation(call, uring), uring, fields }];
});

function asOperation(call: Call, { sqe = {} }: Uring): Call {
  const used = JSON.stringify(sqe);
  return { ...call, arguments: call.arguments.filter(({ name }) => used.includes(`"${name}"`)) };
}

/** A word of the table, with the value of a constant that calls have not. */
function known(word: Word): Word {
  if (typeof word !== 'object' || !('constant' in word) || 'set' in word) return word;
  return constants[word.constant] as number;
}

/** Telling values, as far as the fields have room for them. */
export function fittingArguments({ call, fields }: Request): unknown[] {
  return call.arguments.map((argument, i) => {
    const value = tellingValue(argument, i);
    return fields.len === argument.name && typeof value === 'number' ? value % 2 ** 32 : value;
  });
}

/** The words of the fields that the table speaks of. */
export function wordsOf({ fields }: Request, bytes: Uint8Array): bigint[] {
  const record = fieldsOf(bytes);
  return widthsOf(fields, record).map(([field, bits]) =>
    BigInt.asUintN(bits, BigInt(record[field]!)),
  );
}

/** The fields, each with how many bits it has. */
function widthsOf(fields: Sqe, record: Fields): (readonly [field: string, bits: number])[] {
  return Object.keys(fields).map((field) => [
    field,
    typeof record[field] === 'number' ? 32 : machine.wordBits,
  ]);
}

/** Expects of a request what the table says, and 0 in all of it that the table doesn't speak of. */
export function expectRequest(
  request: Request,
  bytes: Uint8Array,
  args: readonly unknown[],
  bytesAt: BytesAt,
): void {
  const { call, uring, fields } = request;
  const record = fieldsOf(bytes.slice());
  expect(record.opcode).toBe(constants[uring.operation]);
  const bits = widthsOf(fields, record).map(([, width]) => width);
  expectWords(Object.values(fields), wordsOf(request, bytes), call, args, bytesAt, bits);
  for (const name of [...Object.keys(fields), 'opcode', 'user_data']) record[name] = 0;
  expect(bytesOf(record as never).every((byte) => byte === 0)).toBe(true);
}

/** The members of a request. */
export type Fields = Record<string, number | bigint>;

/** A request as the kernel reads it. */
export function fieldsOf(request: Uint8Array): Fields {
  return header.struct.io_uring_sqe.view(request) as unknown as Fields;
}
