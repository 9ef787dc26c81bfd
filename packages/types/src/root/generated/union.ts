// Generated from Linux 7.3.4 UAPI headers and abi/src/records.ts by "pnpm generate". Do not edit.
export { bpf_attr } from './linux/bpf.ts';
export { sigval } from './asm/siginfo.ts';
