import type { Entry } from '../language.ts';
import * as aio from './aio.ts';
import * as attributes from './attributes.ts';
import * as control from './control.ts';
import * as credentials from './credentials.ts';
import * as descriptors from './descriptors.ts';
import * as events from './events.ts';
import * as fileSystems from './fileSystems.ts';
import * as foreignMemory from './foreignMemory.ts';
import * as futexes from './futexes.ts';
import * as handles from './handles.ts';
import * as identity from './identity.ts';
import * as io from './io.ts';
import * as ioUring from './ioUring.ts';
import * as kernelImage from './kernelImage.ts';
import * as keys from './keys.ts';
import * as landlock from './landlock.ts';
import * as machine from './machine.ts';
import * as memory from './memory.ts';
import * as messages from './messages.ts';
import * as metadata from './metadata.ts';
import * as mounts from './mounts.ts';
import * as names from './names.ts';
import * as numa from './numa.ts';
import * as polling from './polling.ts';
import * as posixQueues from './posixQueues.ts';
import * as processControl from './processControl.ts';
import * as processCreation from './processCreation.ts';
import * as processes from './processes.ts';
import * as scheduling from './scheduling.ts';
import * as security from './security.ts';
import * as signals from './signals.ts';
import * as sockets from './sockets.ts';
import * as status from './status.ts';
import * as system from './system.ts';
import * as systemV from './systemV.ts';
import * as threads from './threads.ts';
import * as time from './time.ts';
import * as timers from './timers.ts';
import * as tracing from './tracing.ts';
import * as transfer from './transfer.ts';
import * as xattrs from './xattrs.ts';

/** The table: every portable call by name, in one file for each family of man section 2. */
export const calls: Readonly<Record<string, Readonly<Record<string, Entry>>>> = {
  attributes,
  machine,
  systemV,
  posixQueues,
  messages,
  ioUring,
  futexes,
  aio,
  control,
  credentials,
  descriptors,
  events,
  io,
  metadata,
  names,
  processes,
  scheduling,
  signals,
  memory,
  identity,
  sockets,
  system,
  time,
  timers,
  transfer,
  xattrs,
  numa,
  mounts,
  polling,
  status,
  handles,
  fileSystems,
  foreignMemory,
  kernelImage,
  keys,
  landlock,
  threads,
  processCreation,
  processControl,
  security,
  tracing,
};
