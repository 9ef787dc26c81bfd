// Generated from Linux 7.3.4 <linux/mei_uuid.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export declare namespace struct {
  /** `<linux/mei_uuid.h>`: 16 bytes. */
  interface uuid_le extends RecordView<'struct uuid_le'> {
    get b(): Uint8Array;
    set b(value: Bytes);
  }
}

export const struct: {
  readonly uuid_le: Descriptor<struct.uuid_le>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"uuid_le": "__u8 b[16];"
}`),
);

export type uuid_le = struct.uuid_le;
export const uuid_le: typeof struct.uuid_le = struct.uuid_le;
