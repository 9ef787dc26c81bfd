#ifndef LINUX_SYSCALLS_TRAP_H
#define LINUX_SYSCALLS_TRAP_H

#include <cstdint>

/** Enters the kernel; inline, since processors mispredict returns right after a system call. */
inline intptr_t linux_syscalls_trap(intptr_t number, const intptr_t words[6]) {
  register intptr_t nr asm("r0") = number;
  register intptr_t word0 asm("r3") = words[0];
  register intptr_t word1 asm("r4") = words[1];
  register intptr_t word2 asm("r5") = words[2];
  register intptr_t word3 asm("r6") = words[3];
  register intptr_t word4 asm("r7") = words[4];
  register intptr_t word5 asm("r8") = words[5];
  // An error is positive, and a flag (summary overflow) tells it from a result: here it becomes negative, as
  // everywhere. The kernel keeps none of these registers.
  asm volatile(
      "sc\n\t"
      "bns+ .Lresult%=\n\t"
      "neg %[word0], %[word0]\n"
      ".Lresult%=:"
      : [word0] "+r"(word0), "+r"(nr), "+r"(word1), "+r"(word2), "+r"(word3), "+r"(word4),
        "+r"(word5)
      :
      : "r9", "r10", "r11", "r12", "ctr", "xer", "cr0", "memory");
  return word0;
}

#endif
