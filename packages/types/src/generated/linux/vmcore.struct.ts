// Generated from Linux 7.3.4 <linux/vmcore.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/vmcore.h>`: 64 bytes. */
export interface vmcoredd_header extends RecordView<'struct vmcoredd_header'> {
  n_namesz: number;
  n_descsz: number;
  n_type: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  get dump_name(): Uint8Array;
  set dump_name(value: Bytes);
}

export const vmcoredd_header: Descriptor<vmcoredd_header> = /* @__PURE__ */ declareStruct(
  'vmcoredd_header',
  `
  __u32 n_namesz;
  __u32 n_descsz;
  __u32 n_type;
  __u8 name[8];
  __u8 dump_name[44];
`,
);
