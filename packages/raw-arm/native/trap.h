#ifndef LINUX_SYSCALLS_TRAP_H
#define LINUX_SYSCALLS_TRAP_H

#include <cstdint>

/** Enters the kernel; inline, since processors mispredict returns right after a system call. */
inline intptr_t linux_syscalls_trap(intptr_t number, const intptr_t words[6]) {
  register intptr_t result asm("r0");
  intptr_t frame;
  // The number travels in r7, Thumb's frame pointer, where the compiler may hold either of these too:
  // so words are loaded first. They are loaded here, because what makes one of a double is a function,
  // which would take the registers.
  asm volatile("ldm %[words], {r0-r5}\n\t"
               "mov %[frame], r7\n\t"
               "mov r7, %[number]\n\t"
               "svc #0\n\t"
               "mov r7, %[frame]"
               : "=&r"(result), [frame] "=&r"(frame)
               : [number] "r"(number), [words] "r"(words)
               : "r1", "r2", "r3", "r4", "r5", "memory");
  return result;
}

#endif
