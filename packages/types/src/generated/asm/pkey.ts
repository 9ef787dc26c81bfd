// Generated from Linux 7.3.4 <asm/pkey.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type From,
  type OnlyOnThese,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  's390x',
  {
    MAXAESCIPHERKEYSIZE: 136;
    MAXCLRKEYSIZE: 32;
    MAXEP11AESKEYBLOBSIZE: 336;
    MAXPROTKEYSIZE: 64;
    MINEP11AESKEYBLOBSIZE: 256;
    MINKEYBLOBSIZE: 64;
    PKEY_APQNS4K: 3223351323;
    PKEY_APQNS4KT: 3227021340;
    PKEY_CLR2PROTK: 3228332036;
    PKEY_CLR2SECK: 3228069890;
    PKEY_CLR2SECK2: 3225972754;
    PKEY_FINDCARD: 3225710597;
    PKEY_FLAGS_MATCH_ALT_MKVP: 4;
    PKEY_FLAGS_MATCH_CUR_MKVP: 2;
    PKEY_GENPROTK: 3226234888;
    PKEY_GENSECK: 3225972737;
    PKEY_GENSECK2: 3223875601;
    PKEY_IOCTL_MAGIC: 112;
    PKEY_KBLOB2PROTK: 3227021322;
    PKEY_KBLOB2PROTK2: 3228069914;
    PKEY_KBLOB2PROTK3: 3224399901;
    PKEY_KEYGEN_XPRT_AASY: 8192;
    PKEY_KEYGEN_XPRT_AES: 64;
    PKEY_KEYGEN_XPRT_CPAC: 2048;
    PKEY_KEYGEN_XPRT_DES: 128;
    PKEY_KEYGEN_XPRT_RAW: 4096;
    PKEY_KEYGEN_XPRT_RSA: 8;
    PKEY_KEYGEN_XPRT_SYM: 32768;
    PKEY_KEYGEN_XPRT_UASY: 16384;
    PKEY_KEYTYPE_AES_128: 1;
    PKEY_KEYTYPE_AES_192: 2;
    PKEY_KEYTYPE_AES_256: 3;
    PKEY_KEYTYPE_AES_XTS_128: 10;
    PKEY_KEYTYPE_AES_XTS_256: 11;
    PKEY_KEYTYPE_ECC: 4;
    PKEY_KEYTYPE_ECC_ED25519: 8;
    PKEY_KEYTYPE_ECC_ED448: 9;
    PKEY_KEYTYPE_ECC_P256: 5;
    PKEY_KEYTYPE_ECC_P384: 6;
    PKEY_KEYTYPE_ECC_P521: 7;
    PKEY_KEYTYPE_HMAC_1024: 13;
    PKEY_KEYTYPE_HMAC_512: 12;
    PKEY_SEC2PROTK: 3230429187;
    PKEY_SIZE_AES_128: 128;
    PKEY_SIZE_AES_192: 192;
    PKEY_SIZE_AES_256: 256;
    PKEY_SIZE_UNKNOWN: 4294967295;
    PKEY_SKEY2PKEY: 3230167046;
    PKEY_TYPE_CCA_CIPHER: 2;
    PKEY_TYPE_CCA_DATA: 1;
    PKEY_TYPE_CCA_ECC: 31;
    PKEY_TYPE_EP11: 3;
    PKEY_TYPE_EP11_AES: 6;
    PKEY_TYPE_EP11_ECC: 7;
    PKEY_TYPE_PROTKEY: 8;
    PKEY_TYPE_UVSECRET: 9;
    PKEY_VERIFYKEY: 3226234887;
    PKEY_VERIFYKEY2: 3223351319;
    PKEY_VERIFYPROTK: 1078489097;
    PKEY_VERIFY_ATTR_AES: 1;
    PKEY_VERIFY_ATTR_OLD_MKVP: 256;
    PROTKEYBLOBSIZE: 80;
    SECKEYBLOBSIZE: 64;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    s390x: {
      MAXAESCIPHERKEYSIZE: 136,
      MAXCLRKEYSIZE: 32,
      MAXEP11AESKEYBLOBSIZE: 336,
      MAXPROTKEYSIZE: 64,
      MINEP11AESKEYBLOBSIZE: 256,
      MINKEYBLOBSIZE: 64,
      PKEY_APQNS4K: 3223351323,
      PKEY_APQNS4KT: 3227021340,
      PKEY_CLR2PROTK: 3228332036,
      PKEY_CLR2SECK: 3228069890,
      PKEY_CLR2SECK2: 3225972754,
      PKEY_FINDCARD: 3225710597,
      PKEY_FLAGS_MATCH_ALT_MKVP: 4,
      PKEY_FLAGS_MATCH_CUR_MKVP: 2,
      PKEY_GENPROTK: 3226234888,
      PKEY_GENSECK: 3225972737,
      PKEY_GENSECK2: 3223875601,
      PKEY_IOCTL_MAGIC: 112,
      PKEY_KBLOB2PROTK: 3227021322,
      PKEY_KBLOB2PROTK2: 3228069914,
      PKEY_KBLOB2PROTK3: 3224399901,
      PKEY_KEYGEN_XPRT_AASY: 8192,
      PKEY_KEYGEN_XPRT_AES: 64,
      PKEY_KEYGEN_XPRT_CPAC: 2048,
      PKEY_KEYGEN_XPRT_DES: 128,
      PKEY_KEYGEN_XPRT_RAW: 4096,
      PKEY_KEYGEN_XPRT_RSA: 8,
      PKEY_KEYGEN_XPRT_SYM: 32768,
      PKEY_KEYGEN_XPRT_UASY: 16384,
      PKEY_KEYTYPE_AES_128: 1,
      PKEY_KEYTYPE_AES_192: 2,
      PKEY_KEYTYPE_AES_256: 3,
      PKEY_KEYTYPE_AES_XTS_128: 10,
      PKEY_KEYTYPE_AES_XTS_256: 11,
      PKEY_KEYTYPE_ECC: 4,
      PKEY_KEYTYPE_ECC_ED25519: 8,
      PKEY_KEYTYPE_ECC_ED448: 9,
      PKEY_KEYTYPE_ECC_P256: 5,
      PKEY_KEYTYPE_ECC_P384: 6,
      PKEY_KEYTYPE_ECC_P521: 7,
      PKEY_KEYTYPE_HMAC_1024: 13,
      PKEY_KEYTYPE_HMAC_512: 12,
      PKEY_SEC2PROTK: 3230429187,
      PKEY_SIZE_AES_128: 128,
      PKEY_SIZE_AES_192: 192,
      PKEY_SIZE_AES_256: 256,
      PKEY_SIZE_UNKNOWN: 4294967295,
      PKEY_SKEY2PKEY: 3230167046,
      PKEY_TYPE_CCA_CIPHER: 2,
      PKEY_TYPE_CCA_DATA: 1,
      PKEY_TYPE_CCA_ECC: 31,
      PKEY_TYPE_EP11: 3,
      PKEY_TYPE_EP11_AES: 6,
      PKEY_TYPE_EP11_ECC: 7,
      PKEY_TYPE_PROTKEY: 8,
      PKEY_TYPE_UVSECRET: 9,
      PKEY_VERIFYKEY: 3226234887,
      PKEY_VERIFYKEY2: 3223351319,
      PKEY_VERIFYPROTK: 1078489097,
      PKEY_VERIFY_ATTR_AES: 1,
      PKEY_VERIFY_ATTR_OLD_MKVP: 256,
      PROTKEYBLOBSIZE: 80,
      SECKEYBLOBSIZE: 64,
    },
  },
);

