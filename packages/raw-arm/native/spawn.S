// intptr_t linux_syscalls_spawn(intptr_t clone3, intptr_t arguments, intptr_t size, intptr_t exit,
//                               intptr_t (*child)(void*), void* data)
//
// The child wakes with these registers on its own stack, and never returns.

        .syntax unified
        .arm                            // the number travels in r7, Thumb's frame pointer
        .text
        .globl  linux_syscalls_spawn
        .hidden linux_syscalls_spawn
        .type   linux_syscalls_spawn, %function
linux_syscalls_spawn:
        push    {r4, r5, r7, lr}
        mov     r7, r0
        mov     r0, r1
        mov     r1, r2
        ldr     r4, [sp, #16]
        ldr     r5, [sp, #20]
        svc     #0
        cmp     r0, #0
        popne   {r4, r5, r7, pc}
        mov     r7, r3                  // the child, where it is to end
        mov     r0, r5
        blx     r4
        svc     #0
        udf     #0
        .size   linux_syscalls_spawn, . - linux_syscalls_spawn

        .section .note.GNU-stack, "", %progbits
