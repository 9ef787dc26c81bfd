// Runs the sweep in namespaces of its own, of processes too: it is the first of its own.
import { spawnSync } from 'node:child_process';
import { rmdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chdir, MNT_DETACH, umount2 } from 'linux-syscalls';
import { seclude } from './seclude.mjs';

const program = fileURLToPath(new URL('sweep.mjs', import.meta.url));
const directory = seclude();
const { status, signal } = spawnSync(process.execPath, [program], { stdio: 'inherit' });
chdir('/');
umount2(directory, MNT_DETACH);
rmdirSync(directory);
process.exitCode = signal === null ? status : 1;
