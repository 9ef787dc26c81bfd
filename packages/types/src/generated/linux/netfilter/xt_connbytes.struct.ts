// Generated from Linux 7.3.4 <linux/netfilter/xt_connbytes.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

interface xt_connbytes_info$count extends RecordView<'struct xt_connbytes_info.count'> {
  get from(): bigint;
  set from(value: Integer);
  get to(): bigint;
  set to(value: Integer);
}

/** `<linux/netfilter/xt_connbytes.h>`: 24 bytes. */
export interface xt_connbytes_info extends RecordView<'struct xt_connbytes_info'> {
  get count(): xt_connbytes_info$count;
  set count(value: xt_connbytes_info$count | Init<xt_connbytes_info$count>);
  what: number;
  direction: number;
}

export const xt_connbytes_info: Descriptor<xt_connbytes_info> = /* @__PURE__ */ declareStruct(
  'xt_connbytes_info',
  `
  struct {
    __u64 from;
    __u64 to;
  } count;
  __u8 what;
  __u8 direction;
`,
  {
    variants: {
      x86: {
        members: `
  struct aligned(8) {
    __u64 from;
    __u64 to;
  } count;
  __u8 what;
  __u8 direction;
`,
      },
    },
  },
);