/** `<asm/pkey.h>`: 136 on s390x. */
export const MAXAESCIPHERKEYSIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MAXAESCIPHERKEYSIZE,
);
/** `<asm/pkey.h>`: 32 on s390x. */
export const MAXCLRKEYSIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.MAXCLRKEYSIZE);
/** `<asm/pkey.h>`: 336 on s390x. */
export const MAXEP11AESKEYBLOBSIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MAXEP11AESKEYBLOBSIZE,
);
/** `<asm/pkey.h>`: 64 on s390x. */
export const MAXPROTKEYSIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.MAXPROTKEYSIZE);
/** `<asm/pkey.h>`: 256 on s390x. */
export const MINEP11AESKEYBLOBSIZE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MINEP11AESKEYBLOBSIZE,
);
/** `<asm/pkey.h>`: 64 on s390x. */
export const MINKEYBLOBSIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.MINKEYBLOBSIZE);
/** `<asm/pkey.h>`: 3223351323 on s390x. */
export const PKEY_APQNS4K: number | undefined = /* @__PURE__ */ hereOf(perArch.PKEY_APQNS4K);
/** `<asm/pkey.h>`: 3227021340 on s390x. */
export const PKEY_APQNS4KT: number | undefined = /* @__PURE__ */ hereOf(perArch.PKEY_APQNS4KT);
/** `<asm/pkey.h>`: 3228332036 on s390x. */
export const PKEY_CLR2PROTK: number | undefined = /* @__PURE__ */ hereOf(perArch.PKEY_CLR2PROTK);
/** `<asm/pkey.h>`: 3228069890 on s390x. */
export const PKEY_CLR2SECK: number | undefined = /* @__PURE__ */ hereOf(perArch.PKEY_CLR2SECK);
/** `<asm/pkey.h>`: 3225972754 on s390x. */
export const PKEY_CLR2SECK2: number | undefined = /* @__PURE__ */ hereOf(perArch.PKEY_CLR2SECK2);
/** `<asm/pkey.h>`: 3225710597 on s390x. */
export const PKEY_FINDCARD: number | undefined = /* @__PURE__ */ hereOf(perArch.PKEY_FINDCARD);
/** `<asm/pkey.h>`: 4 on s390x. */
export const PKEY_FLAGS_MATCH_ALT_MKVP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_FLAGS_MATCH_ALT_MKVP,
);
/** `<asm/pkey.h>`: 2 on s390x. */
export const PKEY_FLAGS_MATCH_CUR_MKVP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_FLAGS_MATCH_CUR_MKVP,
);
/** `<asm/pkey.h>`: 3226234888 on s390x. */
export const PKEY_GENPROTK: number | undefined = /* @__PURE__ */ hereOf(perArch.PKEY_GENPROTK);
/** `<asm/pkey.h>`: 3225972737 on s390x. */
export const PKEY_GENSECK: number | undefined = /* @__PURE__ */ hereOf(perArch.PKEY_GENSECK);
/** `<asm/pkey.h>`: 3223875601 on s390x. */
export const PKEY_GENSECK2: number | undefined = /* @__PURE__ */ hereOf(perArch.PKEY_GENSECK2);
/** `<asm/pkey.h>`: 112 on s390x. */
export const PKEY_IOCTL_MAGIC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_IOCTL_MAGIC,
);
/** `<asm/pkey.h>`: 3227021322 on s390x. */
export const PKEY_KBLOB2PROTK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_KBLOB2PROTK,
);
/** `<asm/pkey.h>`: 3228069914 on s390x. */
export const PKEY_KBLOB2PROTK2: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_KBLOB2PROTK2,
);
/** `<asm/pkey.h>`: 3224399901 on s390x. */
export const PKEY_KBLOB2PROTK3: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_KBLOB2PROTK3,
);
/** `<asm/pkey.h>`: 8192 on s390x. */
export const PKEY_KEYGEN_XPRT_AASY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_KEYGEN_XPRT_AASY,
);
/** `<asm/pkey.h>`: 64 on s390x. */
export const PKEY_KEYGEN_XPRT_AES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_KEYGEN_XPRT_AES,
);
/** `<asm/pkey.h>`: 2048 on s390x. */
export const PKEY_KEYGEN_XPRT_CPAC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_KEYGEN_XPRT_CPAC,
);
/** `<asm/pkey.h>`: 128 on s390x. */
export const PKEY_KEYGEN_XPRT_DES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_KEYGEN_XPRT_DES,
);
/** `<asm/pkey.h>`: 4096 on s390x. */
export const PKEY_KEYGEN_XPRT_RAW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_KEYGEN_XPRT_RAW,
);
/** `<asm/pkey.h>`: 8 on s390x. */
export const PKEY_KEYGEN_XPRT_RSA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_KEYGEN_XPRT_RSA,
);
/** `<asm/pkey.h>`: 32768 on s390x. */
export const PKEY_KEYGEN_XPRT_SYM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_KEYGEN_XPRT_SYM,
);
/** `<asm/pkey.h>`: 16384 on s390x. */
export const PKEY_KEYGEN_XPRT_UASY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_KEYGEN_XPRT_UASY,
);
/** `<asm/pkey.h>`: 1 on s390x. */
export const PKEY_KEYTYPE_AES_128: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_KEYTYPE_AES_128,
);
/** `<asm/pkey.h>`: 2 on s390x. */
export const PKEY_KEYTYPE_AES_192: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_KEYTYPE_AES_192,
);
/** `<asm/pkey.h>`: 3 on s390x. */
export const PKEY_KEYTYPE_AES_256: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_KEYTYPE_AES_256,
);
/** `<asm/pkey.h>`: 10 on s390x. */
export const PKEY_KEYTYPE_AES_XTS_128: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_KEYTYPE_AES_XTS_128,
);
/** `<asm/pkey.h>`: 11 on s390x. */
export const PKEY_KEYTYPE_AES_XTS_256: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_KEYTYPE_AES_XTS_256,
);
/** `<asm/pkey.h>`: 4 on s390x. */
export const PKEY_KEYTYPE_ECC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_KEYTYPE_ECC,
);
/** `<asm/pkey.h>`: 8 on s390x. */
export const PKEY_KEYTYPE_ECC_ED25519: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_KEYTYPE_ECC_ED25519,
);
/** `<asm/pkey.h>`: 9 on s390x. */
export const PKEY_KEYTYPE_ECC_ED448: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_KEYTYPE_ECC_ED448,
);
/** `<asm/pkey.h>`: 5 on s390x. */
export const PKEY_KEYTYPE_ECC_P256: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_KEYTYPE_ECC_P256,
);
/** `<asm/pkey.h>`: 6 on s390x. */
export const PKEY_KEYTYPE_ECC_P384: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_KEYTYPE_ECC_P384,
);
/** `<asm/pkey.h>`: 7 on s390x. */
export const PKEY_KEYTYPE_ECC_P521: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_KEYTYPE_ECC_P521,
);
/** `<asm/pkey.h>`: 13 on s390x. */
export const PKEY_KEYTYPE_HMAC_1024: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_KEYTYPE_HMAC_1024,
);
/** `<asm/pkey.h>`: 12 on s390x. */
export const PKEY_KEYTYPE_HMAC_512: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_KEYTYPE_HMAC_512,
);
/** `<asm/pkey.h>`: 3230429187 on s390x. */
export const PKEY_SEC2PROTK: number | undefined = /* @__PURE__ */ hereOf(perArch.PKEY_SEC2PROTK);
/** `<asm/pkey.h>`: 128 on s390x. */
export const PKEY_SIZE_AES_128: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_SIZE_AES_128,
);
/** `<asm/pkey.h>`: 192 on s390x. */
export const PKEY_SIZE_AES_192: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_SIZE_AES_192,
);
/** `<asm/pkey.h>`: 256 on s390x. */
export const PKEY_SIZE_AES_256: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_SIZE_AES_256,
);
/** `<asm/pkey.h>`: 4294967295 on s390x. */
export const PKEY_SIZE_UNKNOWN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_SIZE_UNKNOWN,
);
/** `<asm/pkey.h>`: 3230167046 on s390x. */
export const PKEY_SKEY2PKEY: number | undefined = /* @__PURE__ */ hereOf(perArch.PKEY_SKEY2PKEY);
/** `<asm/pkey.h>`: 2 on s390x. */
export const PKEY_TYPE_CCA_CIPHER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_TYPE_CCA_CIPHER,
);
/** `<asm/pkey.h>`: 1 on s390x. */
export const PKEY_TYPE_CCA_DATA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_TYPE_CCA_DATA,
);
/** `<asm/pkey.h>`: 31 on s390x. */
export const PKEY_TYPE_CCA_ECC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_TYPE_CCA_ECC,
);
/** `<asm/pkey.h>`: 3 on s390x. */
export const PKEY_TYPE_EP11: number | undefined = /* @__PURE__ */ hereOf(perArch.PKEY_TYPE_EP11);
/** `<asm/pkey.h>`: 6 on s390x. */
export const PKEY_TYPE_EP11_AES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_TYPE_EP11_AES,
);
/** `<asm/pkey.h>`: 7 on s390x. */
export const PKEY_TYPE_EP11_ECC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_TYPE_EP11_ECC,
);
/** `<asm/pkey.h>`: 8 on s390x. */
export const PKEY_TYPE_PROTKEY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_TYPE_PROTKEY,
);
/** `<asm/pkey.h>`: 9 on s390x. */
export const PKEY_TYPE_UVSECRET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_TYPE_UVSECRET,
);
/** `<asm/pkey.h>`: 3226234887 on s390x. */
export const PKEY_VERIFYKEY: number | undefined = /* @__PURE__ */ hereOf(perArch.PKEY_VERIFYKEY);
/** `<asm/pkey.h>`: 3223351319 on s390x. */
export const PKEY_VERIFYKEY2: number | undefined = /* @__PURE__ */ hereOf(perArch.PKEY_VERIFYKEY2);
/** `<asm/pkey.h>`: 1078489097 on s390x. */
export const PKEY_VERIFYPROTK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_VERIFYPROTK,
);
/** `<asm/pkey.h>`: 1 on s390x. */
export const PKEY_VERIFY_ATTR_AES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_VERIFY_ATTR_AES,
);
/** `<asm/pkey.h>`: 256 on s390x. */
export const PKEY_VERIFY_ATTR_OLD_MKVP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_VERIFY_ATTR_OLD_MKVP,
);
/** `<asm/pkey.h>`: 80 on s390x. */
export const PROTKEYBLOBSIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.PROTKEYBLOBSIZE);
/** `<asm/pkey.h>`: 64 on s390x. */
export const SECKEYBLOBSIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.SECKEYBLOBSIZE);
export declare namespace struct {
  /** `<asm/pkey.h>`: 16 bytes on s390x. */
  interface ep11kblob_header extends RecordView<'struct ep11kblob_header'> {
    type: number;
    hver: number;
    len: number;
    version: number;
    res0: number;
    bitlen: number;
    get res1(): Uint8Array;
    set res1(value: Bytes);
  }

