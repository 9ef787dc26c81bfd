// Generated from Linux 7.3.4 <linux/netfilter/xt_bpf.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';
import type * as linux_filter_h from '../filter.ts';

export const XT_BPF_MAX_NUM_INSTR = 64,
  XT_BPF_MODE_BYTECODE = 0,
  XT_BPF_MODE_FD_ELF = 2,
  XT_BPF_MODE_FD_PINNED = 1,
  XT_BPF_MODE_PATH_PINNED = 1,
  XT_BPF_PATH_MAX = 512;
export declare namespace struct {
  /** `<linux/netfilter/xt_bpf.h>`: 528 bytes. */
  interface xt_bpf_info extends RecordView<'struct xt_bpf_info', 'filter'> {
    bpf_program_num_elem: number;
    get bpf_program(): Elements<linux_filter_h.struct.sock_filter>;
    set bpf_program(value: Iterable<From<linux_filter_h.struct.sock_filter>>);
    get filter(): number;
    set filter(value: Pointer);
  }

  /** `<linux/netfilter/xt_bpf.h>`: 528 bytes. */
  interface xt_bpf_info_v1 extends RecordView<'struct xt_bpf_info_v1', 'filter'> {
    mode: number;
    bpf_program_num_elem: number;
    fd: number;
    get bpf_program(): Elements<linux_filter_h.struct.sock_filter>;
    set bpf_program(value: Iterable<From<linux_filter_h.struct.sock_filter>>);
    get path(): Uint8Array;
    set path(value: Bytes);
    get filter(): number;
    set filter(value: Pointer);
  }
}

export const struct: {
  readonly xt_bpf_info: Descriptor<struct.xt_bpf_info>;
  readonly xt_bpf_info_v1: Descriptor<struct.xt_bpf_info_v1>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_bpf_info": ["__u16 bpf_program_num_elem;struct sock_filter bpf_program[64];struct bpf_prog *filter;",{"variants":{"x86":{"members":"__u16 bpf_program_num_elem;struct sock_filter bpf_program[64];struct bpf_prog *filter aligned(8);"},"arm":{"members":"__u16 bpf_program_num_elem;struct sock_filter bpf_program[64];struct bpf_prog *filter aligned(8);"}}}],
"xt_bpf_info_v1": ["__u16 mode;__u16 bpf_program_num_elem;__s32 fd;union {struct sock_filter bpf_program[64];char path[512];};struct bpf_prog *filter;",{"variants":{"x86":{"align":8},"arm":{"align":8}}}]
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sock_filter": "__u16 code;__u8 jt;__u8 jf;__u32 k;"
}`),
);
