// Generated from Linux 7.3.4 <linux/a.out.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

interface nlist$n_un extends RecordView<'union nlist.n_un', 'n_name' | 'n_next'> {
  get n_name(): number;
  set n_name(value: Pointer);
  get n_next(): number;
  set n_next(value: Pointer);
  n_strx: number;
}

/** `<linux/a.out.h>`: 24 bytes on x86_64; 12 bytes on x86. */
export interface nlist extends RecordView<'struct nlist'> {
  get n_un(): nlist$n_un;
  set n_un(value: nlist$n_un | Init<nlist$n_un>);
  n_type: number;
  n_other: number;
  n_desc: number;
  n_value: number;
}

export const nlist: Descriptor<nlist, 'x86_64' | 'x86'> = /* @__PURE__ */ declareStruct(
  'nlist',
  `
  union {
    char *n_name;
    struct nlist *n_next;
    long n_strx;
  } n_un;
  unsigned char n_type;
  char n_other;
  short n_desc;
  unsigned long n_value;
`,
  { only: ['x86_64', 'x86'] },
);

/** `<linux/a.out.h>`: 8 bytes on x86_64, x86. */
export interface relocation_info extends RecordView<'struct relocation_info'> {
  r_address: number;
  r_symbolnum: number;
  r_pcrel: number;
  r_length: number;
  r_extern: number;
  r_pad: number;
}

export const relocation_info: Descriptor<relocation_info, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'relocation_info',
    `
  int r_address;
  unsigned int r_symbolnum :24;
  unsigned int r_pcrel :1;
  unsigned int r_length :2;
  unsigned int r_extern :1;
  unsigned int r_pad :4;
`,
    { only: ['x86_64', 'x86'] },
  );
