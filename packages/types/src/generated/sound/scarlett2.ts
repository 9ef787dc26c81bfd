// Generated from Linux 7.3.4 <sound/scarlett2.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'SCARLETT2_IOCTL_ERASE_FLASH_SEGMENT'
  | 'SCARLETT2_IOCTL_GET_ERASE_PROGRESS'
  | 'SCARLETT2_IOCTL_PVERSION'
  | 'SCARLETT2_IOCTL_REBOOT'
  | 'SCARLETT2_IOCTL_SELECT_FLASH_SEGMENT'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    SCARLETT2_IOCTL_ERASE_FLASH_SEGMENT: 21347,
    SCARLETT2_IOCTL_GET_ERASE_PROGRESS: 2147636068,
    SCARLETT2_IOCTL_PVERSION: 2147767136,
    SCARLETT2_IOCTL_REBOOT: 21345,
    SCARLETT2_IOCTL_SELECT_FLASH_SEGMENT: 1074025314,
  },
);

export const SCARLETT2_IOCTL_ERASE_FLASH_SEGMENT: number = /* @__PURE__ */ requestHere(21347),
  SCARLETT2_IOCTL_GET_ERASE_PROGRESS: number = /* @__PURE__ */ requestHere(2147636068),
  SCARLETT2_IOCTL_PVERSION: number = /* @__PURE__ */ requestHere(2147767136),
  SCARLETT2_IOCTL_REBOOT: number = /* @__PURE__ */ requestHere(21345),
  SCARLETT2_IOCTL_SELECT_FLASH_SEGMENT: number = /* @__PURE__ */ requestHere(1074025314);
export const SCARLETT2_HWDEP_MAJOR = 1,
  SCARLETT2_HWDEP_MINOR = 0,
  SCARLETT2_HWDEP_SUBMINOR = 0,
  SCARLETT2_HWDEP_VERSION = 65536,
  SCARLETT2_SEGMENT_ID_COUNT = 2,
  SCARLETT2_SEGMENT_ID_FIRMWARE = 1,
  SCARLETT2_SEGMENT_ID_SETTINGS = 0;
export declare namespace struct {
  /** `<sound/scarlett2.h>`: 2 bytes. */
  interface scarlett2_flash_segment_erase_progress
    extends RecordView<'struct scarlett2_flash_segment_erase_progress'> {
    progress: number;
    num_blocks: number;
  }
}

export const struct: {
  readonly scarlett2_flash_segment_erase_progress: Descriptor<struct.scarlett2_flash_segment_erase_progress>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"scarlett2_flash_segment_erase_progress": "unsigned char progress;unsigned char num_blocks;"
}`),
);
