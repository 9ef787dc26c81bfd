// Generated from Linux 7.3.4 <linux/cdrom.h> by "pnpm generate". Do not edit.
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
import { cdrom_addr } from './cdrom.union.ts';

/** `<linux/cdrom.h>`: 8 bytes. */
export interface cdrom_blk extends RecordView<'struct cdrom_blk'> {
  from: number;
  len: number;
}

export const cdrom_blk: Descriptor<cdrom_blk> = /* @__PURE__ */ declareStruct(
  'cdrom_blk',
  `
  unsigned int from;
  unsigned short len;
`,
);

/** `<linux/cdrom.h>`: 64 bytes on x86_64, riscv64, aarch64; 44 bytes on x86, arm. */
export interface cdrom_generic_command
  extends RecordView<'struct cdrom_generic_command', 'buffer' | 'sense' | 'unused'> {
  get cmd(): Uint8Array;
  set cmd(value: Bytes);
  get buffer(): number;
  set buffer(value: Pointer);
  buflen: number;
  stat: number;
  get sense(): number;
  set sense(value: Pointer);
  data_direction: number;
  quiet: number;
  timeout: number;
  get reserved(): Elements<number>;
  set reserved(value: Iterable<Pointer>);
  get unused(): number;
  set unused(value: Pointer);
}

export const cdrom_generic_command: Descriptor<cdrom_generic_command> =
  /* @__PURE__ */ declareStruct(
    'cdrom_generic_command',
    `
  unsigned char cmd[12];
  void *buffer;
  unsigned int buflen;
  int stat;
  struct request_sense *sense;
  unsigned char data_direction;
  int quiet;
  int timeout;
  union {
    void *reserved[1];
    void *unused;
  };
`,
  );

/** `<linux/cdrom.h>`: 14 bytes. */
export interface cdrom_mcn extends RecordView<'struct cdrom_mcn'> {
  get medium_catalog_number(): Uint8Array;
  set medium_catalog_number(value: Bytes);
}

export const cdrom_mcn: Descriptor<cdrom_mcn> = /* @__PURE__ */ declareStruct(
  'cdrom_mcn',
  `
  __u8 medium_catalog_number[14];
`,
);

/** `<linux/cdrom.h>`: 6 bytes. */
export interface cdrom_msf extends RecordView<'struct cdrom_msf'> {
  cdmsf_min0: number;
  cdmsf_sec0: number;
  cdmsf_frame0: number;
  cdmsf_min1: number;
  cdmsf_sec1: number;
  cdmsf_frame1: number;
}

export const cdrom_msf: Descriptor<cdrom_msf> = /* @__PURE__ */ declareStruct(
  'cdrom_msf',
  `
  __u8 cdmsf_min0;
  __u8 cdmsf_sec0;
  __u8 cdmsf_frame0;
  __u8 cdmsf_min1;
  __u8 cdmsf_sec1;
  __u8 cdmsf_frame1;
`,
);

/** `<linux/cdrom.h>`: 3 bytes. */
export interface cdrom_msf0 extends RecordView<'struct cdrom_msf0'> {
  minute: number;
  second: number;
  frame: number;
}

export const cdrom_msf0: Descriptor<cdrom_msf0> = /* @__PURE__ */ declareStruct(
  'cdrom_msf0',
  `
  __u8 minute;
  __u8 second;
  __u8 frame;
`,
);

/** `<linux/cdrom.h>`: 8 bytes. */
export interface cdrom_multisession extends RecordView<'struct cdrom_multisession'> {
  get addr(): cdrom_addr;
  set addr(value: cdrom_addr | Init<cdrom_addr>);
  xa_flag: number;
  addr_format: number;
}

export const cdrom_multisession: Descriptor<cdrom_multisession> = /* @__PURE__ */ declareStruct(
  'cdrom_multisession',
  `
  union cdrom_addr addr;
  __u8 xa_flag;
  __u8 addr_format;
`,
  { uses: () => [cdrom_addr] },
);

/** `<linux/cdrom.h>`: 24 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface cdrom_read extends RecordView<'struct cdrom_read', 'cdread_bufaddr'> {
  cdread_lba: number;
  get cdread_bufaddr(): number;
  set cdread_bufaddr(value: Pointer);
  cdread_buflen: number;
}

export const cdrom_read: Descriptor<cdrom_read> = /* @__PURE__ */ declareStruct(
  'cdrom_read',
  `
  int cdread_lba;
  char *cdread_bufaddr;
  int cdread_buflen;
`,
);

