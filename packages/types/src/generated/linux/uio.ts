// Generated from Linux 7.3.4 <linux/uio.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

export const UIO_FASTIOV = 8,
  UIO_MAXIOV = 1024;
export declare namespace struct {
  /** `<linux/uio.h>`: 24 bytes. */
  interface dmabuf_cmsg extends RecordView<'struct dmabuf_cmsg'> {
    get frag_offset(): bigint;
    set frag_offset(value: Integer);
    frag_size: number;
    frag_token: number;
    dmabuf_id: number;
    flags: number;
  }

  /** `<linux/uio.h>`: 8 bytes. */
  interface dmabuf_token extends RecordView<'struct dmabuf_token'> {
    token_start: number;
    token_count: number;
  }

  /** `<linux/uio.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface iovec extends RecordView<'struct iovec', 'iov_base'> {
    get iov_base(): number;
    set iov_base(value: Pointer);
    iov_len: number;
  }
}

export const struct: {
  readonly dmabuf_cmsg: Descriptor<struct.dmabuf_cmsg>;
  readonly dmabuf_token: Descriptor<struct.dmabuf_token>;
  readonly iovec: Descriptor<struct.iovec>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"dmabuf_cmsg": "__u64 frag_offset;__u32 frag_size;__u32 frag_token;__u32 dmabuf_id;__u32 flags;",
"dmabuf_token": "__u32 token_start;__u32 token_count;",
"iovec": "void *iov_base;unsigned long iov_len;"
}`),
);
