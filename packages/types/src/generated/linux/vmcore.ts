// Generated from Linux 7.3.4 <linux/vmcore.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const HWERR_RECOV_CPU = 0,
  HWERR_RECOV_CXL = 3,
  HWERR_RECOV_MAX = 5,
  HWERR_RECOV_MEMORY = 1,
  HWERR_RECOV_OTHERS = 4,
  HWERR_RECOV_PCI = 2,
  VMCOREDD_MAX_NAME_BYTES = 44;
export declare namespace struct {
  /** `<linux/vmcore.h>`: 64 bytes. */
  interface vmcoredd_header extends RecordView<'struct vmcoredd_header'> {
    n_namesz: number;
    n_descsz: number;
    n_type: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    get dump_name(): Uint8Array;
    set dump_name(value: Bytes);
  }
}

export const struct: {
  readonly vmcoredd_header: Descriptor<struct.vmcoredd_header>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"vmcoredd_header": "__u32 n_namesz;__u32 n_descsz;__u32 n_type;__u8 name[8];__u8 dump_name[44];"
}`),
);
