// Generated from Linux 7.3.4 <drm/habanalabs_accel.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type Init, type RecordView } from '../../engine.ts';
import {
  hl_cb_in,
  hl_cb_out,
  hl_cs_in,
  hl_cs_out,
  hl_mem_in,
  hl_mem_out,
  hl_wait_cs_in,
  hl_wait_cs_out,
} from './habanalabs_accel.struct.ts';

/** `<drm/habanalabs_accel.h>`: 24 bytes. */
export interface hl_cb_args extends RecordView<'union hl_cb_args'> {
  get in(): hl_cb_in;
  set in(value: hl_cb_in | Init<hl_cb_in>);
  get out(): hl_cb_out;
  set out(value: hl_cb_out | Init<hl_cb_out>);
}

export const hl_cb_args: Descriptor<hl_cb_args> = /* @__PURE__ */ declareUnion(
  'hl_cb_args',
  `
  struct hl_cb_in in;
  struct hl_cb_out out;
`,
  { uses: () => [hl_cb_in, hl_cb_out] },
);

/** `<drm/habanalabs_accel.h>`: 48 bytes. */
export interface hl_cs_args extends RecordView<'union hl_cs_args'> {
  get in(): hl_cs_in;
  set in(value: hl_cs_in | Init<hl_cs_in>);
  get out(): hl_cs_out;
  set out(value: hl_cs_out | Init<hl_cs_out>);
}

export const hl_cs_args: Descriptor<hl_cs_args> = /* @__PURE__ */ declareUnion(
  'hl_cs_args',
  `
  struct hl_cs_in in;
  struct hl_cs_out out;
`,
  { uses: () => [hl_cs_in, hl_cs_out] },
);

/** `<drm/habanalabs_accel.h>`: 40 bytes. */
export interface hl_mem_args extends RecordView<'union hl_mem_args'> {
  get in(): hl_mem_in;
  set in(value: hl_mem_in | Init<hl_mem_in>);
  get out(): hl_mem_out;
  set out(value: hl_mem_out | Init<hl_mem_out>);
}

export const hl_mem_args: Descriptor<hl_mem_args> = /* @__PURE__ */ declareUnion(
  'hl_mem_args',
  `
  struct hl_mem_in in;
  struct hl_mem_out out;
`,
  { uses: () => [hl_mem_in, hl_mem_out] },
);

/** `<drm/habanalabs_accel.h>`: 56 bytes. */
export interface hl_wait_cs_args extends RecordView<'union hl_wait_cs_args'> {
  get in(): hl_wait_cs_in;
  set in(value: hl_wait_cs_in | Init<hl_wait_cs_in>);
  get out(): hl_wait_cs_out;
  set out(value: hl_wait_cs_out | Init<hl_wait_cs_out>);
}

export const hl_wait_cs_args: Descriptor<hl_wait_cs_args> = /* @__PURE__ */ declareUnion(
  'hl_wait_cs_args',
  `
  struct hl_wait_cs_in in;
  struct hl_wait_cs_out out;
`,
  { uses: () => [hl_wait_cs_in, hl_wait_cs_out] },
);
