// Generated from Linux 7.3.4 <linux/sysctl.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/sysctl.h>`: 80 bytes on x86_64, riscv64, aarch64; 40 bytes on x86, arm. */
export interface __sysctl_args
  extends RecordView<'struct __sysctl_args', 'name' | 'oldval' | 'oldlenp' | 'newval'> {
  get name(): number;
  set name(value: Pointer);
  nlen: number;
  get oldval(): number;
  set oldval(value: Pointer);
  get oldlenp(): number;
  set oldlenp(value: Pointer);
  get newval(): number;
  set newval(value: Pointer);
  newlen: number;
  get __unused(): Elements<number>;
  set __unused(value: Iterable<number>);
}

export const __sysctl_args: Descriptor<__sysctl_args> = /* @__PURE__ */ declareStruct(
  '__sysctl_args',
  `
  int *name;
  int nlen;
  void *oldval;
  size_t *oldlenp;
  void *newval;
  unsigned long newlen;
  unsigned long __unused[4];
`,
);
