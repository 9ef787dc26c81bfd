// Generated from Linux 7.3.4 <linux/mqueue.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Elements, type RecordView } from '../../engine.ts';

export const MQ_BYTES_MAX = 819200,
  MQ_PRIO_MAX = 32768,
  NOTIFY_COOKIE_LEN = 32,
  NOTIFY_NONE = 0,
  NOTIFY_REMOVED = 2,
  NOTIFY_WOKENUP = 1;
export declare namespace struct {
  /** `<linux/mqueue.h>`: 32 bytes on x86, arm; 64 bytes elsewhere. */
  interface mq_attr extends RecordView<'struct mq_attr'> {
    mq_flags: number;
    mq_maxmsg: number;
    mq_msgsize: number;
    mq_curmsgs: number;
    get __reserved(): Elements<number>;
    set __reserved(value: Iterable<number>);
  }
}

export const struct: {
  readonly mq_attr: Descriptor<struct.mq_attr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"mq_attr": "long mq_flags;long mq_maxmsg;long mq_msgsize;long mq_curmsgs;long __reserved[4];"
}`),
);
