#ifndef LINUX_SYSCALLS_KERNEL_H
#define LINUX_SYSCALLS_KERNEL_H

#include <cstdint>

/** Enters the kernel. Inline in packages/raw-‹arch›/native/trap.h; a test or a fuzzer defines its own. */
#ifdef LINUX_SYSCALLS_RECORDING
extern "C" __attribute__((visibility("hidden"))) intptr_t linux_syscalls_trap(
    intptr_t number, const intptr_t words[6]);
#else
#include "trap.h"
#endif

/**
 * Makes clone3 and returns its result. Its arguments must have CLONE_VM and a stack aligned to 16 bytes.
 * The child runs `child` on that stack, and passes its result to the call `exit`. Defined in spawn.S of
 * each raw package; x86 must not use the vDSO's entry here, which returns through the caller's stack.
 */
extern "C" __attribute__((visibility("hidden"))) intptr_t linux_syscalls_spawn(
    intptr_t clone3, intptr_t arguments, intptr_t size, intptr_t exit, intptr_t (*child)(void*),
    void* data);

#endif
