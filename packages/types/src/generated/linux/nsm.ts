// Generated from Linux 7.3.4 <linux/nsm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const NSM_IOCTL_RAW = 3223325184,
  NSM_MAGIC = 10,
  NSM_REQUEST_MAX_SIZE = 4096,
  NSM_RESPONSE_MAX_SIZE = 12288;
export declare namespace struct {
  /** `<linux/nsm.h>`: 16 bytes. */
  interface nsm_iovec extends RecordView<'struct nsm_iovec'> {
    get addr(): bigint;
    set addr(value: Integer);
    get len(): bigint;
    set len(value: Integer);
  }

  /** `<linux/nsm.h>`: 32 bytes. */
  interface nsm_raw extends RecordView<'struct nsm_raw'> {
    get request(): struct.nsm_iovec;
    set request(value: From<struct.nsm_iovec>);
    get response(): struct.nsm_iovec;
    set response(value: From<struct.nsm_iovec>);
  }
}

export const struct: {
  readonly nsm_iovec: Descriptor<struct.nsm_iovec>;
  readonly nsm_raw: Descriptor<struct.nsm_raw>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"nsm_iovec": "__u64 addr;__u64 len;",
"nsm_raw": "struct nsm_iovec request;struct nsm_iovec response;"
}`),
);
