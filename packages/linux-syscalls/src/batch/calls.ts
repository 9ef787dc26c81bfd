import * as wrappers from '../generated/nothrow/index.ts';
import type { Result } from './Result.ts';

/** An argument of a recorded call: where a number may be, the result of an earlier call may be. */
type Recordable<T> = number extends T ? T | Result : T;

/**
 * A wrapper as a recording takes it: the same arguments, and a result that comes with the run.
 *
 * Of a call that is many, as `fcntl` is, no type can take the signatures apart: there arguments are
 * checked when they are recorded, and not before.
 */
export type Recorded<Wrapper> = Wrapper extends (...args: infer Arguments) => number
  ? (...args: { [K in keyof Arguments]: Recordable<Arguments[K]> }) => Result
  : (...args: readonly unknown[]) => Result;

/** Every wrapper, recording. */
export type RecordedCalls = {
  readonly [Name in keyof typeof wrappers]: Recorded<(typeof wrappers)[Name]>;
};

type Wrapper = (...args: readonly unknown[]) => unknown;

/** The wrappers by name, with the checks and the trap in standIns/, which the bundler puts there. */
export const recordedWrappers: ReadonlyMap<string, Wrapper> = /* @__PURE__ */ new Map(
  Object.entries(wrappers as unknown as Readonly<Record<string, Wrapper>>),
);
