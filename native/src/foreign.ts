import {
  ARGUMENT0,
  ARGUMENT1,
  ARGUMENT2,
  ARGUMENT3,
  ARGUMENT4,
  ARGUMENT5,
  doubles as d,
  EXACT_RESULT,
  NUMBER,
  RESULT,
} from './registers.ts';

/** Calls whose arguments are all numbers: they read the register file and write the result there. */
export type NumberCalls = Record<`call${0 | 1 | 2 | 3 | 4 | 5 | 6}`, () => void>;

/** `linux_syscalls_call_exact` of native/glue/ffi.h. */
type Call = (
  number: number,
  a0: number,
  a1: number,
  a2: number,
  a3: number,
  a4: number,
  a5: number,
  exact: number,
) => number;

const symbol = 'linux_syscalls_call_exact';
const count = 8;

interface Library {
  readonly [symbol]: Call;
}

/** The part of the runtimes' interfaces that is used here. */
interface Deno {
  dlopen(file: string, symbols: object): { readonly symbols: Library };
}
interface Bun {
  readonly FFIType: { readonly f64: unknown };
  dlopen(file: string, symbols: object): { readonly symbols: Library };
}

/**
 * The stub's calls of numbers through the runtime's foreign function interface, which is faster than
 * Node-API. Used by default in Deno, where it is stable and prints no warning; in Bun if
 * LINUX_SYSCALLS_FFI is 1; never if it is 0.
 *
 * Not used in Node: 26.9 and 26.10 can crash when a process or a worker ends; see
 * docs/adr/0008-not-through-nodes-ffi.md.
 *
 * @param file the stub's path.
 * @param registers the address of the register file.
 * @returns `undefined` if the runtime has no such interface, or doesn't permit it.
 */
export function foreignCalls(
  file: string,
  registers: number,
  require: NodeJS.Require,
): NumberCalls | undefined {
  const call = find(file, require);
  if (call === undefined) return undefined;
  const exact = registers + EXACT_RESULT * d.BYTES_PER_ELEMENT;
  const trap = (a0: number, a1: number, a2: number, a3: number, a4: number, a5: number): void => {
    d[RESULT] = call(d[NUMBER]!, a0, a1, a2, a3, a4, a5, exact);
  };
  return {
    call0: () => trap(0, 0, 0, 0, 0, 0),
    call1: () => trap(d[ARGUMENT0]!, 0, 0, 0, 0, 0),
    call2: () => trap(d[ARGUMENT0]!, d[ARGUMENT1]!, 0, 0, 0, 0),
    call3: () => trap(d[ARGUMENT0]!, d[ARGUMENT1]!, d[ARGUMENT2]!, 0, 0, 0),
    call4: () => trap(d[ARGUMENT0]!, d[ARGUMENT1]!, d[ARGUMENT2]!, d[ARGUMENT3]!, 0, 0),
    call5: () => trap(d[ARGUMENT0]!, d[ARGUMENT1]!, d[ARGUMENT2]!, d[ARGUMENT3]!, d[ARGUMENT4]!, 0),
    call6: () =>
      trap(
        d[ARGUMENT0]!,
        d[ARGUMENT1]!,
        d[ARGUMENT2]!,
        d[ARGUMENT3]!,
        d[ARGUMENT4]!,
        d[ARGUMENT5]!,
      ),
  };
}

function find(file: string, require: NodeJS.Require): Call | undefined {
  const wanted = process.env.LINUX_SYSCALLS_FFI;
  if (wanted === '0') return undefined;
  try {
    const { Deno: deno } = globalThis as { readonly Deno?: Deno };
    if (deno !== undefined) {
      const declared = { parameters: Array(count).fill('f64'), result: 'f64' };
      return deno.dlopen(file, { [symbol]: declared }).symbols[symbol];
    }
    if (wanted !== '1' || process.versions.bun === undefined) return undefined;
    const { FFIType, dlopen } = require('bun:ffi') as Bun;
    const declared = { args: Array(count).fill(FFIType.f64), returns: FFIType.f64 };
    return dlopen(file, { [symbol]: declared }).symbols[symbol];
  } catch {
    return undefined; // Not permitted, or the runtime's interface has changed.
  }
}
