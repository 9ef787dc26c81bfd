import { archNames, archOfNode } from '@linux-syscalls/abi/arch';
import { type Target, targets } from '@linux-syscalls/targets';

const hostName = archOfNode(process.arch);
if (hostName === undefined) throw new Error(`no record of ${process.arch}`);

/** This machine's architecture. */
export const host: Target = targets[hostName];

/** Every architecture, in the order every table shows them. */
export const all: readonly Target[] = archNames.map((name) => targets[name]);
