// Generated from Linux 7.3.4 <linux/userfaultfd.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

interface uffd_msg$arg$pagefault$feat extends RecordView<'union uffd_msg.arg.pagefault.feat'> {
  ptid: number;
}

interface uffd_msg$arg$pagefault extends RecordView<'struct uffd_msg.arg.pagefault'> {
  get flags(): bigint;
  set flags(value: Integer);
  get address(): bigint;
  set address(value: Integer);
  get feat(): uffd_msg$arg$pagefault$feat;
  set feat(value: uffd_msg$arg$pagefault$feat | Init<uffd_msg$arg$pagefault$feat>);
}

interface uffd_msg$arg$fork extends RecordView<'struct uffd_msg.arg.fork'> {
  ufd: number;
}

interface uffd_msg$arg$remap extends RecordView<'struct uffd_msg.arg.remap'> {
  get from(): bigint;
  set from(value: Integer);
  get to(): bigint;
  set to(value: Integer);
  get len(): bigint;
  set len(value: Integer);
}

interface uffd_msg$arg$remove extends RecordView<'struct uffd_msg.arg.remove'> {
  get start(): bigint;
  set start(value: Integer);
  get end(): bigint;
  set end(value: Integer);
}

interface uffd_msg$arg$reserved extends RecordView<'struct uffd_msg.arg.reserved'> {
  get reserved1(): bigint;
  set reserved1(value: Integer);
  get reserved2(): bigint;
  set reserved2(value: Integer);
  get reserved3(): bigint;
  set reserved3(value: Integer);
}

interface uffd_msg$arg extends RecordView<'union uffd_msg.arg'> {
  get pagefault(): uffd_msg$arg$pagefault;
  set pagefault(value: uffd_msg$arg$pagefault | Init<uffd_msg$arg$pagefault>);
  get fork(): uffd_msg$arg$fork;
  set fork(value: uffd_msg$arg$fork | Init<uffd_msg$arg$fork>);
  get remap(): uffd_msg$arg$remap;
  set remap(value: uffd_msg$arg$remap | Init<uffd_msg$arg$remap>);
  get remove(): uffd_msg$arg$remove;
  set remove(value: uffd_msg$arg$remove | Init<uffd_msg$arg$remove>);
  get reserved(): uffd_msg$arg$reserved;
  set reserved(value: uffd_msg$arg$reserved | Init<uffd_msg$arg$reserved>);
}

/** `<linux/userfaultfd.h>`: 32 bytes. */
export interface uffd_msg extends RecordView<'struct uffd_msg'> {
  event: number;
  reserved1: number;
  reserved2: number;
  reserved3: number;
  get arg(): uffd_msg$arg;
  set arg(value: uffd_msg$arg | Init<uffd_msg$arg>);
}

export const uffd_msg: Descriptor<uffd_msg> = /* @__PURE__ */ declareStruct(
  'uffd_msg',
  `
  __u8 event;
  __u8 reserved1;
  __u16 reserved2;
  __u32 reserved3;
  union {
    struct {
      __u64 flags;
      __u64 address;
      union {
        __u32 ptid;
      } feat;
    } pagefault;
    struct {
      __u32 ufd;
    } fork;
    struct {
      __u64 from;
      __u64 to;
      __u64 len;
    } remap;
    struct {
      __u64 start;
      __u64 end;
    } remove;
    struct {
      __u64 reserved1;
      __u64 reserved2;
      __u64 reserved3;
    } reserved;
  } arg;
`,
  { pack: 1 },
);

/** `<linux/userfaultfd.h>`: 24 bytes. */
export interface uffdio_api extends RecordView<'struct uffdio_api'> {
  get api(): bigint;
  set api(value: Integer);
  get features(): bigint;
  set features(value: Integer);
  get ioctls(): bigint;
  set ioctls(value: Integer);
}

export const uffdio_api: Descriptor<uffdio_api> = /* @__PURE__ */ declareStruct(
  'uffdio_api',
  `
  __u64 api;
  __u64 features;
  __u64 ioctls;
`,
);

/** `<linux/userfaultfd.h>`: 32 bytes. */
export interface uffdio_continue extends RecordView<'struct uffdio_continue'> {
  get range(): uffdio_range;
  set range(value: uffdio_range | Init<uffdio_range>);
  get mode(): bigint;
  set mode(value: Integer);
  get mapped(): bigint;
  set mapped(value: Integer);
}

export const uffdio_continue: Descriptor<uffdio_continue> = /* @__PURE__ */ declareStruct(
  'uffdio_continue',
  `
  struct uffdio_range range;
  __u64 mode;
  __s64 mapped;
`,
  { uses: () => [uffdio_range] },
);

/** `<linux/userfaultfd.h>`: 40 bytes. */
export interface uffdio_copy extends RecordView<'struct uffdio_copy'> {
  get dst(): bigint;
  set dst(value: Integer);
  get src(): bigint;
  set src(value: Integer);
  get len(): bigint;
  set len(value: Integer);
  get mode(): bigint;
  set mode(value: Integer);
  get copy(): bigint;
  set copy(value: Integer);
}

