// intptr_t linux_syscalls_trap(intptr_t number, const intptr_t words[6])

        .text
        .globl  linux_syscalls_trap
        .hidden linux_syscalls_trap
        .type   linux_syscalls_trap, @function
linux_syscalls_trap:
        movq    %rdi, %rax
        movq    (%rsi), %rdi
        movq    16(%rsi), %rdx
        movq    24(%rsi), %r10
        movq    32(%rsi), %r8
        movq    40(%rsi), %r9
        movq    8(%rsi), %rsi
        syscall
        ret
        .size   linux_syscalls_trap, . - linux_syscalls_trap

        .section .note.GNU-stack, "", @progbits
