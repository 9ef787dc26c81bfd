/** The emulator under which these tests run; `undefined` on a real kernel. */
export const emulator: string | undefined = process.env.LINUX_SYSCALLS_EMULATOR;

/** Whether the processor is emulated, also under a booted kernel: code runs far slower. */
export const isSlow: boolean = process.env.LINUX_SYSCALLS_SLOW !== undefined;
