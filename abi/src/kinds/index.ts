import { type Address, address } from './address.ts';
import { type Block, block } from './block.ts';
import { type Bytes, bytes } from './bytes.ts';
import { type Count, count } from './count.ts';
import { type Flags, flags } from './flags.ts';
import { type IoctlArgument, ioctlArgument } from './ioctlArgument.ts';
import type { Kind } from './kind.ts';
import { type LengthInOut, lengthInOut } from './lengthInOut.ts';
import { type Measured, measured } from './measured.ts';
import { type Nothing, nothing } from './nothing.ts';
import { type Numbers, numbers } from './numbers.ts';
import { type Operand, operand } from './operand.ts';
import { type Path, path } from './path.ts';
import { type Pointer, pointer } from './pointer.ts';
import { type Record, record } from './record.ts';
import { type Records, records } from './records.ts';
import { type Scalar, scalar } from './scalar.ts';
import { type SelfSized, selfSized } from './selfSized.ts';
import { string, type Text } from './string.ts';
import { strings, type Texts } from './strings.ts';
import { type Unused, unused } from './unused.ts';

export { exampleAddress } from './address.ts';
export type { Least } from './count.ts';
export type { Flags } from './flags.ts';
export type {
  Direction,
  Kind,
  Making,
  Named,
  OptionOf,
  Rank,
  Reading,
  Register,
  SizeOf,
  Writing,
} from './kind.ts';
export type { Measure } from './measured.ts';
export type { Nothing } from './nothing.ts';
export type { NumberArray } from './numbers.ts';
export type { Pointer } from './pointer.ts';
export type { RequiredWith, Scalar } from './scalar.ts';

/**
 * What an argument is, and with it what may be passed and what the kernel does to it. `Other` is
 * the names of the call's other arguments that it gives.
 */
export type Argument<Other extends string = string> =
  | Scalar<Other>
  | Flags
  | Path
  | Text
  | Texts
  | Bytes<Other>
  | Count<Other>
  | LengthInOut<Other>
  | Block
  | Record
  | Records<Other>
  | Numbers<Other>
  | Measured<Other>
  | SelfSized
  | Pointer
  | Address
  | IoctlArgument<Other>
  | Operand
  | Unused
  | Nothing;

/** All that differs between kinds, by the name of each. */
const kinds: { readonly [Name in Argument['kind']]: Kind<Argument & { readonly kind: Name }> } = {
  scalar,
  flags,
  path,
  string,
  strings,
  bytes,
  count,
  lengthInOut,
  block,
  record,
  records,
  numbers,
  measured,
  selfSized,
  pointer,
  address,
  ioctlArgument,
  operand,
  unused,
  nothing,
};

/** The kind of an argument. */
export function kindOf<A extends Argument>(argument: A): Kind<A> {
  return kinds[argument.kind] as unknown as Kind<A>;
}
