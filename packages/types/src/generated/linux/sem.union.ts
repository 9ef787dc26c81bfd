// Generated from Linux 7.3.4 <linux/sem.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type Pointer, type RecordView } from '../../engine.ts';

/** `<linux/sem.h>`: 8 bytes on x86_64, riscv64, aarch64; 4 bytes on x86, arm. */
export interface semun extends RecordView<'union semun', 'buf' | 'array' | '__buf' | '__pad'> {
  val: number;
  get buf(): number;
  set buf(value: Pointer);
  get array(): number;
  set array(value: Pointer);
  get __buf(): number;
  set __buf(value: Pointer);
  get __pad(): number;
  set __pad(value: Pointer);
}

export const semun: Descriptor<semun> = /* @__PURE__ */ declareUnion(
  'semun',
  `
  int val;
  struct semid_ds *buf;
  void *array;
  struct seminfo *__buf;
  void *__pad;
`,
);
