import { architectures, archOfNode } from '@linux-syscalls/abi/arch';
import { emulator } from '@linux-syscalls/native/testing';

/** The ABI of this machine. */
const machine = architectures[archOfNode(process.arch)!];

/** An emulator of processes, on a machine of the other byte order: words that it writes itself are in that order. */
export const isSwapped: boolean = emulator !== undefined && machine.byteOrder === 'big';
export const whySwapped: string = `${emulator} writes words of its own in the order of its own machine`;

/** It fills this architecture’s `struct stat` without nanoseconds. */
export const lacksNanoseconds: boolean = emulator !== undefined && machine.statLayout === 's390x';
export const whyNoNanoseconds: string = `${emulator} stores whole seconds on this architecture`;