  /** `<asm/pkey.h>`: 4 bytes on s390x. */
  interface pkey_apqn extends RecordView<'struct pkey_apqn'> {
    card: number;
    domain: number;
  }

  /** `<asm/pkey.h>`: 32 bytes on s390x. */
  interface pkey_apqns4key extends RecordView<'struct pkey_apqns4key', 'key' | 'apqns'> {
    get key(): number;
    set key(value: Pointer);
    keylen: number;
    flags: number;
    get apqns(): number;
    set apqns(value: Pointer);
    apqn_entries: number;
  }

  /** `<asm/pkey.h>`: 88 bytes on s390x. */
  interface pkey_apqns4keytype extends RecordView<'struct pkey_apqns4keytype', 'apqns'> {
    type: number;
    get cur_mkvp(): Uint8Array;
    set cur_mkvp(value: Bytes);
    get alt_mkvp(): Uint8Array;
    set alt_mkvp(value: Bytes);
    flags: number;
    get apqns(): number;
    set apqns(value: Pointer);
    apqn_entries: number;
  }

  /** `<asm/pkey.h>`: 108 bytes on s390x. */
  interface pkey_clr2protk extends RecordView<'struct pkey_clr2protk'> {
    keytype: number;
    get clrkey(): struct.pkey_clrkey;
    set clrkey(value: From<struct.pkey_clrkey>);
    get protkey(): struct.pkey_protkey;
    set protkey(value: From<struct.pkey_protkey>);
  }

