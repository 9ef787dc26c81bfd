// intptr_t linux_syscalls_trap(intptr_t number, const intptr_t words[6])

        .text
        .globl  linux_syscalls_trap
        .hidden linux_syscalls_trap
        .type   linux_syscalls_trap, @function
linux_syscalls_trap:
        mv      a7, a0
        mv      t0, a1
        ld      a0, 0(t0)
        ld      a1, 8(t0)
        ld      a2, 16(t0)
        ld      a3, 24(t0)
        ld      a4, 32(t0)
        ld      a5, 40(t0)
        ecall
        ret
        .size   linux_syscalls_trap, . - linux_syscalls_trap

        .section .note.GNU-stack, "", @progbits
