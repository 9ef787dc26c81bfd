import { modes } from '@linux-syscalls/native/programLayout';
import { bytesOf, isView } from '@linux-syscalls/native/view';
import { kernelNames, neverFail, pathPositions, stepCounts } from '../generated/recorded.ts';
import { recordedWrappers, type Wrapper } from './wrappers.ts';

/** The calls that may execute another program. */
export const executing: ReadonlySet<string> = /* @__PURE__ */ new Set(['execve', 'execveat']);

/** After a change of ids or of the user namespace the kernel forgets the parent-death signal. */
const forgetting: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'setfsgid',
  'setfsuid',
  'setgid',
  'setns',
  'setregid',
  'setresgid',
  'setresuid',
  'setreuid',
  'setuid',
  'unshare',
]);

/** A wrapper in the form that records, and what of its step doesn't depend on arguments. */
export interface Recordable {
  /** The name of the wrapper; the kernel’s can differ. */
  readonly name: string;
  readonly kernelName: string;
  readonly wrapper: Wrapper;
  readonly paths: readonly number[];
  readonly mode: number;
  /** How many steps it is at most. */
  readonly steps: number;
}

function recordable(name: string, wrapper: Wrapper): Recordable {
  const kernelName = kernelNames[name] ?? name;
  const noError = neverFail.has(kernelName) ? modes.noError : 0;
  const mayExec = executing.has(kernelName) ? modes.mayExec : 0;
  const paths = pathPositions[kernelName] ?? [];
  const forgets = forgetting.has(kernelName) ? modes.forgetsDeathSignal : 0;
  const steps = stepCounts[kernelName] ?? 1;
  return { name, kernelName, wrapper, paths, mode: noError | mayExec | forgets, steps };
}

/** All wrappers in the form that records, by name. */
export const recordables: ReadonlyMap<string, Recordable> = /* @__PURE__ */ new Map(
  [...recordedWrappers].map(([name, wrapper]) => [name, recordable(name, wrapper)]),
);

export type Paths = readonly (string | Uint8Array)[];

const noPaths: Paths = [];

/** Copies of the paths among the arguments of a call, as errors name them. */
export function pathsOf({ paths: positions }: Recordable, args: readonly unknown[]): Paths {
  if (positions.length === 0) return noPaths;
  const paths: (string | Uint8Array)[] = [];
  for (const i of positions) {
    const path = args[i];
    if (typeof path === 'string') paths.push(path);
    else if (isView(path)) paths.push(bytesOf(path).slice());
  }
  return paths;
}
