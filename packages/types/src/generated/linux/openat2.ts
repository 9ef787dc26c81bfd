// Generated from Linux 7.3.4 <linux/openat2.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const OPENAT2_REGULAR = 4294967296,
  RESOLVE_BENEATH = 8,
  RESOLVE_CACHED = 32,
  RESOLVE_IN_ROOT = 16,
  RESOLVE_NO_MAGICLINKS = 2,
  RESOLVE_NO_SYMLINKS = 4,
  RESOLVE_NO_XDEV = 1;
export declare namespace struct {
  /** `<linux/openat2.h>`: 24 bytes. */
  interface open_how extends RecordView<'struct open_how'> {
    get flags(): bigint;
    set flags(value: Integer);
    get mode(): bigint;
    set mode(value: Integer);
    get resolve(): bigint;
    set resolve(value: Integer);
  }
}

export const struct: {
  readonly open_how: Descriptor<struct.open_how>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"open_how": "__u64 flags;__u64 mode;__u64 resolve;"
}`),
);
