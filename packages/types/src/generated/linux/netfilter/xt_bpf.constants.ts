// Generated from Linux 7.3.4 <linux/netfilter/xt_bpf.h> by "pnpm generate". Do not edit.
export const XT_BPF_MAX_NUM_INSTR = 64,
  XT_BPF_MODE_BYTECODE = 0,
  XT_BPF_MODE_FD_ELF = 2,
  XT_BPF_MODE_FD_PINNED = 1,
  XT_BPF_MODE_PATH_PINNED = 1,
  XT_BPF_PATH_MAX = 512;
