// Generated from Linux 7.3.4 <xen/evtchn.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type OnlyOnThese,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'x86_64' | 'x86' | 'arm' | 'aarch64',
  {
    IOCTL_EVTCHN_BIND_INTERDOMAIN: 541953;
    IOCTL_EVTCHN_BIND_STATIC: 279815;
    IOCTL_EVTCHN_BIND_UNBOUND_PORT: 279810;
    IOCTL_EVTCHN_BIND_VIRQ: 279808;
    IOCTL_EVTCHN_NOTIFY: 279812;
    IOCTL_EVTCHN_RESET: 17669;
    IOCTL_EVTCHN_RESTRICT_DOMID: 148742;
    IOCTL_EVTCHN_UNBIND: 279811;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    'x86_64 x86 arm aarch64': {
      IOCTL_EVTCHN_BIND_INTERDOMAIN: 541953,
      IOCTL_EVTCHN_BIND_STATIC: 279815,
      IOCTL_EVTCHN_BIND_UNBOUND_PORT: 279810,
      IOCTL_EVTCHN_BIND_VIRQ: 279808,
      IOCTL_EVTCHN_NOTIFY: 279812,
      IOCTL_EVTCHN_RESET: 17669,
      IOCTL_EVTCHN_RESTRICT_DOMID: 148742,
      IOCTL_EVTCHN_UNBIND: 279811,
    },
  },
);

/** `<xen/evtchn.h>`: 541953 on x86_64, x86, arm, aarch64. */
export const IOCTL_EVTCHN_BIND_INTERDOMAIN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_EVTCHN_BIND_INTERDOMAIN,
);
/** `<xen/evtchn.h>`: 279815 on x86_64, x86, arm, aarch64. */
export const IOCTL_EVTCHN_BIND_STATIC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_EVTCHN_BIND_STATIC,
);
/** `<xen/evtchn.h>`: 279810 on x86_64, x86, arm, aarch64. */
export const IOCTL_EVTCHN_BIND_UNBOUND_PORT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_EVTCHN_BIND_UNBOUND_PORT,
);
/** `<xen/evtchn.h>`: 279808 on x86_64, x86, arm, aarch64. */
export const IOCTL_EVTCHN_BIND_VIRQ: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_EVTCHN_BIND_VIRQ,
);
/** `<xen/evtchn.h>`: 279812 on x86_64, x86, arm, aarch64. */
export const IOCTL_EVTCHN_NOTIFY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_EVTCHN_NOTIFY,
);
/** `<xen/evtchn.h>`: 17669 on x86_64, x86, arm, aarch64. */
export const IOCTL_EVTCHN_RESET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_EVTCHN_RESET,
);
/** `<xen/evtchn.h>`: 148742 on x86_64, x86, arm, aarch64. */
export const IOCTL_EVTCHN_RESTRICT_DOMID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_EVTCHN_RESTRICT_DOMID,
);
/** `<xen/evtchn.h>`: 279811 on x86_64, x86, arm, aarch64. */
export const IOCTL_EVTCHN_UNBIND: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOCTL_EVTCHN_UNBIND,
);
export declare namespace struct {
  /** `<xen/evtchn.h>`: 4 bytes on x86_64, x86, arm, aarch64. */
  interface ioctl_evtchn_bind extends RecordView<'struct ioctl_evtchn_bind'> {
    port: number;
  }

  /** `<xen/evtchn.h>`: 8 bytes on x86_64, x86, arm, aarch64. */
  interface ioctl_evtchn_bind_interdomain
    extends RecordView<'struct ioctl_evtchn_bind_interdomain'> {
    remote_domain: number;
    remote_port: number;
  }

  /** `<xen/evtchn.h>`: 4 bytes on x86_64, x86, arm, aarch64. */
  interface ioctl_evtchn_bind_unbound_port
    extends RecordView<'struct ioctl_evtchn_bind_unbound_port'> {
    remote_domain: number;
  }

  /** `<xen/evtchn.h>`: 4 bytes on x86_64, x86, arm, aarch64. */
  interface ioctl_evtchn_bind_virq extends RecordView<'struct ioctl_evtchn_bind_virq'> {
    virq: number;
  }

  /** `<xen/evtchn.h>`: 4 bytes on x86_64, x86, arm, aarch64. */
  interface ioctl_evtchn_notify extends RecordView<'struct ioctl_evtchn_notify'> {
    port: number;
  }

  /** `<xen/evtchn.h>`: 2 bytes on x86_64, x86, arm, aarch64. */
  interface ioctl_evtchn_restrict_domid extends RecordView<'struct ioctl_evtchn_restrict_domid'> {
    domid: number;
  }

  /** `<xen/evtchn.h>`: 4 bytes on x86_64, x86, arm, aarch64. */
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
