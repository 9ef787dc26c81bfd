// Generated from Linux 7.3.4 <linux/utsname.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const __NEW_UTS_LEN = 64,
  __OLD_UTS_LEN = 8;
export declare namespace struct {
  /** `<linux/utsname.h>`: 390 bytes. */
  interface new_utsname extends RecordView<'struct new_utsname'> {
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

  /** `<linux/utsname.h>`: 325 bytes. */
  interface old_utsname extends RecordView<'struct old_utsname'> {
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
  }

  /** `<linux/utsname.h>`: 45 bytes. */
  interface oldold_utsname extends RecordView<'struct oldold_utsname'> {
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
  }
}

export const struct: {
  readonly new_utsname: Descriptor<struct.new_utsname>;
  readonly old_utsname: Descriptor<struct.old_utsname>;
  readonly oldold_utsname: Descriptor<struct.oldold_utsname>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"new_utsname": "char sysname[65];char nodename[65];char release[65];char version[65];char machine[65];char domainname[65];",
"old_utsname": "char sysname[65];char nodename[65];char release[65];char version[65];char machine[65];",
"oldold_utsname": "char sysname[9];char nodename[9];char release[9];char version[9];char machine[9];"
}`),
);
