// Generated from Linux 7.3.4 <linux/utsname.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/utsname.h>`: 390 bytes. */
export interface new_utsname extends RecordView<'struct new_utsname'> {
  get sysname(): Uint8Array;
  set sysname(value: Bytes);
  get nodename(): Uint8Array;
  set nodename(value: Bytes);
  get release(): Uint8Array;
  set release(value: Bytes);
  get version(): Uint8Array;
  set version(value: Bytes);
  get machine(): Uint8Array;
  set machine(value: Bytes);
  get domainname(): Uint8Array;
  set domainname(value: Bytes);
}

export const new_utsname: Descriptor<new_utsname> = /* @__PURE__ */ declareStruct(
  'new_utsname',
  `
  char sysname[65];
  char nodename[65];
  char release[65];
  char version[65];
  char machine[65];
  char domainname[65];
`,
);
