#ifndef LINUX_SYSCALLS_TRAP_H
#define LINUX_SYSCALLS_TRAP_H

#include <cstdint>

/** Enters the kernel; inline, since processors mispredict returns right after a system call. */
inline intptr_t linux_syscalls_trap(intptr_t number, const intptr_t words[6]) {
  register intptr_t word3 asm("r10") = words[3];
  register intptr_t word4 asm("r8") = words[4];
  register intptr_t word5 asm("r9") = words[5];
  intptr_t result;
  asm volatile("syscall"
               : "=a"(result)
               : "a"(number), "D"(words[0]), "S"(words[1]), "d"(words[2]), "r"(word3), "r"(word4),
                 "r"(word5)
               : "rcx", "r11", "memory");
  return result;
}

#endif
