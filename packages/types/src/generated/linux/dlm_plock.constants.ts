// Generated from Linux 7.3.4 <linux/dlm_plock.h> by "pnpm generate". Do not edit.
export const DLM_PLOCK_FL_CLOSE = 1,
  DLM_PLOCK_OP_CANCEL = 4,
  DLM_PLOCK_OP_GET = 3,
  DLM_PLOCK_OP_LOCK = 1,
  DLM_PLOCK_OP_UNLOCK = 2,
  DLM_PLOCK_VERSION_MAJOR = 1,
  DLM_PLOCK_VERSION_MINOR = 2,
  DLM_PLOCK_VERSION_PATCH = 0;
