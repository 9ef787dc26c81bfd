// Generated from Linux 7.3.4 <linux/android/binderfs.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

export const BINDERFS_MAX_NAME = 255,
  BINDER_CTL_ADD = 3238552065;
export declare namespace struct {
  /** `<linux/android/binderfs.h>`: 264 bytes. */
  interface binderfs_device extends RecordView<'struct binderfs_device'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    major: number;
    minor: number;
  }
}

export const struct: {
  readonly binderfs_device: Descriptor<struct.binderfs_device>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"binderfs_device": "char name[256];__u32 major;__u32 minor;"
}`),
);
