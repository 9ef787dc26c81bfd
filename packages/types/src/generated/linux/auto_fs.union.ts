// Generated from Linux 7.3.4 <linux/auto_fs.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type Init, type RecordView } from '../../engine.ts';
import {
  autofs_packet_expire,
  autofs_packet_expire_multi,
  autofs_packet_hdr,
  autofs_packet_missing,
  autofs_v5_packet,
} from './auto_fs.struct.ts';

/** `<linux/auto_fs.h>`: 272 bytes. */
export interface autofs_packet_union extends RecordView<'union autofs_packet_union'> {
  get hdr(): autofs_packet_hdr;
  set hdr(value: autofs_packet_hdr | Init<autofs_packet_hdr>);
  get missing(): autofs_packet_missing;
  set missing(value: autofs_packet_missing | Init<autofs_packet_missing>);
  get expire(): autofs_packet_expire;
  set expire(value: autofs_packet_expire | Init<autofs_packet_expire>);
  get expire_multi(): autofs_packet_expire_multi;
  set expire_multi(value: autofs_packet_expire_multi | Init<autofs_packet_expire_multi>);
}

export const autofs_packet_union: Descriptor<autofs_packet_union> = /* @__PURE__ */ declareUnion(
  'autofs_packet_union',
  `
  struct autofs_packet_hdr hdr;
  struct autofs_packet_missing missing;
  struct autofs_packet_expire expire;
  struct autofs_packet_expire_multi expire_multi;
`,
  {
    uses: () => [
      autofs_packet_expire,
      autofs_packet_expire_multi,
      autofs_packet_hdr,
      autofs_packet_missing,
    ],
  },
);

/** `<linux/auto_fs.h>`: 304 bytes on x86_64, arm, riscv64, aarch64; 300 bytes on x86. */
export interface autofs_v5_packet_union extends RecordView<'union autofs_v5_packet_union'> {
  get hdr(): autofs_packet_hdr;
  set hdr(value: autofs_packet_hdr | Init<autofs_packet_hdr>);
  get v5_packet(): autofs_v5_packet;
  set v5_packet(value: autofs_v5_packet | Init<autofs_v5_packet>);
  get missing_indirect(): autofs_v5_packet;
  set missing_indirect(value: autofs_v5_packet | Init<autofs_v5_packet>);
  get expire_indirect(): autofs_v5_packet;
  set expire_indirect(value: autofs_v5_packet | Init<autofs_v5_packet>);
  get missing_direct(): autofs_v5_packet;
  set missing_direct(value: autofs_v5_packet | Init<autofs_v5_packet>);
  get expire_direct(): autofs_v5_packet;
  set expire_direct(value: autofs_v5_packet | Init<autofs_v5_packet>);
}

export const autofs_v5_packet_union: Descriptor<autofs_v5_packet_union> =
  /* @__PURE__ */ declareUnion(
    'autofs_v5_packet_union',
    `
  struct autofs_packet_hdr hdr;
  struct autofs_v5_packet v5_packet;
  struct autofs_v5_packet missing_indirect;
  struct autofs_v5_packet expire_indirect;
  struct autofs_v5_packet missing_direct;
  struct autofs_v5_packet expire_direct;
`,
    { uses: () => [autofs_packet_hdr, autofs_v5_packet] },
  );