  /** `<asm/pkey.h>`: 104 bytes on s390x. */
  interface pkey_clr2seck extends RecordView<'struct pkey_clr2seck'> {
    cardnr: number;
    domain: number;
    keytype: number;
    get clrkey(): struct.pkey_clrkey;
    set clrkey(value: From<struct.pkey_clrkey>);
    get seckey(): struct.pkey_seckey;
    set seckey(value: From<struct.pkey_seckey>);
  }

  /** `<asm/pkey.h>`: 72 bytes on s390x. */
  interface pkey_clr2seck2 extends RecordView<'struct pkey_clr2seck2', 'apqns' | 'key'> {
    get apqns(): number;
    set apqns(value: Pointer);
    apqn_entries: number;
    type: number;
    size: number;
    keygenflags: number;
    get clrkey(): struct.pkey_clrkey;
    set clrkey(value: From<struct.pkey_clrkey>);
    get key(): number;
    set key(value: Pointer);
    keylen: number;
  }

  /** `<asm/pkey.h>`: 32 bytes on s390x. */
  interface pkey_clrkey extends RecordView<'struct pkey_clrkey'> {
    get clrkey(): Uint8Array;
    set clrkey(value: Bytes);
  }

  /** `<asm/pkey.h>`: 68 bytes on s390x. */
  interface pkey_findcard extends RecordView<'struct pkey_findcard'> {
    get seckey(): struct.pkey_seckey;
    set seckey(value: From<struct.pkey_seckey>);
    cardnr: number;
    domain: number;
  }

