// intptr_t linux_syscalls_spawn(intptr_t clone3, intptr_t arguments, intptr_t size, intptr_t exit,
//                               intptr_t (*child)(void*), void* data)
//
// The child wakes with these registers on its own stack, and never returns.

        .text
        .globl  linux_syscalls_spawn
        .hidden linux_syscalls_spawn
        .type   linux_syscalls_spawn, @function
linux_syscalls_spawn:
        movq    %rdi, %rax
        movq    %rsi, %rdi
        movq    %rdx, %rsi
        movq    %rcx, %r10              // the kernel keeps it, and takes %rcx
        syscall
        testq   %rax, %rax
        jz      .Lchild
        ret
.Lchild:
        movq    %r10, %rbx
        movq    %r9, %rdi
        call    *%r8
        movq    %rax, %rdi
        movq    %rbx, %rax
        syscall
        hlt
        .size   linux_syscalls_spawn, . - linux_syscalls_spawn

        .section .note.GNU-stack, "", @progbits
