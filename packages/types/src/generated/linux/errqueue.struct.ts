// Generated from Linux 7.3.4 <linux/errqueue.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { __kernel_timespec } from './time_types.struct.ts';

/** `<linux/errqueue.h>`: 48 bytes. */
export interface scm_timestamping extends RecordView<'struct scm_timestamping'> {
  get ts(): Elements<__kernel_timespec>;
  set ts(value: Iterable<__kernel_timespec | Init<__kernel_timespec>>);
}

export const scm_timestamping: Descriptor<scm_timestamping> = /* @__PURE__ */ declareStruct(
  'scm_timestamping',
  `
  struct __kernel_timespec ts[3];
`,
  { uses: () => [__kernel_timespec] },
);

/** `<linux/errqueue.h>`: 48 bytes. */
export interface scm_timestamping64 extends RecordView<'struct scm_timestamping64'> {
  get ts(): Elements<__kernel_timespec>;
  set ts(value: Iterable<__kernel_timespec | Init<__kernel_timespec>>);
}

export const scm_timestamping64: Descriptor<scm_timestamping64> = /* @__PURE__ */ declareStruct(
  'scm_timestamping64',
  `
  struct __kernel_timespec ts[3];
`,
  { uses: () => [__kernel_timespec] },
);

/** `<linux/errqueue.h>`: 4 bytes. */
export interface sock_ee_data_rfc4884 extends RecordView<'struct sock_ee_data_rfc4884'> {
  len: number;
  flags: number;
  reserved: number;
}

export const sock_ee_data_rfc4884: Descriptor<sock_ee_data_rfc4884> = /* @__PURE__ */ declareStruct(
  'sock_ee_data_rfc4884',
  `
  __u16 len;
  __u8 flags;
  __u8 reserved;
`,
);

/** `<linux/errqueue.h>`: 16 bytes. */
export interface sock_extended_err extends RecordView<'struct sock_extended_err'> {
  ee_errno: number;
  ee_origin: number;
  ee_type: number;
  ee_code: number;
  ee_pad: number;
  ee_info: number;
  ee_data: number;
  get ee_rfc4884(): sock_ee_data_rfc4884;
  set ee_rfc4884(value: sock_ee_data_rfc4884 | Init<sock_ee_data_rfc4884>);
}

export const sock_extended_err: Descriptor<sock_extended_err> = /* @__PURE__ */ declareStruct(
  'sock_extended_err',
  `
  __u32 ee_errno;
  __u8 ee_origin;
  __u8 ee_type;
  __u8 ee_code;
  __u8 ee_pad;
  __u32 ee_info;
  union {
    __u32 ee_data;
    struct sock_ee_data_rfc4884 ee_rfc4884;
  };
`,
  { uses: () => [sock_ee_data_rfc4884] },
);
