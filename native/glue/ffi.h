#ifndef LINUX_SYSCALLS_FFI_H
#define LINUX_SYSCALLS_FFI_H

// For the hosts' own foreign function interfaces, whose fast paths take doubles alone, at most
// eight. Numbers must be integers that a register holds: nothing is checked here.

#define LINUX_SYSCALLS_EXPORT extern "C" __attribute__((visibility("default")))

/** Returns −4095 … −1 as such and every other value unsigned; beyond 2⁵³ it is rounded. */
LINUX_SYSCALLS_EXPORT double linux_syscalls_call(double number, double a0, double a1, double a2,
                                                 double a3, double a4, double a5);

/** The same; the unrounded 64 bits of the result are stored at the address `exact`. */
LINUX_SYSCALLS_EXPORT double linux_syscalls_call_exact(double number, double a0, double a1,
                                                       double a2, double a3, double a4, double a5,
                                                       double exact);

#endif