/** `<linux/cdrom.h>`: 24 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface cdrom_read_audio extends RecordView<'struct cdrom_read_audio', 'buf'> {
  get addr(): cdrom_addr;
  set addr(value: cdrom_addr | Init<cdrom_addr>);
  addr_format: number;
  nframes: number;
  get buf(): number;
  set buf(value: Pointer);
}

export const cdrom_read_audio: Descriptor<cdrom_read_audio> = /* @__PURE__ */ declareStruct(
  'cdrom_read_audio',
  `
  union cdrom_addr addr;
  __u8 addr_format;
  int nframes;
  __u8 *buf;
`,
  { uses: () => [cdrom_addr] },
);

/** `<linux/cdrom.h>`: 16 bytes. */
export interface cdrom_subchnl extends RecordView<'struct cdrom_subchnl'> {
  cdsc_format: number;
  cdsc_audiostatus: number;
  cdsc_adr: number;
  cdsc_ctrl: number;
  cdsc_trk: number;
  cdsc_ind: number;
  get cdsc_absaddr(): cdrom_addr;
  set cdsc_absaddr(value: cdrom_addr | Init<cdrom_addr>);
  get cdsc_reladdr(): cdrom_addr;
  set cdsc_reladdr(value: cdrom_addr | Init<cdrom_addr>);
}

export const cdrom_subchnl: Descriptor<cdrom_subchnl> = /* @__PURE__ */ declareStruct(
  'cdrom_subchnl',
  `
  __u8 cdsc_format;
  __u8 cdsc_audiostatus;
  __u8 cdsc_adr :4;
  __u8 cdsc_ctrl :4;
  __u8 cdsc_trk;
  __u8 cdsc_ind;
  union cdrom_addr cdsc_absaddr;
  union cdrom_addr cdsc_reladdr;
`,
  { uses: () => [cdrom_addr] },
);

/** `<linux/cdrom.h>`: 4 bytes. */
export interface cdrom_ti extends RecordView<'struct cdrom_ti'> {
  cdti_trk0: number;
  cdti_ind0: number;
  cdti_trk1: number;
  cdti_ind1: number;
}

export const cdrom_ti: Descriptor<cdrom_ti> = /* @__PURE__ */ declareStruct(
  'cdrom_ti',
  `
  __u8 cdti_trk0;
  __u8 cdti_ind0;
  __u8 cdti_trk1;
  __u8 cdti_ind1;
`,
);

/** `<linux/cdrom.h>`: 16 bytes. */
export interface cdrom_timed_media_change_info
  extends RecordView<'struct cdrom_timed_media_change_info'> {
  get last_media_change(): bigint;
  set last_media_change(value: Integer);
  get media_flags(): bigint;
  set media_flags(value: Integer);
}

export const cdrom_timed_media_change_info: Descriptor<cdrom_timed_media_change_info> =
  /* @__PURE__ */ declareStruct(
    'cdrom_timed_media_change_info',
    `
  __s64 last_media_change;
  __u64 media_flags;
`,
  );

/** `<linux/cdrom.h>`: 12 bytes. */
export interface cdrom_tocentry extends RecordView<'struct cdrom_tocentry'> {
  cdte_track: number;
  cdte_adr: number;
  cdte_ctrl: number;
  cdte_format: number;
  get cdte_addr(): cdrom_addr;
  set cdte_addr(value: cdrom_addr | Init<cdrom_addr>);
  cdte_datamode: number;
}

export const cdrom_tocentry: Descriptor<cdrom_tocentry> = /* @__PURE__ */ declareStruct(
  'cdrom_tocentry',
  `
  __u8 cdte_track;
  __u8 cdte_adr :4;
  __u8 cdte_ctrl :4;
  __u8 cdte_format;
  union cdrom_addr cdte_addr;
  __u8 cdte_datamode;
`,
  { uses: () => [cdrom_addr] },
);

/** `<linux/cdrom.h>`: 2 bytes. */
export interface cdrom_tochdr extends RecordView<'struct cdrom_tochdr'> {
  cdth_trk0: number;
  cdth_trk1: number;
}

