// Generated from Linux 7.3.4 <linux/if_tun.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Elements, type RecordView } from '../../engine.ts';

/** `<linux/if_tun.h>`: 4 bytes. */
export interface tun_filter extends RecordView<'struct tun_filter'> {
  flags: number;
  count: number;
  get addr(): Elements<Elements<number>>;
  set addr(value: Iterable<Iterable<number>>);
}

export const tun_filter: Descriptor<tun_filter> = /* @__PURE__ */ declareStruct(
  'tun_filter',
  `
  __u16 flags;
  __u16 count;
  __u8 addr[][6];
`,
);

/** `<linux/if_tun.h>`: 4 bytes. */
export interface tun_pi extends RecordView<'struct tun_pi'> {
  flags: number;
  proto: number;
}

export const tun_pi: Descriptor<tun_pi> = /* @__PURE__ */ declareStruct(
  'tun_pi',
  `
  __u16 flags;
  __be16 proto;
`,
);
