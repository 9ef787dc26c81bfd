// Generated from Linux 7.3.4 <asm/vtoc.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export declare namespace struct {
  /** `<asm/vtoc.h>`: 4 bytes on s390x. */
  interface vtoc_cchh extends RecordView<'struct vtoc_cchh'> {
    cc: number;
    hh: number;
  }

  /** `<asm/vtoc.h>`: 5 bytes on s390x. */
  interface vtoc_cchhb extends RecordView<'struct vtoc_cchhb'> {
    cc: number;
    hh: number;
    b: number;
  }

  /** `<asm/vtoc.h>`: 80 bytes on s390x. */
  interface vtoc_cms_label extends RecordView<'struct vtoc_cms_label'> {
    get label_id(): Uint8Array;
    set label_id(value: Bytes);
    get vol_id(): Uint8Array;
    set vol_id(value: Bytes);
    version_id: number;
    block_size: number;
    origin_ptr: number;
    usable_count: number;
    formatted_count: number;
    block_count: number;
    used_count: number;
    fst_size: number;
    fst_count: number;
    get format_date(): Uint8Array;
    set format_date(value: Bytes);
    get reserved1(): Uint8Array;
    set reserved1(value: Bytes);
    disk_offset: number;
    map_block: number;
    hblk_disp: number;
    user_disp: number;
    get reserved2(): Uint8Array;
    set reserved2(value: Bytes);
    get segment_name(): Uint8Array;
    set segment_name(value: Bytes);
  }

  /** `<asm/vtoc.h>`: 14 bytes on s390x. */
  interface vtoc_dev_const extends RecordView<'struct vtoc_dev_const'> {
    DS4DSCYL: number;
    DS4DSTRK: number;
    DS4DEVTK: number;
    DS4DEVI: number;
    DS4DEVL: number;
    DS4DEVK: number;
    DS4DEVFG: number;
    DS4DEVTL: number;
    DS4DEVDT: number;
    DS4DEVDB: number;
  }

  /** `<asm/vtoc.h>`: 5 bytes on s390x. */
  interface vtoc_ds5ext extends RecordView<'struct vtoc_ds5ext'> {
    t: number;
    fc: number;
    ft: number;
  }

  /** `<asm/vtoc.h>`: 8 bytes on s390x. */
  interface vtoc_ds7ext extends RecordView<'struct vtoc_ds7ext'> {
    a: number;
    b: number;
  }

  /** `<asm/vtoc.h>`: 10 bytes on s390x. */
  interface vtoc_extent extends RecordView<'struct vtoc_extent'> {
    typeind: number;
    seqno: number;
    get llimit(): struct.vtoc_cchh;
    set llimit(value: From<struct.vtoc_cchh>);
    get ulimit(): struct.vtoc_cchh;
    set ulimit(value: From<struct.vtoc_cchh>);
  }

  /** `<asm/vtoc.h>`: 140 bytes on s390x. */
  interface vtoc_format1_label extends RecordView<'struct vtoc_format1_label'> {
    get DS1DSNAM(): Uint8Array;
    set DS1DSNAM(value: Bytes);
    DS1FMTID: number;
    get DS1DSSN(): Uint8Array;
    set DS1DSSN(value: Bytes);
    DS1VOLSQ: number;
    get DS1CREDT(): struct.vtoc_labeldate;
    set DS1CREDT(value: From<struct.vtoc_labeldate>);
    get DS1EXPDT(): struct.vtoc_labeldate;
    set DS1EXPDT(value: From<struct.vtoc_labeldate>);
    DS1NOEPV: number;
    DS1NOBDB: number;
    DS1FLAG1: number;
    get DS1SYSCD(): Uint8Array;
    set DS1SYSCD(value: Bytes);
    get DS1REFD(): struct.vtoc_labeldate;
    set DS1REFD(value: From<struct.vtoc_labeldate>);
    DS1SMSFG: number;
    DS1SCXTF: number;
    DS1SCXTV: number;
    DS1DSRG1: number;
    DS1DSRG2: number;
    DS1RECFM: number;
    DS1OPTCD: number;
    DS1BLKL: number;
    DS1LRECL: number;
    DS1KEYL: number;
    DS1RKP: number;
    DS1DSIND: number;
    DS1SCAL1: number;
    get DS1SCAL3(): Uint8Array;
    set DS1SCAL3(value: Bytes);
    get DS1LSTAR(): struct.vtoc_ttr;
    set DS1LSTAR(value: From<struct.vtoc_ttr>);
    DS1TRBAL: number;
    res1: number;
    get DS1EXT1(): struct.vtoc_extent;
    set DS1EXT1(value: From<struct.vtoc_extent>);
    get DS1EXT2(): struct.vtoc_extent;
    set DS1EXT2(value: From<struct.vtoc_extent>);
    get DS1EXT3(): struct.vtoc_extent;
    set DS1EXT3(value: From<struct.vtoc_extent>);
    get DS1PTRDS(): struct.vtoc_cchhb;
    set DS1PTRDS(value: From<struct.vtoc_cchhb>);
  }

  /** `<asm/vtoc.h>`: 140 bytes on s390x. */
  interface vtoc_format4_label extends RecordView<'struct vtoc_format4_label'> {
    get DS4KEYCD(): Uint8Array;
    set DS4KEYCD(value: Bytes);
    DS4IDFMT: number;
    get DS4HPCHR(): struct.vtoc_cchhb;
    set DS4HPCHR(value: From<struct.vtoc_cchhb>);
    DS4DSREC: number;
    get DS4HCCHH(): struct.vtoc_cchh;
    set DS4HCCHH(value: From<struct.vtoc_cchh>);
    DS4NOATK: number;
    DS4VTOCI: number;
    DS4NOEXT: number;
    DS4SMSFG: number;
    DS4DEVAC: number;
    get DS4DEVCT(): struct.vtoc_dev_const;
    set DS4DEVCT(value: From<struct.vtoc_dev_const>);
    get DS4AMTIM(): Uint8Array;
    set DS4AMTIM(value: Bytes);
    get DS4AMCAT(): Uint8Array;
    set DS4AMCAT(value: Bytes);
    get DS4R2TIM(): Uint8Array;
    set DS4R2TIM(value: Bytes);
    get res1(): Uint8Array;
    set res1(value: Bytes);
    get DS4F6PTR(): Uint8Array;
    set DS4F6PTR(value: Bytes);
    get DS4VTOCE(): struct.vtoc_extent;
    set DS4VTOCE(value: From<struct.vtoc_extent>);
    get res2(): Uint8Array;
    set res2(value: Bytes);
    DS4EFLVL: number;
    get DS4EFPTR(): struct.vtoc_cchhb;
    set DS4EFPTR(value: From<struct.vtoc_cchhb>);
    res3: number;
    DS4DCYL: number;
    get res4(): Uint8Array;
    set res4(value: Bytes);
    DS4DEVF2: number;
    res5: number;
  }

  /** `<asm/vtoc.h>`: 140 bytes on s390x. */
  interface vtoc_format5_label extends RecordView<'struct vtoc_format5_label'> {
    get DS5KEYID(): Uint8Array;
    set DS5KEYID(value: Bytes);
    get DS5AVEXT(): struct.vtoc_ds5ext;
    set DS5AVEXT(value: From<struct.vtoc_ds5ext>);
    get DS5EXTAV(): Elements<struct.vtoc_ds5ext>;
    set DS5EXTAV(value: Iterable<From<struct.vtoc_ds5ext>>);
    DS5FMTID: number;
    get DS5MAVET(): Elements<struct.vtoc_ds5ext>;
    set DS5MAVET(value: Iterable<From<struct.vtoc_ds5ext>>);
    get DS5PTRDS(): struct.vtoc_cchhb;
    set DS5PTRDS(value: From<struct.vtoc_cchhb>);
  }

  /** `<asm/vtoc.h>`: 140 bytes on s390x. */
  interface vtoc_format7_label extends RecordView<'struct vtoc_format7_label'> {
    get DS7KEYID(): Uint8Array;
    set DS7KEYID(value: Bytes);
    get DS7EXTNT(): Elements<struct.vtoc_ds7ext>;
    set DS7EXTNT(value: Iterable<From<struct.vtoc_ds7ext>>);
    DS7FMTID: number;
    get DS7ADEXT(): Elements<struct.vtoc_ds7ext>;
    set DS7ADEXT(value: Iterable<From<struct.vtoc_ds7ext>>);
    get res1(): Uint8Array;
    set res1(value: Bytes);
    get DS7PTRDS(): struct.vtoc_cchhb;
    set DS7PTRDS(value: From<struct.vtoc_cchhb>);
  }

  /** `<asm/vtoc.h>`: 3 bytes on s390x. */
  interface vtoc_labeldate extends RecordView<'struct vtoc_labeldate'> {
    year: number;
    day: number;
  }

  /** `<asm/vtoc.h>`: 3 bytes on s390x. */
  interface vtoc_ttr extends RecordView<'struct vtoc_ttr'> {
    tt: number;
    r: number;
  }

  /** `<asm/vtoc.h>`: 84 bytes on s390x. */
  interface vtoc_volume_label_cdl extends RecordView<'struct vtoc_volume_label_cdl'> {
    get volkey(): Uint8Array;
    set volkey(value: Bytes);
    get vollbl(): Uint8Array;
    set vollbl(value: Bytes);
    get volid(): Uint8Array;
    set volid(value: Bytes);
    security: number;
    get vtoc(): struct.vtoc_cchhb;
    set vtoc(value: From<struct.vtoc_cchhb>);
    get res1(): Uint8Array;
    set res1(value: Bytes);
    get cisize(): Uint8Array;
    set cisize(value: Bytes);
    get blkperci(): Uint8Array;
    set blkperci(value: Bytes);
    get labperci(): Uint8Array;
    set labperci(value: Bytes);
    get res2(): Uint8Array;
    set res2(value: Bytes);
    get lvtoc(): Uint8Array;
    set lvtoc(value: Bytes);
    get res3(): Uint8Array;
    set res3(value: Bytes);
  }

  /** `<asm/vtoc.h>`: 88 bytes on s390x. */
  interface vtoc_volume_label_ldl extends RecordView<'struct vtoc_volume_label_ldl'> {
    get vollbl(): Uint8Array;
    set vollbl(value: Bytes);
    get volid(): Uint8Array;
    set volid(value: Bytes);
    get res3(): Uint8Array;
    set res3(value: Bytes);
    ldl_version: number;
    get formatted_blocks(): bigint;
    set formatted_blocks(value: Integer);
  }
}

