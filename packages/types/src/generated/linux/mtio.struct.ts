// Generated from Linux 7.3.4 <linux/mtio.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/mtio.h>`: 48 bytes on x86_64, riscv64, aarch64; 28 bytes on x86, arm. */
export interface mtget extends RecordView<'struct mtget'> {
  mt_type: number;
  mt_resid: number;
  mt_dsreg: number;
  mt_gstat: number;
  mt_erreg: number;
  mt_fileno: number;
  mt_blkno: number;
}

export const mtget: Descriptor<mtget> = /* @__PURE__ */ declareStruct(
  'mtget',
  `
  long mt_type;
  long mt_resid;
  long mt_dsreg;
  long mt_gstat;
  long mt_erreg;
  int mt_fileno;
  int mt_blkno;
`,
);

/** `<linux/mtio.h>`: 8 bytes. */
export interface mtop extends RecordView<'struct mtop'> {
  mt_op: number;
  mt_count: number;
}

export const mtop: Descriptor<mtop> = /* @__PURE__ */ declareStruct(
  'mtop',
  `
  short mt_op;
  int mt_count;
`,
);

/** `<linux/mtio.h>`: 8 bytes on x86_64, riscv64, aarch64; 4 bytes on x86, arm. */
export interface mtpos extends RecordView<'struct mtpos'> {
  mt_blkno: number;
}

export const mtpos: Descriptor<mtpos> = /* @__PURE__ */ declareStruct(
  'mtpos',
  `
  long mt_blkno;
`,
);