  /** `<asm/pkey.h>`: 76 bytes on s390x. */
  interface pkey_genprotk extends RecordView<'struct pkey_genprotk'> {
    keytype: number;
    get protkey(): struct.pkey_protkey;
    set protkey(value: From<struct.pkey_protkey>);
  }

  /** `<asm/pkey.h>`: 72 bytes on s390x. */
  interface pkey_genseck extends RecordView<'struct pkey_genseck'> {
    cardnr: number;
    domain: number;
    keytype: number;
    get seckey(): struct.pkey_seckey;
    set seckey(value: From<struct.pkey_seckey>);
  }

  /** `<asm/pkey.h>`: 40 bytes on s390x. */
  interface pkey_genseck2 extends RecordView<'struct pkey_genseck2', 'apqns' | 'key'> {
    get apqns(): number;
    set apqns(value: Pointer);
    apqn_entries: number;
    type: number;
    size: number;
    keygenflags: number;
    get key(): number;
    set key(value: Pointer);
    keylen: number;
  }

  /** `<asm/pkey.h>`: 88 bytes on s390x. */
  interface pkey_kblob2pkey extends RecordView<'struct pkey_kblob2pkey', 'key'> {
    get key(): number;
    set key(value: Pointer);
    keylen: number;
    get protkey(): struct.pkey_protkey;
    set protkey(value: From<struct.pkey_protkey>);
  }

