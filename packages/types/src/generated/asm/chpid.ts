// Generated from Linux 7.3.4 <asm/chpid.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type OnlyOnThese,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  's390x',
  {
    __MAX_CHPID: 255;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    s390x: {
      __MAX_CHPID: 255,
    },
  },
);

/** `<asm/chpid.h>`: 255 on s390x. */
export const __MAX_CHPID: number | undefined = /* @__PURE__ */ hereOf(perArch.__MAX_CHPID);
export declare namespace struct {
  /** `<asm/chpid.h>`: 4 bytes on s390x. */
  interface chp_id extends RecordView<'struct chp_id'> {
    reserved1: number;
    cssid: number;
    reserved2: number;
    id: number;
  }
}

export const struct: {
  readonly chp_id: Descriptor<struct.chp_id, 's390x'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"chp_id": ["__u8 reserved1;__u8 cssid;__u8 reserved2;__u8 id;",{"only":["s390x"]}]
}`),
);
