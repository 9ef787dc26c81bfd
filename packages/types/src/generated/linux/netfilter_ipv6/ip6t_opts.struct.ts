// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_opts.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter_ipv6/ip6t_opts.h>`: 40 bytes. */
export interface ip6t_opts extends RecordView<'struct ip6t_opts'> {
  hdrlen: number;
  flags: number;
  invflags: number;
  get opts(): Uint16Array;
  set opts(value: Iterable<Integer>);
  optsnr: number;
}

export const ip6t_opts: Descriptor<ip6t_opts> = /* @__PURE__ */ declareStruct(
  'ip6t_opts',
  `
  __u32 hdrlen;
  __u8 flags;
  __u8 invflags;
  __u16 opts[16];
  __u8 optsnr;
`,
);
