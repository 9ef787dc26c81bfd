// Generated from Linux 7.3.4 <linux/pcitest.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Descriptor,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly PCITEST_COPY: PerArch<
    1074286598,
    1074024454,
    1074024454,
    1074286598,
    1074286598,
    1074286598,
    1074286598,
    2148028422
  >;
  readonly PCITEST_READ: PerArch<
    1074286597,
    1074024453,
    1074024453,
    1074286597,
    1074286597,
    1074286597,
    1074286597,
    2148028421
  >;
  readonly PCITEST_WRITE: PerArch<
    1074286596,
    1074024452,
    1074024452,
    1074286596,
    1074286596,
    1074286596,
    1074286596,
    2148028420
  >;
} & Requests<
  | 'PCITEST_BAR'
  | 'PCITEST_BARS'
  | 'PCITEST_BAR_SUBRANGE'
  | 'PCITEST_CLEAR_IRQ'
  | 'PCITEST_DOORBELL'
  | 'PCITEST_GET_IRQTYPE'
  | 'PCITEST_INTX_IRQ'
  | 'PCITEST_LEGACY_IRQ'
  | 'PCITEST_MSI'
  | 'PCITEST_MSIX'
  | 'PCITEST_SET_IRQTYPE'
> = /* @__PURE__ */ perArchOf(
  {
    PCITEST_COPY: [
      1074286598, 1074024454, 1074024454, 1074286598, 1074286598, 1074286598, 1074286598,
      2148028422,
    ],
    PCITEST_READ: [
      1074286597, 1074024453, 1074024453, 1074286597, 1074286597, 1074286597, 1074286597,
      2148028421,
    ],
    PCITEST_WRITE: [
      1074286596, 1074024452, 1074024452, 1074286596, 1074286596, 1074286596, 1074286596,
      2148028420,
    ],
  },
  {
    PCITEST_BAR: 20481,
    PCITEST_BARS: 20490,
    PCITEST_BAR_SUBRANGE: 20492,
    PCITEST_CLEAR_IRQ: 20496,
    PCITEST_DOORBELL: 20491,
    PCITEST_GET_IRQTYPE: 20489,
    PCITEST_INTX_IRQ: 20482,
    PCITEST_LEGACY_IRQ: 20482,
    PCITEST_MSI: 1074024451,
    PCITEST_MSIX: 1074024455,
    PCITEST_SET_IRQTYPE: 1074024456,
  },
);

/** `<linux/pcitest.h>`: 1074024454 on x86, arm; 2148028422 on ppc64le; 1074286598 elsewhere. */
export const PCITEST_COPY: number = /* @__PURE__ */ hereOf(perArch.PCITEST_COPY);
/** `<linux/pcitest.h>`: 1074024453 on x86, arm; 2148028421 on ppc64le; 1074286597 elsewhere. */
export const PCITEST_READ: number = /* @__PURE__ */ hereOf(perArch.PCITEST_READ);
/** `<linux/pcitest.h>`: 1074024452 on x86, arm; 2148028420 on ppc64le; 1074286596 elsewhere. */
export const PCITEST_WRITE: number = /* @__PURE__ */ hereOf(perArch.PCITEST_WRITE);
export const PCITEST_BAR: number = /* @__PURE__ */ requestHere(20481),
  PCITEST_BARS: number = /* @__PURE__ */ requestHere(20490),
  PCITEST_BAR_SUBRANGE: number = /* @__PURE__ */ requestHere(20492),
  PCITEST_CLEAR_IRQ: number = /* @__PURE__ */ requestHere(20496),
  PCITEST_DOORBELL: number = /* @__PURE__ */ requestHere(20491),
  PCITEST_GET_IRQTYPE: number = /* @__PURE__ */ requestHere(20489),
  PCITEST_INTX_IRQ: number = /* @__PURE__ */ requestHere(20482),
  PCITEST_LEGACY_IRQ: number = /* @__PURE__ */ requestHere(20482),
  PCITEST_MSI: number = /* @__PURE__ */ requestHere(1074024451),
  PCITEST_MSIX: number = /* @__PURE__ */ requestHere(1074024455),
  PCITEST_SET_IRQTYPE: number = /* @__PURE__ */ requestHere(1074024456);
export const PCITEST_FLAGS_USE_DMA = 1,
  PCITEST_IRQ_TYPE_AUTO = 3,
  PCITEST_IRQ_TYPE_INTX = 0,
  PCITEST_IRQ_TYPE_MSI = 1,
  PCITEST_IRQ_TYPE_MSIX = 2,
  PCITEST_IRQ_TYPE_UNDEFINED = -1;
export declare namespace struct {
  /** `<linux/pcitest.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface pci_endpoint_test_xfer_param extends RecordView<'struct pci_endpoint_test_xfer_param'> {
    size: number;
    flags: number;
  }
}

export const struct: {
  readonly pci_endpoint_test_xfer_param: Descriptor<struct.pci_endpoint_test_xfer_param>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"pci_endpoint_test_xfer_param": "unsigned long size;unsigned char flags;"
}`),
);
