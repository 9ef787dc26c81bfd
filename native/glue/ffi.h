#ifndef LINUX_SYSCALLS_FFI_H
#define LINUX_SYSCALLS_FFI_H

// For foreign function interfaces of runtimes, whose fast paths take at most eight doubles. Arguments must
// be integers that fit into a register: nothing is checked here.

#define LINUX_SYSCALLS_EXPORT extern "C" __attribute__((visibility("default")))

/** Returns −4095 … −1 as such and every other value unsigned; rounded beyond 2⁵³. */
LINUX_SYSCALLS_EXPORT double linux_syscalls_call(double number, double a0, double a1, double a2,
                                                 double a3, double a4, double a5);

/** The same, and stores the exact 64 bits of the result at the address `exact`. */
LINUX_SYSCALLS_EXPORT double linux_syscalls_call_exact(double number, double a0, double a1,
                                                       double a2, double a3, double a4, double a5,
                                                       double exact);

#endif
