// Generated from Linux 7.3.4 <linux/nsm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/nsm.h>`: 16 bytes. */
export interface nsm_iovec extends RecordView<'struct nsm_iovec'> {
  get addr(): bigint;
  set addr(value: Integer);
  get len(): bigint;
  set len(value: Integer);
}

export const nsm_iovec: Descriptor<nsm_iovec> = /* @__PURE__ */ declareStruct(
  'nsm_iovec',
  `
  __u64 addr;
  __u64 len;
`,
);

/** `<linux/nsm.h>`: 32 bytes. */
export interface nsm_raw extends RecordView<'struct nsm_raw'> {
  get request(): nsm_iovec;
  set request(value: nsm_iovec | Init<nsm_iovec>);
  get response(): nsm_iovec;
  set response(value: nsm_iovec | Init<nsm_iovec>);
}

export const nsm_raw: Descriptor<nsm_raw> = /* @__PURE__ */ declareStruct(
  'nsm_raw',
  `
  struct nsm_iovec request;
  struct nsm_iovec response;
`,
  { uses: () => [nsm_iovec] },
);
