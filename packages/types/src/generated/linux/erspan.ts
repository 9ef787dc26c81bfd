// Generated from Linux 7.3.4 <linux/erspan.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type From, type RecordView } from '../../engine.ts';

export declare namespace struct {
  /** `<linux/erspan.h>`: 8 bytes. */
  interface erspan_md2 extends RecordView<'struct erspan_md2'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    timestamp: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    sgt: number;
    hwid_upper: number;
    ft: number;
    p: number;
    o: number;
    gra: number;
    dir: number;
    hwid: number;
  }

  interface erspan_metadata$u extends RecordView<'union erspan_metadata.u'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    index: number;
    get md2(): struct.erspan_md2;
    set md2(value: From<struct.erspan_md2>);
  }

  /** `<linux/erspan.h>`: 12 bytes. */
  interface erspan_metadata extends RecordView<'struct erspan_metadata'> {
    version: number;
    get u(): erspan_metadata$u;
    set u(value: From<erspan_metadata$u>);
  }
}

export const struct: {
  readonly erspan_md2: Descriptor<struct.erspan_md2>;
  readonly erspan_metadata: Descriptor<struct.erspan_metadata>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"erspan_md2": ["__be32 timestamp;__be16 sgt;__u8 hwid_upper :2;__u8 ft :5;__u8 p :1;__u8 o :1;__u8 gra :2;__u8 dir :1;__u8 hwid :4;",{"variants":{"s390x":{"members":"__be32 timestamp;__be16 sgt;__u8 p :1;__u8 ft :5;__u8 hwid_upper :2;__u8 hwid :4;__u8 dir :1;__u8 gra :2;__u8 o :1;"}}}],
"erspan_metadata": "int version;union {__be32 index;struct erspan_md2 md2;} u;"
}`),
);
