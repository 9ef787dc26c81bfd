// intptr_t linux_syscalls_trap(intptr_t number, const intptr_t words[6])
//
// The kernel's fast entry, __kernel_vsyscall, is a hundred times as fast as int $0x80 on a virtual
// machine. Its address is AT_SYSINFO of the auxiliary vector; a process without one, such as an
// emulated one, has the slow entry only.

#include <asm/unistd.h>
#include <linux/auxvec.h>

// <linux/prctl.h> and <asm/fcntl.h> are C; trap.host.test.ts compares.
#define PR_GET_AUXV 0x41555856
#define O_CLOEXEC 02000000

#define AUXV_SIZE 512

        .bss
        .p2align 2
entry:  .long   0                       // unknown; every thread that learns it stores the same

        .section .rodata
path:   .string "/proc/self/auxv"

        .text
        .globl  linux_syscalls_trap
        .hidden linux_syscalls_trap
        .type   linux_syscalls_trap, @function
linux_syscalls_trap:
        pushl   %ebp
        pushl   %ebx
        pushl   %esi
        pushl   %edi
        call    .Lhere
.Lhere: popl    %ebx
        movl    entry-.Lhere(%ebx), %eax
        testl   %eax, %eax
        jz      .Llearn
.Lenter:
        pushl   %eax                    // the entry, as all registers are about to be taken
        movl    24(%esp), %eax
        movl    28(%esp), %ebp
        movl    (%ebp), %ebx
        movl    4(%ebp), %ecx
        movl    8(%ebp), %edx
        movl    12(%ebp), %esi
        movl    16(%ebp), %edi
        movl    20(%ebp), %ebp
        // These come back on another stack, where the fast entry would look for what it pushed.
        cmpl    $__NR_clone, %eax
        je      .Lslow
        cmpl    $__NR_clone3, %eax
        je      .Lslow
        cmpl    $__NR_vfork, %eax
        je      .Lslow
        cmpl    $__NR_sigreturn, %eax
        je      .Lslow
        cmpl    $__NR_rt_sigreturn, %eax
        je      .Lslow
        call    *(%esp)
.Lback: addl    $4, %esp
        popl    %edi
        popl    %esi
        popl    %ebx
        popl    %ebp
        ret
.Lslow: int     $0x80
        jmp     .Lback
.Llearn:
        call    learn
        movl    %eax, entry-.Lhere(%ebx)
        jmp     .Lenter
        .size   linux_syscalls_trap, . - linux_syscalls_trap

// Returns the entry's address in %eax; %ebx holds that of .Lhere.
        .type   learn, @function
learn:  pushl   %ebx
        subl    $AUXV_SIZE, %esp

        movl    $__NR_prctl, %eax       // since Linux 6.4, and where no /proc is mounted
        movl    $PR_GET_AUXV, %ebx
        movl    %esp, %ecx
        movl    $AUXV_SIZE, %edx
        xorl    %esi, %esi
        xorl    %edi, %edi
        int     $0x80
        testl   %eax, %eax
        jg      .Lsearch

        movl    AUXV_SIZE(%esp), %ebx
        leal    path-.Lhere(%ebx), %ebx
        movl    $__NR_open, %eax
        movl    $O_CLOEXEC, %ecx
        xorl    %edx, %edx
        int     $0x80
        testl   %eax, %eax
        js      .Lnone
        movl    %eax, %ebx
        movl    $__NR_read, %eax
        movl    %esp, %ecx
        movl    $AUXV_SIZE, %edx
        int     $0x80
        movl    %eax, %esi
        movl    $__NR_close, %eax
        int     $0x80
        movl    %esi, %eax
        testl   %eax, %eax
        jle     .Lnone

.Lsearch:
        cmpl    $AUXV_SIZE, %eax        // prctl tells the whole size, even if it copied less
        jbe     .Lfits
        movl    $AUXV_SIZE, %eax
.Lfits: leal    -8(%esp,%eax), %edx     // the last pair of type and value
        movl    %esp, %ecx
.Lpair: cmpl    %edx, %ecx
        ja      .Lnone
        cmpl    $AT_NULL, (%ecx)
        je      .Lnone
        cmpl    $AT_SYSINFO, (%ecx)
        je      .Lfound
        addl    $8, %ecx
        jmp     .Lpair
.Lfound:
        movl    4(%ecx), %eax
        testl   %eax, %eax
        jnz     .Llearnt
.Lnone: movl    AUXV_SIZE(%esp), %ebx
        leal    software-.Lhere(%ebx), %eax
.Llearnt:
        addl    $AUXV_SIZE, %esp
        popl    %ebx
        ret
        .size   learn, . - learn

        .type   software, @function
software:
        int     $0x80
        ret
        .size   software, . - software

        .section .note.GNU-stack, "", @progbits
