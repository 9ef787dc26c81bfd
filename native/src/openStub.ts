import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archOfNode } from '@linux-syscalls/abi/identities';
import { withCode } from '@linux-syscalls/errors';
import { arch, machine } from '#machine';
import { checkElfHeader } from './elf.ts';
import type { NumberCalls } from './foreign.ts';
import { registers } from './registers.ts';
import { packageOf, unsupportedArchitecture } from './unsupported.ts';

/** The functions of a stub. */
export interface Stub extends NumberCalls {
  /** Reads the exact words instead of the doubles. `views` keeps views alive whose addresses are words. */
  callExact(views: readonly unknown[]): void;
  /** Reads the doubles, except that the word at `VIEW_POSITION` is the address of this view. */
  callWithView(view: unknown): void;
  addressOf(view: unknown): void;
  /** Runs a program; native/src/programLayout.ts has its layout. */
  run(program: ArrayBuffer): void;
  /** Runs a program in a child process; native/src/spawnLayout.ts has the layout of `spawn`. */
  runInChild(program: ArrayBuffer, spawn: ArrayBuffer): void;
  /** Opens a pool of helper threads; native/src/threadsLayout.ts has the layout of `area`. */
  openThreads(area: Uint8Array, wake: () => void): ThreadFunctions | undefined;
  viewMemory(): ArrayBuffer | undefined;
}

/** The functions of an open pool of helper threads. Their arguments and results lie in its memory. */
export interface ThreadFunctions {
  /** Makes one more thread; answers 0 or −errno. */
  addThread(): void;
  /** Cancels the job that is asked for; answers an index in `outcomes`. */
  cancel(): void;
  /** Whether the event loop goes on for this pool: not, until `ref`. */
  ref(): void;
  unref(): void;
  /** Interrupts what runs, and returns when every thread has ended. */
  close(): void;
}

/** A stub that was opened, and where it came from. */
export interface OpenedStub {
  readonly stub: Stub;
  readonly file: string;
  readonly require: NodeJS.Require;
}

/** Finds, checks and opens the stub; throws an error that says how to fix it. */
export function openStub(): OpenedStub {
  if (process.platform !== 'linux' || archOfNode(process.arch) !== arch) {
    throw unsupportedArchitecture(arch);
  }
  const require = createRequire(import.meta.url);
  const file = process.env.LINUX_SYSCALLS_NATIVE || findStub(require);
  checkElfHeader(file, machine);
  return { stub: open(file).attach(registers), file, require };
}

function findStub(require: NodeJS.Require): string {
  const packageRoot = dirname(dirname(fileURLToPath(import.meta.url)));
  try {
    return require('node-gyp-build').path(packageRoot);
  } catch (cause) {
    throw withCode(
      new Error(
        `${packageOf(arch)} lacks its stub in ${packageRoot}/prebuilds: install the package again, or name` +
          ' the file in LINUX_SYSCALLS_NATIVE (a bundle must carry it along)',
        { cause },
      ),
      'ERR_LINUX_SYSCALLS_STUB_MISSING',
    );
  }
}

function open(file: string): { attach(registers: ArrayBuffer): Stub } {
  const module = { exports: {} as { attach(registers: ArrayBuffer): Stub } };
  try {
    process.dlopen(module, file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_DLOPEN_DISABLED') throw cause;
    throw withCode(
      new Error(`${packageOf(arch)} may not load its stub: ${whyDisabled()}`, { cause }),
      'ERR_DLOPEN_DISABLED',
    );
  }
  return module.exports;
}

/** Node's error is the same for --no-addons and for a missing --allow-addons. */
function whyDisabled(): string {
  const options = [...process.execArgv, ...(process.env.NODE_OPTIONS ?? '').split(/\s+/)];
  // A worker may have options of its own.
  const where = 'among its options, in NODE_OPTIONS or in execArgv of a worker';
  if (process.permission === undefined) {
    return `addons are disabled, start node without --no-addons (${where})`;
  }
  const permission = "Node's permission model forbids it, start node with --allow-addons";
  return options.includes('--no-addons') ? `${permission} and without --no-addons` : permission;
}
