// intptr_t linux_syscalls_spawn(intptr_t clone3, intptr_t arguments, intptr_t size, intptr_t exit,
//                               intptr_t (*child)(void*), void* data)
//
// The child wakes on its own stack, with these registers as far as the kernel keeps them, and never returns.

        .abiversion 2
        .text
        .globl  linux_syscalls_spawn
        .hidden linux_syscalls_spawn
        .type   linux_syscalls_spawn, @function
linux_syscalls_spawn:
        std     %r29, -24(%r1)          // a caller's values, below the stack where a leaf may store
        std     %r30, -16(%r1)
        std     %r31, -8(%r1)
        mr      %r29, %r6               // the kernel keeps r14 to r31 alone
        mr      %r30, %r7
        mr      %r31, %r8
        mr      %r0, %r3
        mr      %r3, %r4
        mr      %r4, %r5
        sc
        bso     .Lfailed
        cmpdi   %r3, 0
        beq     .Lchild
.Lparent:
        ld      %r29, -24(%r1)
        ld      %r30, -16(%r1)
        ld      %r31, -8(%r1)
        blr
.Lfailed:
        neg     %r3, %r3                // an errno is positive
        b       .Lparent
.Lchild:
        li      %r0, 0
        stdu    %r0, -32(%r1)           // a frame, since a callee stores into that of its caller
        mr      %r3, %r31
        mr      %r12, %r30              // by which a function finds its table of contents
        mtctr   %r12
        bctrl
        mr      %r0, %r29
        sc
        trap
        .size   linux_syscalls_spawn, . - linux_syscalls_spawn

        .section .note.GNU-stack, "", @progbits
