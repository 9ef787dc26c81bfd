import { type Architecture, architectures, archOfNode } from '@linux-syscalls/abi/arch';

/** The part of Node's `process` that tells the machine; other runtimes may lack it. */
interface Host {
  readonly process?: { readonly arch?: string };
}

const nodeArch: string | undefined = (globalThis as Host).process?.arch;
const name = nodeArch === undefined ? undefined : archOfNode(nodeArch);

/** This machine's architecture; `undefined` where it is none of ours. */
export const hostArchitecture: Architecture | undefined =
  name === undefined ? undefined : architectures[name];

/** Names this machine in an error message. */
export const hostName: string = nodeArch ?? 'unknown';