export const cdrom_tochdr: Descriptor<cdrom_tochdr> = /* @__PURE__ */ declareStruct(
  'cdrom_tochdr',
  `
  __u8 cdth_trk0;
  __u8 cdth_trk1;
`,
);

/** `<linux/cdrom.h>`: 4 bytes. */
export interface cdrom_volctrl extends RecordView<'struct cdrom_volctrl'> {
  channel0: number;
  channel1: number;
  channel2: number;
  channel3: number;
}

export const cdrom_volctrl: Descriptor<cdrom_volctrl> = /* @__PURE__ */ declareStruct(
  'cdrom_volctrl',
  `
  __u8 channel0;
  __u8 channel1;
  __u8 channel2;
  __u8 channel3;
`,
);

/** `<linux/cdrom.h>`: 36 bytes. */
export interface disc_information extends RecordView<'struct disc_information'> {
  disc_information_length: number;
  disc_status: number;
  border_status: number;
  erasable: number;
  reserved1: number;
  n_first_track: number;
  n_sessions_lsb: number;
  first_track_lsb: number;
  last_track_lsb: number;
  mrw_status: number;
  dbit: number;
  reserved2: number;
  uru: number;
  dbc_v: number;
  did_v: number;
  disc_type: number;
  n_sessions_msb: number;
  first_track_msb: number;
  last_track_msb: number;
  disc_id: number;
  lead_in: number;
  lead_out: number;
  get disc_bar_code(): Uint8Array;
  set disc_bar_code(value: Bytes);
  reserved3: number;
  n_opc: number;
}

export const disc_information: Descriptor<disc_information> = /* @__PURE__ */ declareStruct(
  'disc_information',
  `
  __be16 disc_information_length;
  __u8 disc_status :2;
  __u8 border_status :2;
  __u8 erasable :1;
  __u8 reserved1 :3;
  __u8 n_first_track;
  __u8 n_sessions_lsb;
  __u8 first_track_lsb;
  __u8 last_track_lsb;
  __u8 mrw_status :2;
  __u8 dbit :1;
  __u8 reserved2 :2;
  __u8 uru :1;
  __u8 dbc_v :1;
  __u8 did_v :1;
  __u8 disc_type;
  __u8 n_sessions_msb;
  __u8 first_track_msb;
  __u8 last_track_msb;
  __u32 disc_id;
  __u32 lead_in;
  __u32 lead_out;
  __u8 disc_bar_code[8];
  __u8 reserved3;
  __u8 n_opc;
`,
);

/** `<linux/cdrom.h>`: 196 bytes. */
export interface dvd_bca extends RecordView<'struct dvd_bca'> {
  type: number;
  len: number;
  get value(): Uint8Array;
  set value(value: Bytes);
}

export const dvd_bca: Descriptor<dvd_bca> = /* @__PURE__ */ declareStruct(
  'dvd_bca',
  `
  __u8 type;
  int len;
  __u8 value[188];
`,
);

/** `<linux/cdrom.h>`: 4 bytes. */
export interface dvd_copyright extends RecordView<'struct dvd_copyright'> {
  type: number;
  layer_num: number;
  cpst: number;
  rmi: number;
}

export const dvd_copyright: Descriptor<dvd_copyright> = /* @__PURE__ */ declareStruct(
  'dvd_copyright',
  `
  __u8 type;
  __u8 layer_num;
  __u8 cpst;
  __u8 rmi;
`,
);

/** `<linux/cdrom.h>`: 2052 bytes. */
export interface dvd_disckey extends RecordView<'struct dvd_disckey'> {
  type: number;
  agid: number;
  get value(): Uint8Array;
  set value(value: Bytes);
}

export const dvd_disckey: Descriptor<dvd_disckey> = /* @__PURE__ */ declareStruct(
  'dvd_disckey',
  `
  __u8 type;
  unsigned int agid :2;
  __u8 value[2048];
`,
);

/** `<linux/cdrom.h>`: 12 bytes. */
export interface dvd_host_send_challenge extends RecordView<'struct dvd_host_send_challenge'> {
  type: number;
  agid: number;
  get chal(): Uint8Array;
  set chal(value: Bytes);
}

