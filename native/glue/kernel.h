#ifndef LINUX_SYSCALLS_KERNEL_H
#define LINUX_SYSCALLS_KERNEL_H

#include <cstdint>

/** What enters the kernel: in packages/raw-‹arch›/native, but where a test or a fuzzer stands instead. */
#ifdef LINUX_SYSCALLS_RECORDING
extern "C" __attribute__((visibility("hidden"))) intptr_t linux_syscalls_trap(
    intptr_t number, const intptr_t words[6]);
#else
#include "trap.h"
#endif

/**
 * Makes clone3, whose arguments must ask for this memory and a stack of the child's own, aligned to 16
 * bytes; returns its result. The child calls `child` there, and ends by the call `exit` with what that
 * returns. In spawn.S; never the kernel's fast entry, which remembers a stack.
 */
extern "C" __attribute__((visibility("hidden"))) intptr_t linux_syscalls_spawn(
    intptr_t clone3, intptr_t arguments, intptr_t size, intptr_t exit, intptr_t (*child)(void*),
    void* data);

#endif