  /** `<asm/pkey.h>`: 104 bytes on s390x. */
  interface pkey_kblob2pkey2 extends RecordView<'struct pkey_kblob2pkey2', 'key' | 'apqns'> {
    get key(): number;
    set key(value: Pointer);
    keylen: number;
    get apqns(): number;
    set apqns(value: Pointer);
    apqn_entries: number;
    get protkey(): struct.pkey_protkey;
    set protkey(value: From<struct.pkey_protkey>);
  }

  /** `<asm/pkey.h>`: 48 bytes on s390x. */
  interface pkey_kblob2pkey3
    extends RecordView<'struct pkey_kblob2pkey3', 'key' | 'apqns' | 'pkey'> {
    get key(): number;
    set key(value: Pointer);
    keylen: number;
    get apqns(): number;
    set apqns(value: Pointer);
    apqn_entries: number;
    pkeytype: number;
    pkeylen: number;
    get pkey(): number;
    set pkey(value: Pointer);
  }

  /** `<asm/pkey.h>`: 72 bytes on s390x. */
  interface pkey_protkey extends RecordView<'struct pkey_protkey'> {
    type: number;
    len: number;
    get protkey(): Uint8Array;
    set protkey(value: Bytes);
  }

  /** `<asm/pkey.h>`: 140 bytes on s390x. */
  interface pkey_sec2protk extends RecordView<'struct pkey_sec2protk'> {
    cardnr: number;
    domain: number;
    get seckey(): struct.pkey_seckey;
    set seckey(value: From<struct.pkey_seckey>);
    get protkey(): struct.pkey_protkey;
    set protkey(value: From<struct.pkey_protkey>);
  }

