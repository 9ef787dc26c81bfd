// Generated from Linux 7.3.4 <sound/emu10k1.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<sound/emu10k1.h>`: 64 bytes. */
export interface emu10k1_ctl_elem_id extends RecordView<'struct emu10k1_ctl_elem_id'> {
  pad: number;
  iface: number;
  device: number;
  subdevice: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  index: number;
}

export const emu10k1_ctl_elem_id: Descriptor<emu10k1_ctl_elem_id> = /* @__PURE__ */ declareStruct(
  'emu10k1_ctl_elem_id',
  `
  unsigned int pad;
  int iface;
  unsigned int device;
  unsigned int subdevice;
  unsigned char name[44];
  unsigned int index;
`,
);

/** `<sound/emu10k1.h>`: 432 bytes on x86_64, riscv64, aarch64; 396 bytes on x86, arm. */
export interface snd_emu10k1_fx8010_code
  extends RecordView<
    'struct snd_emu10k1_fx8010_code',
    | 'gpr_map'
    | 'gpr_add_controls'
    | 'gpr_del_controls'
    | 'gpr_list_controls'
    | 'tram_data_map'
    | 'tram_addr_map'
    | 'code'
  > {
  get name(): Uint8Array;
  set name(value: Bytes);
  get gpr_valid(): Elements<number>;
  set gpr_valid(value: Iterable<number>);
  get gpr_map(): number;
  set gpr_map(value: Pointer);
  gpr_add_control_count: number;
  get gpr_add_controls(): number;
  set gpr_add_controls(value: Pointer);
  gpr_del_control_count: number;
  get gpr_del_controls(): number;
  set gpr_del_controls(value: Pointer);
  gpr_list_control_count: number;
  gpr_list_control_total: number;
  get gpr_list_controls(): number;
  set gpr_list_controls(value: Pointer);
  get tram_valid(): Elements<number>;
  set tram_valid(value: Iterable<number>);
  get tram_data_map(): number;
  set tram_data_map(value: Pointer);
  get tram_addr_map(): number;
  set tram_addr_map(value: Pointer);
  get code_valid(): Elements<number>;
  set code_valid(value: Iterable<number>);
  get code(): number;
  set code(value: Pointer);
}

export const snd_emu10k1_fx8010_code: Descriptor<snd_emu10k1_fx8010_code> =
  /* @__PURE__ */ declareStruct(
    'snd_emu10k1_fx8010_code',
    `
  char name[128];
  unsigned long gpr_valid[8];
  __u32 *gpr_map;
  unsigned int gpr_add_control_count;
  struct snd_emu10k1_fx8010_control_gpr *gpr_add_controls;
  unsigned int gpr_del_control_count;
  struct emu10k1_ctl_elem_id *gpr_del_controls;
  unsigned int gpr_list_control_count;
  unsigned int gpr_list_control_total;
  struct snd_emu10k1_fx8010_control_gpr *gpr_list_controls;
  unsigned long tram_valid[4];
  __u32 *tram_data_map;
  __u32 *tram_addr_map;
  unsigned long code_valid[16];
  __u32 *code;
`,
    {
      variants: {
        x86: {
          members: `
  char name[128];
  unsigned long gpr_valid[16];
  __u32 *gpr_map;
  unsigned int gpr_add_control_count;
  struct snd_emu10k1_fx8010_control_gpr *gpr_add_controls;
  unsigned int gpr_del_control_count;
  struct emu10k1_ctl_elem_id *gpr_del_controls;
  unsigned int gpr_list_control_count;
  unsigned int gpr_list_control_total;
  struct snd_emu10k1_fx8010_control_gpr *gpr_list_controls;
  unsigned long tram_valid[8];
  __u32 *tram_data_map;
  __u32 *tram_addr_map;
  unsigned long code_valid[32];
  __u32 *code;
`,
        },
        arm: {
          members: `
  char name[128];
  unsigned long gpr_valid[16];
  __u32 *gpr_map;
  unsigned int gpr_add_control_count;
  struct snd_emu10k1_fx8010_control_gpr *gpr_add_controls;
  unsigned int gpr_del_control_count;
  struct emu10k1_ctl_elem_id *gpr_del_controls;
  unsigned int gpr_list_control_count;
  unsigned int gpr_list_control_total;
  struct snd_emu10k1_fx8010_control_gpr *gpr_list_controls;
  unsigned long tram_valid[8];
  __u32 *tram_data_map;
  __u32 *tram_addr_map;
  unsigned long code_valid[32];
  __u32 *code;
`,
        },
      },
    },
  );

/** `<sound/emu10k1.h>`: 288 bytes on x86_64, riscv64, aarch64; 280 bytes on x86, arm. */
export interface snd_emu10k1_fx8010_control_gpr
  extends RecordView<'struct snd_emu10k1_fx8010_control_gpr', 'tlv'> {
  get id(): emu10k1_ctl_elem_id;
  set id(value: emu10k1_ctl_elem_id | Init<emu10k1_ctl_elem_id>);
  vcount: number;
  count: number;
  get gpr(): Uint16Array;
  set gpr(value: Iterable<Integer>);
  get value(): Int32Array;
  set value(value: Iterable<Integer>);
  min: number;
  max: number;
  translation: number;
  get tlv(): number;
  set tlv(value: Pointer);
}