export const dvd_host_send_challenge: Descriptor<dvd_host_send_challenge> =
  /* @__PURE__ */ declareStruct(
    'dvd_host_send_challenge',
    `
  __u8 type;
  unsigned int agid :2;
  __u8 chal[10];
`,
  );

/** `<linux/cdrom.h>`: 2 bytes. */
export interface dvd_host_send_rpcstate extends RecordView<'struct dvd_host_send_rpcstate'> {
  type: number;
  pdrc: number;
}

export const dvd_host_send_rpcstate: Descriptor<dvd_host_send_rpcstate> =
  /* @__PURE__ */ declareStruct(
    'dvd_host_send_rpcstate',
    `
  __u8 type;
  __u8 pdrc;
`,
  );

/** `<linux/cdrom.h>`: 20 bytes. */
export interface dvd_layer extends RecordView<'struct dvd_layer'> {
  book_version: number;
  book_type: number;
  min_rate: number;
  disc_size: number;
  layer_type: number;
  track_path: number;
  nlayers: number;
  track_density: number;
  linear_density: number;
  bca: number;
  start_sector: number;
  end_sector: number;
  end_sector_l0: number;
}

export const dvd_layer: Descriptor<dvd_layer> = /* @__PURE__ */ declareStruct(
  'dvd_layer',
  `
  __u8 book_version :4;
  __u8 book_type :4;
  __u8 min_rate :4;
  __u8 disc_size :4;
  __u8 layer_type :4;
  __u8 track_path :1;
  __u8 nlayers :2;
  __u8 track_density :4;
  __u8 linear_density :4;
  __u8 bca :1;
  __u32 start_sector;
  __u32 end_sector;
  __u32 end_sector_l0;
`,
);

/** `<linux/cdrom.h>`: 4 bytes. */
export interface dvd_lu_send_agid extends RecordView<'struct dvd_lu_send_agid'> {
  type: number;
  agid: number;
}

export const dvd_lu_send_agid: Descriptor<dvd_lu_send_agid> = /* @__PURE__ */ declareStruct(
  'dvd_lu_send_agid',
  `
  __u8 type;
  unsigned int agid :2;
`,
);

/** `<linux/cdrom.h>`: 4 bytes. */
export interface dvd_lu_send_asf extends RecordView<'struct dvd_lu_send_asf'> {
  type: number;
  agid: number;
  asf: number;
}

export const dvd_lu_send_asf: Descriptor<dvd_lu_send_asf> = /* @__PURE__ */ declareStruct(
  'dvd_lu_send_asf',
  `
  __u8 type;
  unsigned int agid :2;
  unsigned int asf :1;
`,
);

/** `<linux/cdrom.h>`: 12 bytes. */
export interface dvd_lu_send_challenge extends RecordView<'struct dvd_lu_send_challenge'> {
  type: number;
  agid: number;
  get chal(): Uint8Array;
  set chal(value: Bytes);
}

export const dvd_lu_send_challenge: Descriptor<dvd_lu_send_challenge> =
  /* @__PURE__ */ declareStruct(
    'dvd_lu_send_challenge',
    `
  __u8 type;
  unsigned int agid :2;
  __u8 chal[10];
`,
  );

/** `<linux/cdrom.h>`: 3 bytes. */
export interface dvd_lu_send_rpcstate extends RecordView<'struct dvd_lu_send_rpcstate'> {
  type: number;
  vra: number;
  ucca: number;
  region_mask: number;
  rpc_scheme: number;
}

export const dvd_lu_send_rpcstate: Descriptor<dvd_lu_send_rpcstate> = /* @__PURE__ */ declareStruct(
  'dvd_lu_send_rpcstate',
  `
  __u8 type :2;
  __u8 vra :3;
  __u8 ucca :3;
  __u8 region_mask;
  __u8 rpc_scheme;
`,
);

/** `<linux/cdrom.h>`: 16 bytes. */
export interface dvd_lu_send_title_key extends RecordView<'struct dvd_lu_send_title_key'> {
  type: number;
  agid: number;
  get title_key(): Uint8Array;
  set title_key(value: Bytes);
  lba: number;
  cpm: number;
  cp_sec: number;
  cgms: number;
}