  /** `<asm/pkey.h>`: 64 bytes on s390x. */
  interface pkey_seckey extends RecordView<'struct pkey_seckey'> {
    get seckey(): Uint8Array;
    set seckey(value: Bytes);
  }

  /** `<asm/pkey.h>`: 136 bytes on s390x. */
  interface pkey_skey2pkey extends RecordView<'struct pkey_skey2pkey'> {
    get seckey(): struct.pkey_seckey;
    set seckey(value: From<struct.pkey_seckey>);
    get protkey(): struct.pkey_protkey;
    set protkey(value: From<struct.pkey_protkey>);
  }

  /** `<asm/pkey.h>`: 76 bytes on s390x. */
  interface pkey_verifykey extends RecordView<'struct pkey_verifykey'> {
    get seckey(): struct.pkey_seckey;
    set seckey(value: From<struct.pkey_seckey>);
    cardnr: number;
    domain: number;
    keysize: number;
    attributes: number;
  }

  /** `<asm/pkey.h>`: 32 bytes on s390x. */
  interface pkey_verifykey2 extends RecordView<'struct pkey_verifykey2', 'key'> {
    get key(): number;
    set key(value: Pointer);
    keylen: number;
    cardnr: number;
    domain: number;
    type: number;
    size: number;
    flags: number;
  }

  /** `<asm/pkey.h>`: 72 bytes on s390x. */
  interface pkey_verifyprotk extends RecordView<'struct pkey_verifyprotk'> {
    get protkey(): struct.pkey_protkey;
    set protkey(value: From<struct.pkey_protkey>);
  }
}

