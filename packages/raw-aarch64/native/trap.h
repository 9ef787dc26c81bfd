#ifndef LINUX_SYSCALLS_TRAP_H
#define LINUX_SYSCALLS_TRAP_H

#include <cstdint>

/** Enters the kernel; inline, since processors mispredict returns right after a system call. */
inline intptr_t linux_syscalls_trap(intptr_t number, const intptr_t words[6]) {
  register intptr_t nr asm("x8") = number;
  register intptr_t word0 asm("x0") = words[0];
  register intptr_t word1 asm("x1") = words[1];
  register intptr_t word2 asm("x2") = words[2];
  register intptr_t word3 asm("x3") = words[3];
  register intptr_t word4 asm("x4") = words[4];
  register intptr_t word5 asm("x5") = words[5];
  asm volatile("svc #0"
               : "+r"(word0)
               : "r"(nr), "r"(word1), "r"(word2), "r"(word3), "r"(word4), "r"(word5)
               : "memory");
  return word0;
}

#endif
