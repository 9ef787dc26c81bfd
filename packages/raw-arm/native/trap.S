// intptr_t linux_syscalls_trap(intptr_t number, const intptr_t words[6])

        .syntax unified
        .arm                            // the number travels in r7, Thumb's frame pointer
        .text
        .globl  linux_syscalls_trap
        .hidden linux_syscalls_trap
        .type   linux_syscalls_trap, %function
linux_syscalls_trap:
        push    {r4, r5, r7, lr}
        mov     r7, r0
        mov     ip, r1
        ldm     ip, {r0-r5}
        svc     #0
        pop     {r4, r5, r7, pc}
        .size   linux_syscalls_trap, . - linux_syscalls_trap

        .section .note.GNU-stack, "", %progbits
