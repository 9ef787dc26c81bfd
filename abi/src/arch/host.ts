import { type ArchName, archNames, archOfNode, nameOfOther } from './identities.ts';

/** Where runtimes describe the machine; other runtimes have neither. */
interface Runtime {
  /** Deno also has `process`, but loading it takes longer than loading `linux-syscalls`. */
  readonly Deno?: { readonly build: { readonly os: string; readonly arch: string } };
  readonly process?: { readonly platform?: string; readonly arch?: string };
}

/** The machine, as described by the runtime. */
export interface Host {
  /** `linux`, or another operating system. */
  readonly os: string | undefined;
  /** `undefined` for an architecture that isn't supported. */
  readonly arch: ArchName | undefined;
  /** What the runtime calls the architecture; with its byte order where only machines of the other one are supported. */
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
  if (name === undefined) return { os, arch: undefined, name };
  const arch = archOfNode(name);
  return { os, arch, name: arch === undefined ? nameOfOther(name) : name };
}
