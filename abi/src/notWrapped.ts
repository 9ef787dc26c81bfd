/**
 * The names of the kernel's tables that have no wrapper, with the reason. Those that no kernel
 * implements any more aren't here: the tables themselves say so.
 */
export const notWrapped: Readonly<Record<string, string>> = {
  ARM_breakpoint: 'it is how a debugger stops a program: to the caller it is SIGTRAP',
  ARM_usr26: 'processors with 26-bit addresses are gone; no kernel of today has that mode',
  ARM_usr32: 'it leaves a mode that no kernel of today has',
  _llseek:
    'it is how 32-bit kernels, and old programs on ppc64le, give the offset of `lseek`, which is what the wrapper of that name makes',
  ipc: 'x86, s390x and ppc64le have it, for the calls of System V IPC that had no number of their own; since Linux 5.1 all have one, and the wrappers of those names make them',
  mmap2:
    'it is how 32-bit kernels take the offset of `mmap`, in units; the wrapper of that name makes it there, from bytes',
  oldolduname: 'x86 alone has it; it cuts each name of `uname` to eight characters',
  olduname: 'x86 alone has it; it is `uname` without the domain',
  pciconfig_iobase:
    'since Linux 5.11 no kernel for arm defines it; on ppc64le it tells where a bridge of PCI has its ports, which programs reach by the files of `/sys/bus/pci`',
  readdir:
    'only kernels for x86 define it; it tells one entry at a time, with an inode of 32 bits: `getdents64` is what came after it',
  restart_syscall:
    'the kernel makes it itself, to go on with a call that a signal interrupted; anybody else gets EINTR',
  rtas: 'it calls the firmware with big-endian records that the manual of the platform describes, and no header; drivers of `<asm/papr-*.h>` make those calls now',
  rt_sigreturn:
    'it ends a signal handler, with the stack as the kernel left it; no JavaScript runs in one',
  s390_guarded_storage:
    'it sets up guarded storage, which machine code alone can use: its handlers are machine code, and instructions of the processor load from it',
  s390_pci_mmio_read:
    'it reads from a PCI device, at an address that a driver outside the kernel has mapped; on other architectures such drivers read the mapping itself',
  s390_pci_mmio_write: 'it is `s390_pci_mmio_read` for writing',
  s390_runtime_instr:
    'it lets the processor record instructions, which machine code alone can use: an instruction of the processor says where they are recorded',
  s390_sthyi:
    'it describes the hypervisor in a page whose layout is in the manual of the processor, and in no header',
  signal:
    'x86, s390x and ppc64le have it; the handler is forgotten at its first signal: `rt_sigaction` with `SA_RESETHAND` and `SA_NODEFER` is the same',
  sigreturn:
    'it ends a signal handler, with the stack as the kernel left it; no JavaScript runs in one',
  socketcall:
    'x86, s390x and ppc64le have it, for the calls of sockets that had no number of their own; since Linux 4.3 all have one, and the wrappers of those names make them',
  spu_create:
    'only kernels for the Cell processor, which is big-endian, have it; of those for ppc64le none has',
  spu_run: 'it runs what `spu_create` made',
  subpage_prot:
    'kernels have it only when built with `CONFIG_PPC_SUBPAGE_PROT` for pages of 64 KiB of a table that POWER9 and later don’t use; it protects quarters of an emulated machine’s pages',
  swapcontext:
    'it goes on at another context, with another stack and other registers: JavaScript would not come back from it',
  switch_endian:
    'it changes the byte order of the thread: the instructions behind it are JavaScript’s, which are of the order before',
  uprobe:
    'the kernel’s own trampoline makes it where a probe is set; anybody else gets SIGILL or ENXIO',
  uretprobe: 'the kernel’s own trampoline makes it where a probe is set; anybody else gets SIGILL',
  uselib: 'it loaded libraries in the format a.out, which are gone; no kernel of today defines it',
  vfork:
    'the child runs in its parent’s memory and on its stack: JavaScript in it would corrupt both. `fork` copies',
  vm86: 'it runs 16-bit code in a mode that x86_64 lacks, and comes back with registers that only assembly can handle; kernels have it only when built with `CONFIG_X86_LEGACY_VM86`',
  vm86old: 'it is what `vm86` was before Linux 2.0',
};
