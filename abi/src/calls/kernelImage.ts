import {
  bytesIn,
  call,
  count,
  direct,
  fd,
  flags,
  type Result,
  recordsIn,
  scalar,
  string,
  wherePresent,
} from '../language.ts';

// Kernel modules, kexec and reboot.

const zero: Result = { kind: 'zero', doc: '0' };
const moduleErrors = {
  EEXIST: 'a module of that name is loaded',
  EKEYREJECTED: 'its signature is not one that this kernel wants',
  ENOEXEC: 'it is no module for this kernel',
  EPERM: 'without CAP_SYS_MODULE, or modules are disabled',
};

export const init_module = call({
  does: 'loads a module from memory',
  arguments: [
    bytesIn('umod', 'the module, an ELF file', { count: 'len' }),
    count('len', 'the length of it', { of: 'umod', type: 'size_t' }),
    string('uargs', "its parameters, separated by blanks; `''` for none"),
  ],
  result: zero,
  routes: direct('init_module', 'umod', 'len', 'uargs'),
  errors: moduleErrors,
  waits: true,
  see: ['man 2 init_module'],
});

export const finit_module = call({
  does: 'loads a module from a file',
  arguments: [
    fd('fd', 'the file, open for reading'),
    string('uargs', "its parameters, separated by blanks; `''` for none"),
    flags('flags', '`MODULE_INIT_*` or 0', { family: 'MODULE_', default: 0 }),
  ],
  result: zero,
  routes: direct('finit_module', 'fd', 'uargs', 'flags'),
  errors: { ...moduleErrors, EBADF: '`fd` is not open for reading', EINVAL: 'an unknown flag' },
  since: '3.8',
  waits: true,
  see: ['man 2 finit_module', '<linux/module.h>'],
});

export const delete_module = call({
  does: 'unloads a module',
  arguments: [
    string('name', 'its name, without `.ko`'),
    flags('flags', '`O_NONBLOCK`, or-ed with `O_TRUNC` to unload one in use', {
      family: 'O_',
      default: 0,
    }),
  ],
  result: zero,
  routes: direct('delete_module', 'name', 'flags'),
  errors: {
    EBUSY: 'it can’t be unloaded',
    ENOENT: 'no such module is loaded',
    EPERM: 'without CAP_SYS_MODULE, or modules are disabled',
    EWOULDBLOCK: 'others need it',
  },
  see: ['man 2 delete_module'],
});

const kexecErrors = {
  EBUSY: 'another is being loaded',
  EINVAL: 'segments or flags that make no sense',
  ENOSYS: 'this kernel was built without it',
  EPERM: 'without CAP_SYS_BOOT, or forbidden by lockdown',
};

export const kexec_load = call({
  does: 'loads a kernel to start later, piece by piece',
  arguments: [
    scalar('entry', 'the physical address that it starts at', { type: 'ulong' }),
    count('nr_segments', 'how many pieces, at most 16; 0 unloads it', {
      of: 'segments',
      type: 'size_t',
    }),
    recordsIn('segments', 'the pieces, and where each goes', {
      record: 'kexec_segment',
      count: 'nr_segments',
    }),
    flags('flags', '`KEXEC_ON_CRASH`, `KEXEC_PRESERVE_CONTEXT` … and `KEXEC_ARCH_*`', {
      family: 'KEXEC_',
    }),
  ],
  result: zero,
  routes: direct('kexec_load', 'entry', 'nr_segments', 'segments', 'flags'),
  notes: [
    'The lengths inside `segments` are not checked: the kernel reads `bufsz` bytes wherever `buf` points.',
    '`reboot` with `LINUX_REBOOT_CMD_KEXEC` starts it.',
  ],
  errors: kexecErrors,
  since: '2.6.13',
  see: ['man 2 kexec_load', '<linux/kexec.h>'],
});

export const kexec_file_load = call({
  does: 'loads a kernel to start later, from files',
  arguments: [
    fd('kernel_fd', 'the kernel'),
    fd('initrd_fd', 'its initial file system, unless `KEXEC_FILE_NO_INITRAMFS`'),
    count('cmdline_len', 'the length of `cmdline`, with its NUL', {
      of: 'cmdline',
      type: 'size_t',
    }),
    bytesIn('cmdline', 'its command line, which ends with a NUL; or `null`', {
      count: 'cmdline_len',
    }),
    flags('flags', '`KEXEC_FILE_*` or 0', { family: 'KEXEC_', default: 0 }),
  ],
  result: zero,
  routes: wherePresent(
    'kexec_file_load',
    'kernel_fd',
    'initrd_fd',
    'cmdline_len',
    'cmdline',
    'flags',
  ),
  notes: ['`reboot` with `LINUX_REBOOT_CMD_KEXEC` starts it.'],
  errors: {
    ...kexecErrors,
    EBADF: 'a descriptor is not open',
    ENOEXEC: '`kernel_fd` is no kernel for this machine',
  },
  since: '3.17',
  see: ['man 2 kexec_file_load', '<linux/kexec.h>'],
});

export const reboot = call({
  does: 'restarts, stops or suspends the machine, or says what Ctrl-Alt-Del does',
  arguments: [
    flags('magic1', '`LINUX_REBOOT_MAGIC1`', { family: 'LINUX_REBOOT_' }),
    flags('magic2', '`LINUX_REBOOT_MAGIC2`, or one of its variants', { family: 'LINUX_REBOOT_' }),
    flags('cmd', '`LINUX_REBOOT_CMD_RESTART`, `_POWER_OFF`, `_CAD_OFF` …', {
      family: 'LINUX_REBOOT_',
    }),
    string('arg', 'what `LINUX_REBOOT_CMD_RESTART2` is told; `null` for all others', {
      nullable: true,
    }),
  ],
  result: { kind: 'zero', doc: '0, if the machine goes on' },
  routes: direct('reboot', 'magic1', 'magic2', 'cmd', 'arg'),
  notes: [
    'It happens at once: nothing is stopped before, and what is not on the disk is lost; see `sync`.',
    'In a namespace of processes other than the first it kills that namespace instead of the machine.',
    'libc’s function of that name fills in the two magic numbers.',
  ],
  errors: {
    EINVAL: 'wrong magic numbers, or an unknown command',
    EPERM: 'without CAP_SYS_BOOT',
  },
  see: ['man 2 reboot', '<linux/reboot.h>'],
});