export const dvd_lu_send_title_key: Descriptor<dvd_lu_send_title_key> =
  /* @__PURE__ */ declareStruct(
    'dvd_lu_send_title_key',
    `
  __u8 type;
  unsigned int agid :2;
  __u8 title_key[5];
  int lba;
  unsigned int cpm :1;
  unsigned int cp_sec :1;
  unsigned int cgms :2;
`,
  );

/** `<linux/cdrom.h>`: 2056 bytes. */
export interface dvd_manufact extends RecordView<'struct dvd_manufact'> {
  type: number;
  layer_num: number;
  len: number;
  get value(): Uint8Array;
  set value(value: Bytes);
}

export const dvd_manufact: Descriptor<dvd_manufact> = /* @__PURE__ */ declareStruct(
  'dvd_manufact',
  `
  __u8 type;
  __u8 layer_num;
  int len;
  __u8 value[2048];
`,
);

/** `<linux/cdrom.h>`: 84 bytes. */
export interface dvd_physical extends RecordView<'struct dvd_physical'> {
  type: number;
  layer_num: number;
  get layer(): Elements<dvd_layer>;
  set layer(value: Iterable<dvd_layer | Init<dvd_layer>>);
}

export const dvd_physical: Descriptor<dvd_physical> = /* @__PURE__ */ declareStruct(
  'dvd_physical',
  `
  __u8 type;
  __u8 layer_num;
  struct dvd_layer layer[4];
`,
  { uses: () => [dvd_layer] },
);

/** `<linux/cdrom.h>`: 8 bytes. */
export interface dvd_send_key extends RecordView<'struct dvd_send_key'> {
  type: number;
  agid: number;
  get key(): Uint8Array;
  set key(value: Bytes);
}

export const dvd_send_key: Descriptor<dvd_send_key> = /* @__PURE__ */ declareStruct(
  'dvd_send_key',
  `
  __u8 type;
  unsigned int agid :2;
  __u8 key[5];
`,
);

/** `<linux/cdrom.h>`: 8 bytes. */
export interface feature_header extends RecordView<'struct feature_header'> {
  data_len: number;
  reserved1: number;
  reserved2: number;
  curr_profile: number;
}

export const feature_header: Descriptor<feature_header> = /* @__PURE__ */ declareStruct(
  'feature_header',
  `
  __u32 data_len;
  __u8 reserved1;
  __u8 reserved2;
  __u16 curr_profile;
`,
);

/** `<linux/cdrom.h>`: 8 bytes. */
export interface mode_page_header extends RecordView<'struct mode_page_header'> {
  mode_data_length: number;
  medium_type: number;
  reserved1: number;
  reserved2: number;
  reserved3: number;
  desc_length: number;
}

export const mode_page_header: Descriptor<mode_page_header> = /* @__PURE__ */ declareStruct(
  'mode_page_header',
  `
  __be16 mode_data_length;
  __u8 medium_type;
  __u8 reserved1;
  __u8 reserved2;
  __u8 reserved3;
  __be16 desc_length;
`,
);

/** `<linux/cdrom.h>`: 8 bytes. */
export interface mrw_feature_desc extends RecordView<'struct mrw_feature_desc'> {
  feature_code: number;
  curr: number;
  persistent: number;
  feature_version: number;
  reserved1: number;
  add_len: number;
  write: number;
  reserved2: number;
  reserved3: number;
  reserved4: number;
  reserved5: number;
}

export const mrw_feature_desc: Descriptor<mrw_feature_desc> = /* @__PURE__ */ declareStruct(
  'mrw_feature_desc',
  `
  __be16 feature_code;
  __u8 curr :1;
  __u8 persistent :1;
  __u8 feature_version :4;
  __u8 reserved1 :2;
  __u8 add_len;
  __u8 write :1;
  __u8 reserved2 :7;
  __u8 reserved3;
  __u8 reserved4;
  __u8 reserved5;
`,
);

/** `<linux/cdrom.h>`: 64 bytes. */
export interface request_sense extends RecordView<'struct request_sense'> {
  error_code: number;
  valid: number;
  segment_number: number;
  sense_key: number;
  reserved2: number;
  ili: number;
  reserved1: number;
  get information(): Uint8Array;
  set information(value: Bytes);
  add_sense_len: number;
  get command_info(): Uint8Array;
  set command_info(value: Bytes);
  asc: number;
  ascq: number;
  fruc: number;
  get sks(): Uint8Array;
  set sks(value: Bytes);
  get asb(): Uint8Array;
  set asb(value: Bytes);
}

