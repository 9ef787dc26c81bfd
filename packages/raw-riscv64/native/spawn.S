// intptr_t linux_syscalls_spawn(intptr_t clone3, intptr_t arguments, intptr_t size, intptr_t exit,
//                               intptr_t (*child)(void*), void* data)
//
// The child wakes with these registers on its own stack, and never returns.

        .text
        .globl  linux_syscalls_spawn
        .hidden linux_syscalls_spawn
        .type   linux_syscalls_spawn, @function
linux_syscalls_spawn:
        mv      a7, a0
        mv      a0, a1
        mv      a1, a2
        ecall
        beqz    a0, .Lchild
        ret
.Lchild:
        mv      s1, a3
        mv      a0, a5
        jalr    a4
        mv      a7, s1
        ecall
        ebreak
        .size   linux_syscalls_spawn, . - linux_syscalls_spawn

        .section .note.GNU-stack, "", @progbits