export const uffdio_copy: Descriptor<uffdio_copy> = /* @__PURE__ */ declareStruct(
  'uffdio_copy',
  `
  __u64 dst;
  __u64 src;
  __u64 len;
  __u64 mode;
  __s64 copy;
`,
);

/** `<linux/userfaultfd.h>`: 40 bytes. */
export interface uffdio_move extends RecordView<'struct uffdio_move'> {
  get dst(): bigint;
  set dst(value: Integer);
  get src(): bigint;
  set src(value: Integer);
  get len(): bigint;
  set len(value: Integer);
  get mode(): bigint;
  set mode(value: Integer);
  get move(): bigint;
  set move(value: Integer);
}

export const uffdio_move: Descriptor<uffdio_move> = /* @__PURE__ */ declareStruct(
  'uffdio_move',
  `
  __u64 dst;
  __u64 src;
  __u64 len;
  __u64 mode;
  __s64 move;
`,
);

/** `<linux/userfaultfd.h>`: 32 bytes. */
export interface uffdio_poison extends RecordView<'struct uffdio_poison'> {
  get range(): uffdio_range;
  set range(value: uffdio_range | Init<uffdio_range>);
  get mode(): bigint;
  set mode(value: Integer);
  get updated(): bigint;
  set updated(value: Integer);
}

export const uffdio_poison: Descriptor<uffdio_poison> = /* @__PURE__ */ declareStruct(
  'uffdio_poison',
  `
  struct uffdio_range range;
  __u64 mode;
  __s64 updated;
`,
  { uses: () => [uffdio_range] },
);

/** `<linux/userfaultfd.h>`: 16 bytes. */
export interface uffdio_range extends RecordView<'struct uffdio_range'> {
  get start(): bigint;
  set start(value: Integer);
  get len(): bigint;
  set len(value: Integer);
}

export const uffdio_range: Descriptor<uffdio_range> = /* @__PURE__ */ declareStruct(
  'uffdio_range',
  `
  __u64 start;
  __u64 len;
`,
);

/** `<linux/userfaultfd.h>`: 32 bytes. */
export interface uffdio_register extends RecordView<'struct uffdio_register'> {
  get range(): uffdio_range;
  set range(value: uffdio_range | Init<uffdio_range>);
  get mode(): bigint;
  set mode(value: Integer);
  get ioctls(): bigint;
  set ioctls(value: Integer);
}

export const uffdio_register: Descriptor<uffdio_register> = /* @__PURE__ */ declareStruct(
  'uffdio_register',
  `
  struct uffdio_range range;
  __u64 mode;
  __u64 ioctls;
`,
  { uses: () => [uffdio_range] },
);

/** `<linux/userfaultfd.h>`: 24 bytes. */
export interface uffdio_rwprotect extends RecordView<'struct uffdio_rwprotect'> {
  get range(): uffdio_range;
  set range(value: uffdio_range | Init<uffdio_range>);
  get mode(): bigint;
  set mode(value: Integer);
}

export const uffdio_rwprotect: Descriptor<uffdio_rwprotect> = /* @__PURE__ */ declareStruct(
  'uffdio_rwprotect',
  `
  struct uffdio_range range;
  __u64 mode;
`,
  { uses: () => [uffdio_range] },
);

/** `<linux/userfaultfd.h>`: 16 bytes. */
export interface uffdio_set_mode extends RecordView<'struct uffdio_set_mode'> {
  get enable(): bigint;
  set enable(value: Integer);
  get disable(): bigint;
  set disable(value: Integer);
}

export const uffdio_set_mode: Descriptor<uffdio_set_mode> = /* @__PURE__ */ declareStruct(
  'uffdio_set_mode',
  `
  __u64 enable;
  __u64 disable;
`,
);

/** `<linux/userfaultfd.h>`: 24 bytes. */
export interface uffdio_writeprotect extends RecordView<'struct uffdio_writeprotect'> {
  get range(): uffdio_range;
  set range(value: uffdio_range | Init<uffdio_range>);
  get mode(): bigint;
  set mode(value: Integer);
}

export const uffdio_writeprotect: Descriptor<uffdio_writeprotect> = /* @__PURE__ */ declareStruct(
  'uffdio_writeprotect',
  `
  struct uffdio_range range;
  __u64 mode;
`,
  { uses: () => [uffdio_range] },
);

/** `<linux/userfaultfd.h>`: 32 bytes. */
export interface uffdio_zeropage extends RecordView<'struct uffdio_zeropage'> {
  get range(): uffdio_range;
  set range(value: uffdio_range | Init<uffdio_range>);
  get mode(): bigint;
  set mode(value: Integer);
  get zeropage(): bigint;
  set zeropage(value: Integer);
}

export const uffdio_zeropage: Descriptor<uffdio_zeropage> = /* @__PURE__ */ declareStruct(
  'uffdio_zeropage',
  `
  struct uffdio_range range;
  __u64 mode;
  __s64 zeropage;
`,
  { uses: () => [uffdio_range] },
);
