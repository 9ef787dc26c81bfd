import { type ArchName, archNames, archOfNode } from './identities.ts';

/** Where runtimes tell what machine this is; one that is none of them tells nothing. */
interface Runtime {
  /** Deno has `process` as well, and takes longer to load it than all of `linux-syscalls`. */
  readonly Deno?: { readonly build: { readonly os: string; readonly arch: string } };
  readonly process?: { readonly platform?: string; readonly arch?: string };
}

/** A machine, as its runtime tells it. */
export interface Host {
  /** `linux`, or another operating system. */
  readonly os: string | undefined;
  /** `undefined` where it is none of ours. */
  readonly arch: ArchName | undefined;
  /** What the runtime calls the architecture. */
  readonly name: string | undefined;
}

/** Asks the runtime for this machine. */
export function findHost(): Host {
  const runtime = globalThis as Runtime;
  if (runtime.Deno !== undefined) {
    const { os, arch: name } = runtime.Deno.build;
    return { os, arch: archNames.find((arch) => arch === name), name };
  }
  const { platform: os, arch: name } = runtime.process ?? {};
  return { os, arch: name === undefined ? undefined : archOfNode(name), name };
}