export const struct: {
  readonly vtoc_cchh: Descriptor<struct.vtoc_cchh, 's390x'>;
  readonly vtoc_cchhb: Descriptor<struct.vtoc_cchhb, 's390x'>;
  readonly vtoc_cms_label: Descriptor<struct.vtoc_cms_label, 's390x'>;
  readonly vtoc_dev_const: Descriptor<struct.vtoc_dev_const, 's390x'>;
  readonly vtoc_ds5ext: Descriptor<struct.vtoc_ds5ext, 's390x'>;
  readonly vtoc_ds7ext: Descriptor<struct.vtoc_ds7ext, 's390x'>;
  readonly vtoc_extent: Descriptor<struct.vtoc_extent, 's390x'>;
  readonly vtoc_format1_label: Descriptor<struct.vtoc_format1_label, 's390x'>;
  readonly vtoc_format4_label: Descriptor<struct.vtoc_format4_label, 's390x'>;
  readonly vtoc_format5_label: Descriptor<struct.vtoc_format5_label, 's390x'>;
  readonly vtoc_format7_label: Descriptor<struct.vtoc_format7_label, 's390x'>;
  readonly vtoc_labeldate: Descriptor<struct.vtoc_labeldate, 's390x'>;
  readonly vtoc_ttr: Descriptor<struct.vtoc_ttr, 's390x'>;
  readonly vtoc_volume_label_cdl: Descriptor<struct.vtoc_volume_label_cdl, 's390x'>;
  readonly vtoc_volume_label_ldl: Descriptor<struct.vtoc_volume_label_ldl, 's390x'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"vtoc_cchh": ["__u16 cc;__u16 hh;",{"pack":1,"only":["s390x"]}],
"vtoc_cchhb": ["__u16 cc;__u16 hh;__u8 b;",{"pack":1,"only":["s390x"]}],
"vtoc_cms_label": ["__u8 label_id[4];__u8 vol_id[6];__u16 version_id;__u32 block_size;__u32 origin_ptr;__u32 usable_count;__u32 formatted_count;__u32 block_count;__u32 used_count;__u32 fst_size;__u32 fst_count;__u8 format_date[6];__u8 reserved1[2];__u32 disk_offset;__u32 map_block;__u32 hblk_disp;__u32 user_disp;__u8 reserved2[4];__u8 segment_name[8];",{"pack":1,"only":["s390x"]}],
"vtoc_dev_const": ["__u16 DS4DSCYL;__u16 DS4DSTRK;__u16 DS4DEVTK;__u8 DS4DEVI;__u8 DS4DEVL;__u8 DS4DEVK;__u8 DS4DEVFG;__u16 DS4DEVTL;__u8 DS4DEVDT;__u8 DS4DEVDB;",{"pack":1,"only":["s390x"]}],
"vtoc_ds5ext": ["__u16 t;__u16 fc;__u8 ft;",{"pack":1,"only":["s390x"]}],
"vtoc_ds7ext": ["__u32 a;__u32 b;",{"pack":1,"only":["s390x"]}],
"vtoc_extent": ["__u8 typeind;__u8 seqno;struct vtoc_cchh llimit;struct vtoc_cchh ulimit;",{"only":["s390x"]}],
"vtoc_format1_label": ["char DS1DSNAM[44];__u8 DS1FMTID;char DS1DSSN[6];__u16 DS1VOLSQ;struct vtoc_labeldate DS1CREDT;struct vtoc_labeldate DS1EXPDT;__u8 DS1NOEPV;__u8 DS1NOBDB;__u8 DS1FLAG1;char DS1SYSCD[13];struct vtoc_labeldate DS1REFD;__u8 DS1SMSFG;__u8 DS1SCXTF;__u16 DS1SCXTV;__u8 DS1DSRG1;__u8 DS1DSRG2;__u8 DS1RECFM;__u8 DS1OPTCD;__u16 DS1BLKL;__u16 DS1LRECL;__u8 DS1KEYL;__u16 DS1RKP;__u8 DS1DSIND;__u8 DS1SCAL1;char DS1SCAL3[3];struct vtoc_ttr DS1LSTAR;__u16 DS1TRBAL;__u16 res1;struct vtoc_extent DS1EXT1;struct vtoc_extent DS1EXT2;struct vtoc_extent DS1EXT3;struct vtoc_cchhb DS1PTRDS;",{"pack":1,"only":["s390x"]}],
"vtoc_format4_label": ["char DS4KEYCD[44];__u8 DS4IDFMT;struct vtoc_cchhb DS4HPCHR;__u16 DS4DSREC;struct vtoc_cchh DS4HCCHH;__u16 DS4NOATK;__u8 DS4VTOCI;__u8 DS4NOEXT;__u8 DS4SMSFG;__u8 DS4DEVAC;struct vtoc_dev_const DS4DEVCT;char DS4AMTIM[8];char DS4AMCAT[3];char DS4R2TIM[8];char res1[5];char DS4F6PTR[5];struct vtoc_extent DS4VTOCE;char res2[10];__u8 DS4EFLVL;struct vtoc_cchhb DS4EFPTR;char res3;__u32 DS4DCYL;char res4[2];__u8 DS4DEVF2;char res5;",{"pack":1,"only":["s390x"]}],
"vtoc_format5_label": ["char DS5KEYID[4];struct vtoc_ds5ext DS5AVEXT;struct vtoc_ds5ext DS5EXTAV[7];__u8 DS5FMTID;struct vtoc_ds5ext DS5MAVET[18];struct vtoc_cchhb DS5PTRDS;",{"only":["s390x"]}],
"vtoc_format7_label": ["char DS7KEYID[4];struct vtoc_ds7ext DS7EXTNT[5];__u8 DS7FMTID;struct vtoc_ds7ext DS7ADEXT[11];char res1[2];struct vtoc_cchhb DS7PTRDS;",{"only":["s390x"]}],
"vtoc_labeldate": ["__u8 year;__u16 day;",{"pack":1,"only":["s390x"]}],
"vtoc_ttr": ["__u16 tt;__u8 r;",{"pack":1,"only":["s390x"]}],
"vtoc_volume_label_cdl": ["char volkey[4];char vollbl[4];char volid[6];__u8 security;struct vtoc_cchhb vtoc;char res1[5];char cisize[4];char blkperci[4];char labperci[4];char res2[4];char lvtoc[14];char res3[29];",{"only":["s390x"]}],
"vtoc_volume_label_ldl": ["char vollbl[4];char volid[6];char res3[69];char ldl_version;__u64 formatted_blocks;",{"pack":1,"only":["s390x"]}]
}`),
);
