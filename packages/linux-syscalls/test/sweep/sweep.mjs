// Makes calls at random, and tells on standard output what was found.
import { writeSync } from 'node:fs';
import { mount } from 'linux-syscalls';
import { sweepCommands } from './commands.mjs';
import { found } from './probe.mjs';
import { devices, sweepRequests } from './requests.mjs';
import { sockets, sweepOptions } from './sockets.mjs';
import { sweepViews } from './views.mjs';

if (process.pid !== 1) throw new Error('only in a namespace of its own');
mount('proc', '/proc', 'proc', 0, null);
const list = sockets();
sweepViews();
sweepCommands();
sweepRequests(devices(list));
sweepOptions(list);
writeSync(1, JSON.stringify(found));
process.exit();
