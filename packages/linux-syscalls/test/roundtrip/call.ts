import { type AnyRecord, bytesOf, type RecordArray } from '@linux-syscalls/types';
import { SyscallError } from 'linux-syscalls';
import { isError, SYS, type SyscallNumbers, syscall } from 'linux-syscalls/raw';

type CallName = keyof SyscallNumbers;
type Records = AnyRecord | RecordArray<unknown>;
type Argument = number | bigint | null | ArrayBufferView | Records;

/** The first of these calls that this architecture's kernel has. */
export function available(...names: readonly CallName[]): CallName {
  const name = names.find((one) => SYS[one] !== undefined);
  if (name === undefined) throw new Error(`this architecture has none of ${names.join(', ')}`);
  return name;
}

/** Makes a call by name, its arguments as the kernel of this architecture takes them. */
export function call(name: CallName, ...args: readonly Argument[]): number {
  const words = args.map((one) =>
    typeof one === 'object' && one !== null ? bytesOf(one as Records | ArrayBufferView) : one,
  );
  const result = syscall(SYS[name]!, ...words);
  if (isError(result)) throw new SyscallError(result, name);
  return result;
}
