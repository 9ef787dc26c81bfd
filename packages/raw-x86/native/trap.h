#ifndef LINUX_SYSCALLS_TRAP_H
#define LINUX_SYSCALLS_TRAP_H

#include <cstdint>

/**
 * Enters the kernel; in trap.S, and not inline as elsewhere: it has to look for the fast entry first,
 * and that takes all registers.
 */
extern "C" __attribute__((visibility("hidden"))) intptr_t linux_syscalls_trap(
    intptr_t number, const intptr_t words[6]);

#endif
