// intptr_t linux_syscalls_spawn(intptr_t clone3, intptr_t arguments, intptr_t size, intptr_t exit,
//                               intptr_t (*child)(void*), void* data)
//
// The child wakes with these registers on its own stack, and never returns. By the slow entry: the
// fast one would return to what it pushed on the other stack.

        .text
        .globl  linux_syscalls_spawn
        .hidden linux_syscalls_spawn
        .type   linux_syscalls_spawn, @function
linux_syscalls_spawn:
        pushl   %ebp
        pushl   %ebx
        pushl   %esi
        pushl   %edi
        movl    20(%esp), %eax
        movl    24(%esp), %ebx
        movl    28(%esp), %ecx
        movl    32(%esp), %ebp
        movl    36(%esp), %esi
        movl    40(%esp), %edi
        int     $0x80
        testl   %eax, %eax
        jz      .Lchild
        popl    %edi
        popl    %esi
        popl    %ebx
        popl    %ebp
        ret
.Lchild:
        subl    $12, %esp               // the argument's place must be aligned to 16 bytes
        pushl   %edi
        call    *%esi
        movl    %eax, %ebx
        movl    %ebp, %eax
        int     $0x80
        hlt
        .size   linux_syscalls_spawn, . - linux_syscalls_spawn

        .section .note.GNU-stack, "", @progbits
