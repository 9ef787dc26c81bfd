// Generated from Linux 7.3.4 <asm/mtrr.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<asm/mtrr.h>`: 24 bytes on x86_64; 16 bytes on x86. */
export interface mtrr_gentry extends RecordView<'struct mtrr_gentry'> {
  get base(): bigint;
  set base(value: Integer);
  size: number;
  regnum: number;
  type: number;
  get _pad(): number | undefined;
  set _pad(value: number);
}

export const mtrr_gentry: Descriptor<mtrr_gentry, 'x86_64' | 'x86'> = /* @__PURE__ */ declareStruct(
  'mtrr_gentry',
  `
  __u64 base;
  __u32 size;
  __u32 regnum;
  __u32 type;
  __u32 _pad;
`,
  {
    only: ['x86_64', 'x86'],
    variants: {
      x86: {
        members: `
  unsigned int regnum;
  unsigned long base;
  unsigned int size;
  unsigned int type;
`,
      },
    },
  },
);

/** `<asm/mtrr.h>`: 16 bytes on x86_64; 12 bytes on x86. */
export interface mtrr_sentry extends RecordView<'struct mtrr_sentry'> {
  get base(): bigint;
  set base(value: Integer);
  size: number;
  type: number;
}

export const mtrr_sentry: Descriptor<mtrr_sentry, 'x86_64' | 'x86'> = /* @__PURE__ */ declareStruct(
  'mtrr_sentry',
  `
  __u64 base;
  __u32 size;
  __u32 type;
`,
  {
    only: ['x86_64', 'x86'],
    variants: {
      x86: {
        members: `
  unsigned long base;
  unsigned int size;
  unsigned int type;
`,
      },
    },
  },
);

/** `<asm/mtrr.h>`: 16 bytes on x86_64, x86. */
export interface mtrr_var_range extends RecordView<'struct mtrr_var_range'> {
  base_lo: number;
  base_hi: number;
  mask_lo: number;
  mask_hi: number;
}

export const mtrr_var_range: Descriptor<mtrr_var_range, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'mtrr_var_range',
    `
  __u32 base_lo;
  __u32 base_hi;
  __u32 mask_lo;
  __u32 mask_hi;
`,
    { only: ['x86_64', 'x86'] },
  );
