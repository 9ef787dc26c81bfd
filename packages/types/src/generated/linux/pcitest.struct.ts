// Generated from Linux 7.3.4 <linux/pcitest.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/pcitest.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface pci_endpoint_test_xfer_param
  extends RecordView<'struct pci_endpoint_test_xfer_param'> {
  size: number;
  flags: number;
}

export const pci_endpoint_test_xfer_param: Descriptor<pci_endpoint_test_xfer_param> =
  /* @__PURE__ */ declareStruct(
    'pci_endpoint_test_xfer_param',
    `
  unsigned long size;
  unsigned char flags;
`,
  );
