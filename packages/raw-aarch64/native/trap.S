// intptr_t linux_syscalls_trap(intptr_t number, const intptr_t words[6])

        .text
        .globl  linux_syscalls_trap
        .hidden linux_syscalls_trap
        .type   linux_syscalls_trap, %function
linux_syscalls_trap:
        mov     x8, x0
        mov     x9, x1
        ldp     x0, x1, [x9]
        ldp     x2, x3, [x9, #16]
        ldp     x4, x5, [x9, #32]
        svc     #0
        ret
        .size   linux_syscalls_trap, . - linux_syscalls_trap

        .section .note.GNU-stack, "", %progbits