export const struct: {
  readonly ep11kblob_header: Descriptor<struct.ep11kblob_header, 's390x'>;
  readonly pkey_apqn: Descriptor<struct.pkey_apqn, 's390x'>;
  readonly pkey_apqns4key: Descriptor<struct.pkey_apqns4key, 's390x'>;
  readonly pkey_apqns4keytype: Descriptor<struct.pkey_apqns4keytype, 's390x'>;
  readonly pkey_clr2protk: Descriptor<struct.pkey_clr2protk, 's390x'>;
  readonly pkey_clr2seck: Descriptor<struct.pkey_clr2seck, 's390x'>;
  readonly pkey_clr2seck2: Descriptor<struct.pkey_clr2seck2, 's390x'>;
  readonly pkey_clrkey: Descriptor<struct.pkey_clrkey, 's390x'>;
  readonly pkey_findcard: Descriptor<struct.pkey_findcard, 's390x'>;
  readonly pkey_genprotk: Descriptor<struct.pkey_genprotk, 's390x'>;
  readonly pkey_genseck: Descriptor<struct.pkey_genseck, 's390x'>;
  readonly pkey_genseck2: Descriptor<struct.pkey_genseck2, 's390x'>;
  readonly pkey_kblob2pkey: Descriptor<struct.pkey_kblob2pkey, 's390x'>;
  readonly pkey_kblob2pkey2: Descriptor<struct.pkey_kblob2pkey2, 's390x'>;
  readonly pkey_kblob2pkey3: Descriptor<struct.pkey_kblob2pkey3, 's390x'>;
  readonly pkey_protkey: Descriptor<struct.pkey_protkey, 's390x'>;
  readonly pkey_sec2protk: Descriptor<struct.pkey_sec2protk, 's390x'>;
  readonly pkey_seckey: Descriptor<struct.pkey_seckey, 's390x'>;
  readonly pkey_skey2pkey: Descriptor<struct.pkey_skey2pkey, 's390x'>;
  readonly pkey_verifykey: Descriptor<struct.pkey_verifykey, 's390x'>;
  readonly pkey_verifykey2: Descriptor<struct.pkey_verifykey2, 's390x'>;
  readonly pkey_verifyprotk: Descriptor<struct.pkey_verifyprotk, 's390x'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ep11kblob_header": ["__u8 type;__u8 hver;__u16 len;__u8 version;__u8 res0;__u16 bitlen;__u8 res1[8];",{"pack":1,"only":["s390x"]}],
"pkey_apqn": ["__u16 card;__u16 domain;",{"only":["s390x"]}],
"pkey_apqns4key": ["__u8 *key;__u32 keylen;__u32 flags;struct pkey_apqn *apqns;__u32 apqn_entries;",{"only":["s390x"]}],
"pkey_apqns4keytype": ["enum pkey_key_type type;__u8 cur_mkvp[32];__u8 alt_mkvp[32];__u32 flags;struct pkey_apqn *apqns;__u32 apqn_entries;",{"only":["s390x"]}],
"pkey_clr2protk": ["__u32 keytype;struct pkey_clrkey clrkey;struct pkey_protkey protkey;",{"only":["s390x"]}],
"pkey_clr2seck": ["__u16 cardnr;__u16 domain;__u32 keytype;struct pkey_clrkey clrkey;struct pkey_seckey seckey;",{"only":["s390x"]}],
"pkey_clr2seck2": ["struct pkey_apqn *apqns;__u32 apqn_entries;enum pkey_key_type type;enum pkey_key_size size;__u32 keygenflags;struct pkey_clrkey clrkey;__u8 *key;__u32 keylen;",{"only":["s390x"]}],
"pkey_clrkey": ["__u8 clrkey[32];",{"only":["s390x"]}],
"pkey_findcard": ["struct pkey_seckey seckey;__u16 cardnr;__u16 domain;",{"only":["s390x"]}],
"pkey_genprotk": ["__u32 keytype;struct pkey_protkey protkey;",{"only":["s390x"]}],
"pkey_genseck": ["__u16 cardnr;__u16 domain;__u32 keytype;struct pkey_seckey seckey;",{"only":["s390x"]}],
"pkey_genseck2": ["struct pkey_apqn *apqns;__u32 apqn_entries;enum pkey_key_type type;enum pkey_key_size size;__u32 keygenflags;__u8 *key;__u32 keylen;",{"only":["s390x"]}],
"pkey_kblob2pkey": ["__u8 *key;__u32 keylen;struct pkey_protkey protkey;",{"only":["s390x"]}],
"pkey_kblob2pkey2": ["__u8 *key;__u32 keylen;struct pkey_apqn *apqns;__u32 apqn_entries;struct pkey_protkey protkey;",{"only":["s390x"]}],
"pkey_kblob2pkey3": ["__u8 *key;__u32 keylen;struct pkey_apqn *apqns;__u32 apqn_entries;__u32 pkeytype;__u32 pkeylen;__u8 *pkey;",{"only":["s390x"]}],
"pkey_protkey": ["__u32 type;__u32 len;__u8 protkey[64];",{"only":["s390x"]}],
"pkey_sec2protk": ["__u16 cardnr;__u16 domain;struct pkey_seckey seckey;struct pkey_protkey protkey;",{"only":["s390x"]}],
"pkey_seckey": ["__u8 seckey[64];",{"only":["s390x"]}],
"pkey_skey2pkey": ["struct pkey_seckey seckey;struct pkey_protkey protkey;",{"only":["s390x"]}],
"pkey_verifykey": ["struct pkey_seckey seckey;__u16 cardnr;__u16 domain;__u16 keysize;__u32 attributes;",{"only":["s390x"]}],
"pkey_verifykey2": ["__u8 *key;__u32 keylen;__u16 cardnr;__u16 domain;enum pkey_key_type type;enum pkey_key_size size;__u32 flags;",{"only":["s390x"]}],
"pkey_verifyprotk": ["struct pkey_protkey protkey;",{"only":["s390x"]}]
}`),
);
