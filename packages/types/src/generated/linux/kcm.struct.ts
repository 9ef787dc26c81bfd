// Generated from Linux 7.3.4 <linux/kcm.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/kcm.h>`: 8 bytes. */
export interface kcm_attach extends RecordView<'struct kcm_attach'> {
  fd: number;
  bpf_fd: number;
}

export const kcm_attach: Descriptor<kcm_attach> = /* @__PURE__ */ declareStruct(
  'kcm_attach',
  `
  int fd;
  int bpf_fd;
`,
);

/** `<linux/kcm.h>`: 4 bytes. */
export interface kcm_clone extends RecordView<'struct kcm_clone'> {
  fd: number;
}

export const kcm_clone: Descriptor<kcm_clone> = /* @__PURE__ */ declareStruct(
  'kcm_clone',
  `
  int fd;
`,
);

/** `<linux/kcm.h>`: 4 bytes. */
export interface kcm_unattach extends RecordView<'struct kcm_unattach'> {
  fd: number;
}

export const kcm_unattach: Descriptor<kcm_unattach> = /* @__PURE__ */ declareStruct(
  'kcm_unattach',
  `
  int fd;
`,
);
