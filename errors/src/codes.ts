/**
 * Every `code` that the packages give an error that isn't the kernel's; those of errnos come from its
 * headers. The first lines are Node's own codes, with Node's meaning.
 */
export const errorCodes = [
  'ERR_DLOPEN_DISABLED',
  'ERR_INVALID_ARG_TYPE',
  'ERR_INVALID_ARG_VALUE',
  'ERR_INVALID_STATE',
  'ERR_OUT_OF_RANGE',
  'ERR_WORKER_UNSUPPORTED_OPERATION',
  'ERR_LINUX_SYSCALLS_CHILD_LOST',
  'ERR_LINUX_SYSCALLS_FREED',
  'ERR_LINUX_SYSCALLS_MISSING_PACKAGE',
  'ERR_LINUX_SYSCALLS_NOT_EXECUTED',
  'ERR_LINUX_SYSCALLS_NOT_RECORDABLE',
  'ERR_LINUX_SYSCALLS_NO_EXTERNAL_BUFFERS',
  'ERR_LINUX_SYSCALLS_STUB_MISSING',
  'ERR_LINUX_SYSCALLS_UNSUPPORTED_ARCH',
  'ERR_LINUX_SYSCALLS_VERSION_MISMATCH',
  'ERR_LINUX_SYSCALLS_WRONG_STUB',
] as const;

export type ErrorCode = (typeof errorCodes)[number];
