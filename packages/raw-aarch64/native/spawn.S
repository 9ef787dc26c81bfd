// intptr_t linux_syscalls_spawn(intptr_t clone3, intptr_t arguments, intptr_t size, intptr_t exit,
//                               intptr_t (*child)(void*), void* data)
//
// The child wakes with these registers on its own stack, and never returns.

        .text
        .globl  linux_syscalls_spawn
        .hidden linux_syscalls_spawn
        .type   linux_syscalls_spawn, %function
linux_syscalls_spawn:
        mov     x8, x0
        mov     x0, x1
        mov     x1, x2
        svc     #0
        cbz     x0, .Lchild
        ret
.Lchild:
        mov     x19, x3
        mov     x0, x5
        blr     x4
        mov     x8, x19
        svc     #0
        brk     #0
        .size   linux_syscalls_spawn, . - linux_syscalls_spawn

        .section .note.GNU-stack, "", %progbits
