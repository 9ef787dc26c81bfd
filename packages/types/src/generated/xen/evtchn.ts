// Generated from Linux 7.3.4 <xen/evtchn.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type PerArch,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly IOCTL_EVTCHN_BIND_INTERDOMAIN: PerArch<541953, 541953, 541953, undefined, 541953>;
  readonly IOCTL_EVTCHN_BIND_STATIC: PerArch<279815, 279815, 279815, undefined, 279815>;
  readonly IOCTL_EVTCHN_BIND_UNBOUND_PORT: PerArch<279810, 279810, 279810, undefined, 279810>;
  readonly IOCTL_EVTCHN_BIND_VIRQ: PerArch<279808, 279808, 279808, undefined, 279808>;
  readonly IOCTL_EVTCHN_NOTIFY: PerArch<279812, 279812, 279812, undefined, 279812>;
  readonly IOCTL_EVTCHN_RESET: PerArch<17669, 17669, 17669, undefined, 17669>;
  readonly IOCTL_EVTCHN_RESTRICT_DOMID: PerArch<148742, 148742, 148742, undefined, 148742>;
  readonly IOCTL_EVTCHN_UNBIND: PerArch<279811, 279811, 279811, undefined, 279811>;
} = /* @__PURE__ */ perArchOf({
  IOCTL_EVTCHN_BIND_INTERDOMAIN: [541953, 541953, 541953, undefined, 541953],
  IOCTL_EVTCHN_BIND_STATIC: [279815, 279815, 279815, undefined, 279815],
  IOCTL_EVTCHN_BIND_UNBOUND_PORT: [279810, 279810, 279810, undefined, 279810],
  IOCTL_EVTCHN_BIND_VIRQ: [279808, 279808, 279808, undefined, 279808],
  IOCTL_EVTCHN_NOTIFY: [279812, 279812, 279812, undefined, 279812],
  IOCTL_EVTCHN_RESET: [17669, 17669, 17669, undefined, 17669],
  IOCTL_EVTCHN_RESTRICT_DOMID: [148742, 148742, 148742, undefined, 148742],
  IOCTL_EVTCHN_UNBIND: [279811, 279811, 279811, undefined, 279811],
});

/** `<xen/evtchn.h>`: none on riscv64, loongarch64, s390x; 541953 elsewhere. */
export const IOCTL_EVTCHN_BIND_INTERDOMAIN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_EVTCHN_BIND_INTERDOMAIN,
);
/** `<xen/evtchn.h>`: none on riscv64, loongarch64, s390x; 279815 elsewhere. */
export const IOCTL_EVTCHN_BIND_STATIC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_EVTCHN_BIND_STATIC,
);
/** `<xen/evtchn.h>`: none on riscv64, loongarch64, s390x; 279810 elsewhere. */
export const IOCTL_EVTCHN_BIND_UNBOUND_PORT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_EVTCHN_BIND_UNBOUND_PORT,
);
/** `<xen/evtchn.h>`: none on riscv64, loongarch64, s390x; 279808 elsewhere. */
export const IOCTL_EVTCHN_BIND_VIRQ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_EVTCHN_BIND_VIRQ,
);
/** `<xen/evtchn.h>`: none on riscv64, loongarch64, s390x; 279812 elsewhere. */
export const IOCTL_EVTCHN_NOTIFY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_EVTCHN_NOTIFY,
);
/** `<xen/evtchn.h>`: none on riscv64, loongarch64, s390x; 17669 elsewhere. */
export const IOCTL_EVTCHN_RESET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_EVTCHN_RESET,
);
/** `<xen/evtchn.h>`: none on riscv64, loongarch64, s390x; 148742 elsewhere. */
export const IOCTL_EVTCHN_RESTRICT_DOMID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_EVTCHN_RESTRICT_DOMID,
);
/** `<xen/evtchn.h>`: none on riscv64, loongarch64, s390x; 279811 elsewhere. */
export const IOCTL_EVTCHN_UNBIND: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_EVTCHN_UNBIND,
);
export declare namespace struct {
  /** `<xen/evtchn.h>`: none on riscv64, loongarch64, s390x; 4 bytes elsewhere. */
  interface ioctl_evtchn_bind extends RecordView<'struct ioctl_evtchn_bind'> {
    port: number;
  }

