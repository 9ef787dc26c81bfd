// Generated from Linux 7.3.4 <linux/uleds.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const LED_MAX_NAME_SIZE = 64;
export declare namespace struct {
  /** `<linux/uleds.h>`: 68 bytes. */
  interface uleds_user_dev extends RecordView<'struct uleds_user_dev'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    max_brightness: number;
  }
}

export const struct: {
  readonly uleds_user_dev: Descriptor<struct.uleds_user_dev>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"uleds_user_dev": "char name[64];int max_brightness;"
}`),
);
