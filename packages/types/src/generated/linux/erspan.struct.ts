// Generated from Linux 7.3.4 <linux/erspan.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Init, type RecordView } from '../../engine.ts';

/** `<linux/erspan.h>`: 8 bytes. */
export interface erspan_md2 extends RecordView<'struct erspan_md2'> {
  timestamp: number;
  sgt: number;
  hwid_upper: number;
  ft: number;
  p: number;
  o: number;
  gra: number;
  dir: number;
  hwid: number;
}

export const erspan_md2: Descriptor<erspan_md2> = /* @__PURE__ */ declareStruct(
  'erspan_md2',
  `
  __be32 timestamp;
  __be16 sgt;
  __u8 hwid_upper :2;
  __u8 ft :5;
  __u8 p :1;
  __u8 o :1;
  __u8 gra :2;
  __u8 dir :1;
  __u8 hwid :4;
`,
);

interface erspan_metadata$u extends RecordView<'union erspan_metadata.u'> {
  index: number;
  get md2(): erspan_md2;
  set md2(value: erspan_md2 | Init<erspan_md2>);
}

/** `<linux/erspan.h>`: 12 bytes. */
export interface erspan_metadata extends RecordView<'struct erspan_metadata'> {
  version: number;
  get u(): erspan_metadata$u;
  set u(value: erspan_metadata$u | Init<erspan_metadata$u>);
}

export const erspan_metadata: Descriptor<erspan_metadata> = /* @__PURE__ */ declareStruct(
  'erspan_metadata',
  `
  int version;
  union {
    __be32 index;
    struct erspan_md2 md2;
  } u;
`,
  { uses: () => [erspan_md2] },
);
