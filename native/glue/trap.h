#ifndef LINUX_SYSCALLS_TRAP_H
#define LINUX_SYSCALLS_TRAP_H

#include <cstdint>

/**
 * Enters the kernel. Each architecture has its own in packages/raw-‹arch›/native/trap.S; the
 * recording stub's is in recording.cc.
 */
extern "C" __attribute__((visibility("hidden"))) intptr_t linux_syscalls_trap(
    intptr_t number, const intptr_t words[6]);

#endif
