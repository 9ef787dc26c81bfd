// Generated from Linux 7.3.4 <linux/trace_mmap.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'TRACE_MMAP_IOCTL_GET_READER'> = /* @__PURE__ */ perArchOf(
  {},
  {
    TRACE_MMAP_IOCTL_GET_READER: 21024,
  },
);

export const TRACE_MMAP_IOCTL_GET_READER: number = /* @__PURE__ */ requestHere(21024);
export declare namespace struct {
  interface trace_buffer_meta$reader extends RecordView<'struct trace_buffer_meta.reader'> {
    get lost_events(): bigint;
    set lost_events(value: Integer);
    id: number;
    read: number;
  }

  /** `<linux/trace_mmap.h>`: 80 bytes. */
  interface trace_buffer_meta extends RecordView<'struct trace_buffer_meta'> {
    meta_page_size: number;
    meta_struct_len: number;
    subbuf_size: number;
    nr_subbufs: number;
    get reader(): trace_buffer_meta$reader;
    set reader(value: From<trace_buffer_meta$reader>);
    get flags(): bigint;
    set flags(value: Integer);
    get entries(): bigint;
    set entries(value: Integer);
    get overrun(): bigint;
    set overrun(value: Integer);
    get read(): bigint;
    set read(value: Integer);
    get pages_lost(): bigint;
    set pages_lost(value: Integer);
    get pages_touched(): bigint;
    set pages_touched(value: Integer);
  }
}

export const struct: {
  readonly trace_buffer_meta: Descriptor<struct.trace_buffer_meta>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"trace_buffer_meta": "__u32 meta_page_size;__u32 meta_struct_len;__u32 subbuf_size;__u32 nr_subbufs;struct {__u64 lost_events;__u32 id;__u32 read;} reader;__u64 flags;__u64 entries;__u64 overrun;__u64 read;__u64 pages_lost;__u64 pages_touched;"
}`),
);
