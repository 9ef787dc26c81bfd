// Generated from Linux 7.3.4 <linux/netfilter/xt_bpf.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';
import { sock_filter } from '../filter.struct.ts';

/** `<linux/netfilter/xt_bpf.h>`: 528 bytes. */
export interface xt_bpf_info extends RecordView<'struct xt_bpf_info', 'filter'> {
  bpf_program_num_elem: number;
  get bpf_program(): Elements<sock_filter>;
  set bpf_program(value: Iterable<sock_filter | Init<sock_filter>>);
  get filter(): number;
  set filter(value: Pointer);
}

export const xt_bpf_info: Descriptor<xt_bpf_info> = /* @__PURE__ */ declareStruct(
  'xt_bpf_info',
  `
  __u16 bpf_program_num_elem;
  struct sock_filter bpf_program[64];
  struct bpf_prog *filter;
`,
  {
    variants: {
      x86: {
        members: `
  __u16 bpf_program_num_elem;
  struct sock_filter bpf_program[64];
  struct bpf_prog *filter aligned(8);
`,
      },
      arm: {
        members: `
  __u16 bpf_program_num_elem;
  struct sock_filter bpf_program[64];
  struct bpf_prog *filter aligned(8);
`,
      },
    },
    uses: () => [sock_filter],
  },
);

/** `<linux/netfilter/xt_bpf.h>`: 528 bytes. */
export interface xt_bpf_info_v1 extends RecordView<'struct xt_bpf_info_v1', 'filter'> {
  mode: number;
  bpf_program_num_elem: number;
  fd: number;
  get bpf_program(): Elements<sock_filter>;
  set bpf_program(value: Iterable<sock_filter | Init<sock_filter>>);
  get path(): Uint8Array;
  set path(value: Bytes);
  get filter(): number;
  set filter(value: Pointer);
}

export const xt_bpf_info_v1: Descriptor<xt_bpf_info_v1> = /* @__PURE__ */ declareStruct(
  'xt_bpf_info_v1',
  `
  __u16 mode;
  __u16 bpf_program_num_elem;
  __s32 fd;
  union {
    struct sock_filter bpf_program[64];
    char path[512];
  };
  struct bpf_prog *filter;
`,
  { variants: { x86: { align: 8 }, arm: { align: 8 } }, uses: () => [sock_filter] },
);