  /** `<xen/evtchn.h>`: none on riscv64, loongarch64, s390x; 8 bytes elsewhere. */
  interface ioctl_evtchn_bind_interdomain
    extends RecordView<'struct ioctl_evtchn_bind_interdomain'> {
    remote_domain: number;
    remote_port: number;
  }

  /** `<xen/evtchn.h>`: none on riscv64, loongarch64, s390x; 4 bytes elsewhere. */
  interface ioctl_evtchn_bind_unbound_port
    extends RecordView<'struct ioctl_evtchn_bind_unbound_port'> {
    remote_domain: number;
  }

  /** `<xen/evtchn.h>`: none on riscv64, loongarch64, s390x; 4 bytes elsewhere. */
  interface ioctl_evtchn_bind_virq extends RecordView<'struct ioctl_evtchn_bind_virq'> {
    virq: number;
  }

  /** `<xen/evtchn.h>`: none on riscv64, loongarch64, s390x; 4 bytes elsewhere. */
  interface ioctl_evtchn_notify extends RecordView<'struct ioctl_evtchn_notify'> {
    port: number;
  }

  /** `<xen/evtchn.h>`: none on riscv64, loongarch64, s390x; 2 bytes elsewhere. */
  interface ioctl_evtchn_restrict_domid extends RecordView<'struct ioctl_evtchn_restrict_domid'> {
    domid: number;
  }

  /** `<xen/evtchn.h>`: none on riscv64, loongarch64, s390x; 4 bytes elsewhere. */
  interface ioctl_evtchn_unbind extends RecordView<'struct ioctl_evtchn_unbind'> {
    port: number;
  }
}

export const struct: {
  readonly ioctl_evtchn_bind: Descriptor<
    struct.ioctl_evtchn_bind,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
  readonly ioctl_evtchn_bind_interdomain: Descriptor<
    struct.ioctl_evtchn_bind_interdomain,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
  readonly ioctl_evtchn_bind_unbound_port: Descriptor<
    struct.ioctl_evtchn_bind_unbound_port,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
  readonly ioctl_evtchn_bind_virq: Descriptor<
    struct.ioctl_evtchn_bind_virq,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
  readonly ioctl_evtchn_notify: Descriptor<
    struct.ioctl_evtchn_notify,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
  readonly ioctl_evtchn_restrict_domid: Descriptor<
    struct.ioctl_evtchn_restrict_domid,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
  readonly ioctl_evtchn_unbind: Descriptor<
    struct.ioctl_evtchn_unbind,
    'x86_64' | 'x86' | 'arm' | 'aarch64'
  >;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ioctl_evtchn_bind": ["unsigned int port;",{"only":["x86_64","x86","arm","aarch64"]}],
"ioctl_evtchn_bind_interdomain": ["unsigned int remote_domain;unsigned int remote_port;",{"only":["x86_64","x86","arm","aarch64"]}],
"ioctl_evtchn_bind_unbound_port": ["unsigned int remote_domain;",{"only":["x86_64","x86","arm","aarch64"]}],
"ioctl_evtchn_bind_virq": ["unsigned int virq;",{"only":["x86_64","x86","arm","aarch64"]}],
"ioctl_evtchn_notify": ["unsigned int port;",{"only":["x86_64","x86","arm","aarch64"]}],
"ioctl_evtchn_restrict_domid": ["uint16_t domid;",{"only":["x86_64","x86","arm","aarch64"]}],
"ioctl_evtchn_unbind": ["unsigned int port;",{"only":["x86_64","x86","arm","aarch64"]}]
}`),
);
