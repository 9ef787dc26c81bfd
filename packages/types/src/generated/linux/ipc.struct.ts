// Generated from Linux 7.3.4 <linux/ipc.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Pointer, type RecordView } from '../../engine.ts';

/** `<linux/ipc.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface ipc_kludge extends RecordView<'struct ipc_kludge', 'msgp'> {
  get msgp(): number;
  set msgp(value: Pointer);
  msgtyp: number;
}

export const ipc_kludge: Descriptor<ipc_kludge> = /* @__PURE__ */ declareStruct(
  'ipc_kludge',
  `
  struct msgbuf *msgp;
  long msgtyp;
`,
);

/** `<linux/ipc.h>`: 28 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface ipc_perm extends RecordView<'struct ipc_perm'> {
  key: number;
  uid: number;
  gid: number;
  cuid: number;
  cgid: number;
  mode: number;
  seq: number;
}

export const ipc_perm: Descriptor<ipc_perm> = /* @__PURE__ */ declareStruct(
  'ipc_perm',
  `
  int key;
  __u32 uid;
  __u32 gid;
  __u32 cuid;
  __u32 cgid;
  __u32 mode;
  unsigned short seq;
`,
  {
    variants: {
      x86: {
        members: `
  int key;
  unsigned short uid;
  unsigned short gid;
  unsigned short cuid;
  unsigned short cgid;
  unsigned short mode;
  unsigned short seq;
`,
      },
      arm: {
        members: `
  int key;
  __u16 uid;
  __u16 gid;
  __u16 cuid;
  __u16 cgid;
  __u16 mode;
  unsigned short seq;
`,
      },
    },
  },
);
