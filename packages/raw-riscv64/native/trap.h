#ifndef LINUX_SYSCALLS_TRAP_H
#define LINUX_SYSCALLS_TRAP_H

#include <cstdint>

/** Enters the kernel; inline, since processors mispredict returns right after a system call. */
inline intptr_t linux_syscalls_trap(intptr_t number, const intptr_t words[6]) {
  register intptr_t nr asm("a7") = number;
  register intptr_t word0 asm("a0") = words[0];
  register intptr_t word1 asm("a1") = words[1];
  register intptr_t word2 asm("a2") = words[2];
  register intptr_t word3 asm("a3") = words[3];
  register intptr_t word4 asm("a4") = words[4];
  register intptr_t word5 asm("a5") = words[5];
  asm volatile("ecall"
               : "+r"(word0)
               : "r"(nr), "r"(word1), "r"(word2), "r"(word3), "r"(word4), "r"(word5)
               : "memory");
  return word0;
}

#endif
