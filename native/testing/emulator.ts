/** The emulator that these tests run under; `undefined` on a real kernel. */
export const emulator: string | undefined = process.env.LINUX_SYSCALLS_EMULATOR;
