// Generated from Linux 7.3.4 <linux/android/binderfs.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/android/binderfs.h>`: 264 bytes. */
export interface binderfs_device extends RecordView<'struct binderfs_device'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  major: number;
  minor: number;
}

export const binderfs_device: Descriptor<binderfs_device> = /* @__PURE__ */ declareStruct(
  'binderfs_device',
  `
  char name[256];
  __u32 major;
  __u32 minor;
`,
);
