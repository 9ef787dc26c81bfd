// Generated from Linux 7.3.4 <linux/firewire-cdev.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type Init, type RecordView } from '../../engine.ts';
import {
  fw_cdev_event_bus_reset,
  fw_cdev_event_common,
  fw_cdev_event_iso_interrupt,
  fw_cdev_event_iso_interrupt_mc,
  fw_cdev_event_iso_resource,
  fw_cdev_event_phy_packet,
  fw_cdev_event_phy_packet2,
  fw_cdev_event_request,
  fw_cdev_event_request2,
  fw_cdev_event_request3,
  fw_cdev_event_response,
  fw_cdev_event_response2,
} from './firewire-cdev.struct.ts';

/** `<linux/firewire-cdev.h>`: 56 bytes. */
export interface fw_cdev_event extends RecordView<'union fw_cdev_event'> {
  get common(): fw_cdev_event_common;
  set common(value: fw_cdev_event_common | Init<fw_cdev_event_common>);
  get bus_reset(): fw_cdev_event_bus_reset;
  set bus_reset(value: fw_cdev_event_bus_reset | Init<fw_cdev_event_bus_reset>);
  get response(): fw_cdev_event_response;
  set response(value: fw_cdev_event_response | Init<fw_cdev_event_response>);
  get request(): fw_cdev_event_request;
  set request(value: fw_cdev_event_request | Init<fw_cdev_event_request>);
  get request2(): fw_cdev_event_request2;
  set request2(value: fw_cdev_event_request2 | Init<fw_cdev_event_request2>);
  get iso_interrupt(): fw_cdev_event_iso_interrupt;
  set iso_interrupt(value: fw_cdev_event_iso_interrupt | Init<fw_cdev_event_iso_interrupt>);
  get iso_interrupt_mc(): fw_cdev_event_iso_interrupt_mc;
  set iso_interrupt_mc(value:
    | fw_cdev_event_iso_interrupt_mc
    | Init<fw_cdev_event_iso_interrupt_mc>);
  get iso_resource(): fw_cdev_event_iso_resource;
  set iso_resource(value: fw_cdev_event_iso_resource | Init<fw_cdev_event_iso_resource>);
  get phy_packet(): fw_cdev_event_phy_packet;
  set phy_packet(value: fw_cdev_event_phy_packet | Init<fw_cdev_event_phy_packet>);
  get request3(): fw_cdev_event_request3;
  set request3(value: fw_cdev_event_request3 | Init<fw_cdev_event_request3>);
  get response2(): fw_cdev_event_response2;
  set response2(value: fw_cdev_event_response2 | Init<fw_cdev_event_response2>);
  get phy_packet2(): fw_cdev_event_phy_packet2;
  set phy_packet2(value: fw_cdev_event_phy_packet2 | Init<fw_cdev_event_phy_packet2>);
}

export const fw_cdev_event: Descriptor<fw_cdev_event> = /* @__PURE__ */ declareUnion(
  'fw_cdev_event',
  `
  struct fw_cdev_event_common common;
  struct fw_cdev_event_bus_reset bus_reset;
  struct fw_cdev_event_response response;
  struct fw_cdev_event_request request;
  struct fw_cdev_event_request2 request2;
  struct fw_cdev_event_iso_interrupt iso_interrupt;
  struct fw_cdev_event_iso_interrupt_mc iso_interrupt_mc;
  struct fw_cdev_event_iso_resource iso_resource;
  struct fw_cdev_event_phy_packet phy_packet;
  struct fw_cdev_event_request3 request3;
  struct fw_cdev_event_response2 response2;
  struct fw_cdev_event_phy_packet2 phy_packet2;
`,
  {
    uses: () => [
      fw_cdev_event_bus_reset,
      fw_cdev_event_common,
      fw_cdev_event_iso_interrupt,
      fw_cdev_event_iso_interrupt_mc,
      fw_cdev_event_iso_resource,
      fw_cdev_event_phy_packet,
      fw_cdev_event_phy_packet2,
      fw_cdev_event_request,
      fw_cdev_event_request2,
      fw_cdev_event_request3,
      fw_cdev_event_response,
      fw_cdev_event_response2,
    ],
  },
);