export const request_sense: Descriptor<request_sense> = /* @__PURE__ */ declareStruct(
  'request_sense',
  `
  __u8 error_code :7;
  __u8 valid :1;
  __u8 segment_number;
  __u8 sense_key :4;
  __u8 reserved2 :1;
  __u8 ili :1;
  __u8 reserved1 :2;
  __u8 information[4];
  __u8 add_sense_len;
  __u8 command_info[4];
  __u8 asc;
  __u8 ascq;
  __u8 fruc;
  __u8 sks[3];
  __u8 asb[46];
`,
);

/** `<linux/cdrom.h>`: 8 bytes. */
export interface rm_feature_desc extends RecordView<'struct rm_feature_desc'> {
  feature_code: number;
  curr: number;
  persistent: number;
  feature_version: number;
  reserved1: number;
  add_len: number;
  lock: number;
  dbml: number;
  pvnt_jmpr: number;
  eject: number;
  load: number;
  mech_type: number;
  reserved2: number;
  reserved3: number;
  reserved4: number;
}

export const rm_feature_desc: Descriptor<rm_feature_desc> = /* @__PURE__ */ declareStruct(
  'rm_feature_desc',
  `
  __be16 feature_code;
  __u8 curr :1;
  __u8 persistent :1;
  __u8 feature_version :4;
  __u8 reserved1 :2;
  __u8 add_len;
  __u8 lock :1;
  __u8 dbml :1;
  __u8 pvnt_jmpr :1;
  __u8 eject :1;
  __u8 load :1;
  __u8 mech_type :3;
  __u8 reserved2;
  __u8 reserved3;
  __u8 reserved4;
`,
);

/** `<linux/cdrom.h>`: 16 bytes. */
export interface rwrt_feature_desc extends RecordView<'struct rwrt_feature_desc'> {
  feature_code: number;
  curr: number;
  persistent: number;
  feature_version: number;
  reserved1: number;
  add_len: number;
  last_lba: number;
  block_size: number;
  blocking: number;
  page_present: number;
  reserved2: number;
  reserved3: number;
}

export const rwrt_feature_desc: Descriptor<rwrt_feature_desc> = /* @__PURE__ */ declareStruct(
  'rwrt_feature_desc',
  `
  __be16 feature_code;
  __u8 curr :1;
  __u8 persistent :1;
  __u8 feature_version :4;
  __u8 reserved1 :2;
  __u8 add_len;
  __u32 last_lba;
  __u32 block_size;
  __u16 blocking;
  __u8 page_present :1;
  __u8 reserved2 :7;
  __u8 reserved3;
`,
);

/** `<linux/cdrom.h>`: 32 bytes. */
export interface track_information extends RecordView<'struct track_information'> {
  track_information_length: number;
  track_lsb: number;
  session_lsb: number;
  reserved1: number;
  track_mode: number;
  copy: number;
  damage: number;
  reserved2: number;
  data_mode: number;
  fp: number;
  packet: number;
  blank: number;
  rt: number;
  nwa_v: number;
  lra_v: number;
  reserved3: number;
  track_start: number;
  next_writable: number;
  free_blocks: number;
  fixed_packet_size: number;
  track_size: number;
  last_rec_address: number;
}

export const track_information: Descriptor<track_information> = /* @__PURE__ */ declareStruct(
  'track_information',
  `
  __be16 track_information_length;
  __u8 track_lsb;
  __u8 session_lsb;
  __u8 reserved1;
  __u8 track_mode :4;
  __u8 copy :1;
  __u8 damage :1;
  __u8 reserved2 :2;
  __u8 data_mode :4;
  __u8 fp :1;
  __u8 packet :1;
  __u8 blank :1;
  __u8 rt :1;
  __u8 nwa_v :1;
  __u8 lra_v :1;
  __u8 reserved3 :6;
  __be32 track_start;
  __be32 next_writable;
  __be32 free_blocks;
  __be32 fixed_packet_size;
  __be32 track_size;
  __be32 last_rec_address;
`,
);
