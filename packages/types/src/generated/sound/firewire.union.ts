// Generated from Linux 7.3.4 <sound/firewire.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type Init, type RecordView } from '../../engine.ts';
import {
  snd_firewire_event_common,
  snd_firewire_event_dice_notification,
  snd_firewire_event_digi00x_message,
  snd_firewire_event_efw_response,
  snd_firewire_event_ff400_message,
  snd_firewire_event_lock_status,
  snd_firewire_event_motu_notification,
  snd_firewire_event_motu_register_dsp_change,
  snd_firewire_event_tascam_control,
} from './firewire.struct.ts';

/** `<sound/firewire.h>`: 8 bytes. */
export interface snd_firewire_event extends RecordView<'union snd_firewire_event'> {
  get common(): snd_firewire_event_common;
  set common(value: snd_firewire_event_common | Init<snd_firewire_event_common>);
  get lock_status(): snd_firewire_event_lock_status;
  set lock_status(value: snd_firewire_event_lock_status | Init<snd_firewire_event_lock_status>);
  get dice_notification(): snd_firewire_event_dice_notification;
  set dice_notification(value:
    | snd_firewire_event_dice_notification
    | Init<snd_firewire_event_dice_notification>);
  get efw_response(): snd_firewire_event_efw_response;
  set efw_response(value: snd_firewire_event_efw_response | Init<snd_firewire_event_efw_response>);
  get digi00x_message(): snd_firewire_event_digi00x_message;
  set digi00x_message(value:
    | snd_firewire_event_digi00x_message
    | Init<snd_firewire_event_digi00x_message>);
  get tascam_control(): snd_firewire_event_tascam_control;
  set tascam_control(value:
    | snd_firewire_event_tascam_control
    | Init<snd_firewire_event_tascam_control>);
  get motu_notification(): snd_firewire_event_motu_notification;
  set motu_notification(value:
    | snd_firewire_event_motu_notification
    | Init<snd_firewire_event_motu_notification>);
  get motu_register_dsp_change(): snd_firewire_event_motu_register_dsp_change;
  set motu_register_dsp_change(value:
    | snd_firewire_event_motu_register_dsp_change
    | Init<snd_firewire_event_motu_register_dsp_change>);
  get ff400_message(): snd_firewire_event_ff400_message;
  set ff400_message(value:
    | snd_firewire_event_ff400_message
    | Init<snd_firewire_event_ff400_message>);
}

export const snd_firewire_event: Descriptor<snd_firewire_event> = /* @__PURE__ */ declareUnion(
  'snd_firewire_event',
  `
  struct snd_firewire_event_common common;
  struct snd_firewire_event_lock_status lock_status;
  struct snd_firewire_event_dice_notification dice_notification;
  struct snd_firewire_event_efw_response efw_response;
  struct snd_firewire_event_digi00x_message digi00x_message;
  struct snd_firewire_event_tascam_control tascam_control;
  struct snd_firewire_event_motu_notification motu_notification;
  struct snd_firewire_event_motu_register_dsp_change motu_register_dsp_change;
  struct snd_firewire_event_ff400_message ff400_message;
`,
  {
    uses: () => [
      snd_firewire_event_common,
      snd_firewire_event_dice_notification,
      snd_firewire_event_digi00x_message,
      snd_firewire_event_efw_response,
      snd_firewire_event_ff400_message,
      snd_firewire_event_lock_status,
      snd_firewire_event_motu_notification,
      snd_firewire_event_motu_register_dsp_change,
      snd_firewire_event_tascam_control,
    ],
  },
);
