// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_LOG.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter_ipv6/ip6t_LOG.h>`: 32 bytes. */
export interface ip6t_log_info extends RecordView<'struct ip6t_log_info'> {
  level: number;
  logflags: number;
  get prefix(): Uint8Array;
  set prefix(value: Bytes);
}

export const ip6t_log_info: Descriptor<ip6t_log_info> = /* @__PURE__ */ declareStruct(
  'ip6t_log_info',
  `
  unsigned char level;
  unsigned char logflags;
  char prefix[30];
`,
);