export const snd_emu10k1_fx8010_control_gpr: Descriptor<snd_emu10k1_fx8010_control_gpr> =
  /* @__PURE__ */ declareStruct(
    'snd_emu10k1_fx8010_control_gpr',
    `
  struct emu10k1_ctl_elem_id id;
  unsigned int vcount;
  unsigned int count;
  unsigned short gpr[32];
  int value[32];
  int min;
  int max;
  unsigned int translation;
  void *tlv;
`,
    { uses: () => [emu10k1_ctl_elem_id] },
  );

/** `<sound/emu10k1.h>`: 276 bytes. */
export interface snd_emu10k1_fx8010_control_old_gpr
  extends RecordView<'struct snd_emu10k1_fx8010_control_old_gpr'> {
  get id(): emu10k1_ctl_elem_id;
  set id(value: emu10k1_ctl_elem_id | Init<emu10k1_ctl_elem_id>);
  vcount: number;
  count: number;
  get gpr(): Uint16Array;
  set gpr(value: Iterable<Integer>);
  get value(): Uint32Array;
  set value(value: Iterable<Integer>);
  min: number;
  max: number;
  translation: number;
}

export const snd_emu10k1_fx8010_control_old_gpr: Descriptor<snd_emu10k1_fx8010_control_old_gpr> =
  /* @__PURE__ */ declareStruct(
    'snd_emu10k1_fx8010_control_old_gpr',
    `
  struct emu10k1_ctl_elem_id id;
  unsigned int vcount;
  unsigned int count;
  unsigned short gpr[32];
  unsigned int value[32];
  unsigned int min;
  unsigned int max;
  unsigned int translation;
`,
    { uses: () => [emu10k1_ctl_elem_id] },
  );

/** `<sound/emu10k1.h>`: 2060 bytes. */
export interface snd_emu10k1_fx8010_info extends RecordView<'struct snd_emu10k1_fx8010_info'> {
  internal_tram_size: number;
  external_tram_size: number;
  get fxbus_names(): Elements<Elements<number>>;
  set fxbus_names(value: Iterable<Iterable<number>>);
  get extin_names(): Elements<Elements<number>>;
  set extin_names(value: Iterable<Iterable<number>>);
  get extout_names(): Elements<Elements<number>>;
  set extout_names(value: Iterable<Iterable<number>>);
  gpr_controls: number;
}

export const snd_emu10k1_fx8010_info: Descriptor<snd_emu10k1_fx8010_info> =
  /* @__PURE__ */ declareStruct(
    'snd_emu10k1_fx8010_info',
    `
  unsigned int internal_tram_size;
  unsigned int external_tram_size;
  char fxbus_names[16][32];
  char extin_names[16][32];
  char extout_names[32][32];
  unsigned int gpr_controls;
`,
  );

/** `<sound/emu10k1.h>`: 72 bytes. */
export interface snd_emu10k1_fx8010_pcm_rec
  extends RecordView<'struct snd_emu10k1_fx8010_pcm_rec'> {
  substream: number;
  res1: number;
  channels: number;
  tram_start: number;
  buffer_size: number;
  gpr_size: number;
  gpr_ptr: number;
  gpr_count: number;
  gpr_tmpcount: number;
  gpr_trigger: number;
  gpr_running: number;
  pad: number;
  get etram(): Uint8Array;
  set etram(value: Bytes);
  res2: number;
}

export const snd_emu10k1_fx8010_pcm_rec: Descriptor<snd_emu10k1_fx8010_pcm_rec> =
  /* @__PURE__ */ declareStruct(
    'snd_emu10k1_fx8010_pcm_rec',
    `
  unsigned int substream;
  unsigned int res1;
  unsigned int channels;
  unsigned int tram_start;
  unsigned int buffer_size;
  unsigned short gpr_size;
  unsigned short gpr_ptr;
  unsigned short gpr_count;
  unsigned short gpr_tmpcount;
  unsigned short gpr_trigger;
  unsigned short gpr_running;
  unsigned char pad;
  unsigned char etram[32];
  unsigned int res2;
`,
  );

/** `<sound/emu10k1.h>`: 16 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface snd_emu10k1_fx8010_tram
  extends RecordView<'struct snd_emu10k1_fx8010_tram', 'samples'> {
  address: number;
  size: number;
  get samples(): number;
  set samples(value: Pointer);
}

export const snd_emu10k1_fx8010_tram: Descriptor<snd_emu10k1_fx8010_tram> =
  /* @__PURE__ */ declareStruct(
    'snd_emu10k1_fx8010_tram',
    `
  unsigned int address;
  unsigned int size;
  void *samples;
`,
  );
