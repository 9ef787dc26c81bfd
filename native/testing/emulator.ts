/** The emulator that these tests run under; `undefined` on a real kernel. */
export const emulator: string | undefined = process.env.LINUX_SYSCALLS_EMULATOR;

/** Whether a processor is emulated, by that emulator or under a real kernel: code runs far slower. */
export const isSlow: boolean = process.env.LINUX_SYSCALLS_SLOW !== undefined;
