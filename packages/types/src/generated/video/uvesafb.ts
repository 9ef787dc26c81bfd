// Generated from Linux 7.3.4 <video/uvesafb.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';

export const TF_BUF_ESBX = 4,
  TF_BUF_ESDI = 2,
  TF_BUF_RET = 8,
  TF_EXIT = 16,
  TF_VBEIB = 1,
  VBE_CAP_CAN_SWITCH_DAC = 1,
  VBE_CAP_VGACOMPAT = 2;
export declare namespace struct {
  /** `<video/uvesafb.h>`: 60 bytes. */
  interface uvesafb_task extends RecordView<'struct uvesafb_task'> {
    flags: number;
    buf_len: number;
    get regs(): struct.v86_regs;
    set regs(value: From<struct.v86_regs>);
  }

  /** `<video/uvesafb.h>`: 52 bytes. */
  interface v86_regs extends RecordView<'struct v86_regs'> {
    ebx: number;
    ecx: number;
    edx: number;
    esi: number;
    edi: number;
    ebp: number;
    eax: number;
    eip: number;
    eflags: number;
    esp: number;
    cs: number;
    ss: number;
    es: number;
    ds: number;
    fs: number;
    gs: number;
  }

  /** `<video/uvesafb.h>`: 1024 bytes. */
  interface vbe_ib extends RecordView<'struct vbe_ib'> {
    get vbe_signature(): Uint8Array;
    set vbe_signature(value: Bytes);
    vbe_version: number;
    oem_string_ptr: number;
    capabilities: number;
    mode_list_ptr: number;
    total_memory: number;
    oem_software_rev: number;
    oem_vendor_name_ptr: number;
    oem_product_name_ptr: number;
    oem_product_rev_ptr: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    get oem_data(): Uint8Array;
    set oem_data(value: Bytes);
    get misc_data(): Uint8Array;
    set misc_data(value: Bytes);
  }
}

export const struct: {
  readonly uvesafb_task: Descriptor<struct.uvesafb_task>;
  readonly v86_regs: Descriptor<struct.v86_regs>;
  readonly vbe_ib: Descriptor<struct.vbe_ib>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"uvesafb_task": "__u8 flags;int buf_len;struct v86_regs regs;",
"v86_regs": "__u32 ebx;__u32 ecx;__u32 edx;__u32 esi;__u32 edi;__u32 ebp;__u32 eax;__u32 eip;__u32 eflags;__u32 esp;__u16 cs;__u16 ss;__u16 es;__u16 ds;__u16 fs;__u16 gs;",
"vbe_ib": ["char vbe_signature[4];__u16 vbe_version;__u32 oem_string_ptr;__u32 capabilities;__u32 mode_list_ptr;__u16 total_memory;__u16 oem_software_rev;__u32 oem_vendor_name_ptr;__u32 oem_product_name_ptr;__u32 oem_product_rev_ptr;__u8 reserved[222];char oem_data[256];char misc_data[512];",{"pack":1}]
}`),
);
