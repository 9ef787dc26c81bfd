// Generated from Linux 7.3.4 <asm/hwprobe.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<asm/hwprobe.h>`: 16 bytes on riscv64. */
export interface riscv_hwprobe extends RecordView<'struct riscv_hwprobe'> {
  get key(): bigint;
  set key(value: Integer);
  get value(): bigint;
  set value(value: Integer);
}

export const riscv_hwprobe: Descriptor<riscv_hwprobe, 'riscv64'> = /* @__PURE__ */ declareStruct(
  'riscv_hwprobe',
  `
  __s64 key;
  __u64 value;
`,
  { only: ['riscv64'] },
);
