// Generated from Linux 7.3.4 <linux/fib_rules.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/fib_rules.h>`: 12 bytes. */
export interface fib_rule_hdr extends RecordView<'struct fib_rule_hdr'> {
  family: number;
  dst_len: number;
  src_len: number;
  tos: number;
  table: number;
  res1: number;
  res2: number;
  action: number;
  flags: number;
}

export const fib_rule_hdr: Descriptor<fib_rule_hdr> = /* @__PURE__ */ declareStruct(
  'fib_rule_hdr',
  `
  __u8 family;
  __u8 dst_len;
  __u8 src_len;
  __u8 tos;
  __u8 table;
  __u8 res1;
  __u8 res2;
  __u8 action;
  __u32 flags;
`,
);

/** `<linux/fib_rules.h>`: 4 bytes. */
export interface fib_rule_port_range extends RecordView<'struct fib_rule_port_range'> {
  start: number;
  end: number;
}

export const fib_rule_port_range: Descriptor<fib_rule_port_range> = /* @__PURE__ */ declareStruct(
  'fib_rule_port_range',
  `
  __u16 start;
  __u16 end;
`,
);

/** `<linux/fib_rules.h>`: 8 bytes. */
export interface fib_rule_uid_range extends RecordView<'struct fib_rule_uid_range'> {
  start: number;
  end: number;
}

export const fib_rule_uid_range: Descriptor<fib_rule_uid_range> = /* @__PURE__ */ declareStruct(
  'fib_rule_uid_range',
  `
  __u32 start;
  __u32 end;
`,
);
