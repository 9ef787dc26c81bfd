// Generated from Linux 7.3.4 <linux/dvb/osd.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Pointer, type RecordView } from '../../../engine.ts';

/** `<linux/dvb/osd.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface osd_cap_s extends RecordView<'struct osd_cap_s'> {
  cmd: number;
  val: number;
}

export const osd_cap_s: Descriptor<osd_cap_s> = /* @__PURE__ */ declareStruct(
  'osd_cap_s',
  `
  int cmd;
  long val;
`,
);

/** `<linux/dvb/osd.h>`: 32 bytes on x86_64, riscv64, aarch64; 28 bytes on x86, arm. */
export interface osd_cmd_s extends RecordView<'struct osd_cmd_s', 'data'> {
  cmd: number;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  color: number;
  get data(): number;
  set data(value: Pointer);
}

export const osd_cmd_s: Descriptor<osd_cmd_s> = /* @__PURE__ */ declareStruct(
  'osd_cmd_s',
  `
  __u32 cmd;
  int x0;
  int y0;
  int x1;
  int y1;
  int color;
  void *data;
`,
);
